/* Small helpers that the tests call inside the page. */
globalThis.kit = {
  /** Appends an element; attributes and properties are set before it is connected. */
  add(attributes = {}, properties = {}) {
    const viewer = document.createElement("article-viewer");
    for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
    Object.assign(viewer, properties);
    kit.record(viewer);
    document.querySelector("main").append(viewer);
    return viewer;
  },
  /** Notes every load and error event of a viewer in viewer.log. */
  record(viewer) {
    viewer.log = [];
    viewer.addEventListener("load", () => viewer.log.push("load"));
    viewer.addEventListener("error", () => viewer.log.push(`error ${viewer.error?.code}`));
    return viewer;
  },
  /** Waits until a test says yes; says what it waited for when it does not. */
  async until(test, what = String(test)) {
    const end = performance.now() + 8000;
    while (!(await test())) {
      if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  },
  /** Waits for the given number of load and error events together. */
  async settled(viewer, events = 1) {
    await kit.until(() => viewer.log.length >= events, `${events} events, has ${viewer.log}`);
  },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  headline: (viewer) => viewer.shadowRoot?.querySelector('[part~="headline"]')?.textContent ?? null,
  /** Text of what a reader sees, without the article: the state messages. */
  text: (viewer) => viewer.shadowRoot?.textContent.replace(/\s+/g, " ").trim() ?? "",
  part: (viewer, name) => viewer.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null,
  /** The panel for authors: its element, its rows as texts by field, the sentences below them; null without one. */
  panel(viewer) {
    const element = kit.part(viewer, "diagnostics");
    if (!element) return null;
    const rows = [...element.querySelectorAll("ol > li")].map((row) =>
      Object.fromEntries(
        ["severity", "place", "pointer", "message", "hint", "excerpt"].map((name) => [
          name,
          row.querySelector(`[part="diagnostic-${name}"]`)?.textContent ?? null,
        ]),
      ),
    );
    const notes = [...element.querySelectorAll(":scope > p")].map((note) => note.textContent);
    return { element, rows, notes };
  },
  article: (headline, more = {}) => ({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    articleBody: `The body of ${headline}.`,
    ...more,
  }),
};
