/** Code points of the keys that are no characters, by the WebDriver standard. */
const kKeyCodes = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: "\uE00D",
  Shift: "\uE008",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/**
 * A WebDriver session: the few commands of the W3C standard that the tests
 * need, over fetch.
 */
export class WebDriverSession {
  /**
   * @param {string} endpoint URL of the driver, without a slash at its end
   * @param {string} id session id
   * @param {Record<string, any>} capabilities what the driver answered
   */
  constructor(endpoint, id, capabilities) {
    this.base_ = `${endpoint}/session/${id}`;
    this.capabilities = capabilities;
  }

  /**
   * @param {string} endpoint
   * @param {Record<string, any>} alwaysMatch capabilities asked for
   */
  static async open(endpoint, alwaysMatch) {
    const value = await command("POST", `${endpoint}/session`, { capabilities: { alwaysMatch } });
    return new WebDriverSession(endpoint, value.sessionId, value.capabilities);
  }

  /** @param {string} url waits for the page's load event */
  goto(url) {
    return command("POST", `${this.base_}/url`, { url });
  }

  /**
   * Runs a function in the page and waits for its promise.
   *
   * @param {string} source source text of the function
   * @param {any[]} args JSON values
   * @returns {Promise<any>} the JSON value it returned
   */
  async evaluate(source, args) {
    const script = `
      const done = arguments[arguments.length - 1];
      const run = async () => (${source})(...JSON.parse(arguments[0]));
      const answer = (result) => done(JSON.stringify(result));
      // From a timer: called straight by the driver, WebKit would run microtasks in the middle of the function.
      setTimeout(() => run().then(
        (value) => answer({ value }),
        (error) => answer({ error: String(error) + "\\n" + error?.stack }),
      ));`;
    const text = await command("POST", `${this.base_}/execute/async`, {
      script,
      args: [JSON.stringify(args)],
    });
    const result = JSON.parse(text);
    if ("error" in result) throw new Error(`in the page: ${result.error}`);
    return result.value;
  }

  /** @param {number} milliseconds limit for one evaluate() */
  setScriptTimeout(milliseconds) {
    return command("POST", `${this.base_}/timeouts`, { script: milliseconds, pageLoad: milliseconds });
  }

  /** @param {string} key a name of kKeyCodes, or "Shift+" and such a name */
  press(key) {
    const codes = key.split("+").map((name) => kKeyCodes[/** @type {keyof kKeyCodes} */ (name)]);
    const actions = [
      ...codes.map((value) => ({ type: "keyDown", value })),
      ...codes.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    return command("POST", `${this.base_}/actions`, {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  /**
   * @param {number} width CSS pixels, of the outer window
   * @param {number} height
   */
  setWindowSize(width, height) {
    return command("POST", `${this.base_}/window/rect`, { x: 0, y: 0, width, height });
  }

  /** @returns {Promise<Buffer>} PNG of the viewport */
  async screenshot() {
    return Buffer.from(await command("GET", `${this.base_}/screenshot`), "base64");
  }

  close() {
    return command("DELETE", this.base_);
  }
}

/**
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 */
async function command(method, url, body) {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: body && { "content-type": "application/json" },
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${value.error}: ${value.message}`);
  return value;
}
