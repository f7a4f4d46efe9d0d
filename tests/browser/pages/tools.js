/* Helpers for tests of the reader's tools. */

/** Shows an article and waits for its tools; `tools` is about the viewer shown last. */
globalThis.showWithTools = async (src, controls, attributes = {}) => {
  const viewer = kit.add({ src, controls, ...attributes });
  await kit.until(() => kit.part(viewer, "tools"), "the tools");
  const root = viewer.shadowRoot;
  const nameOf = (element) =>
    element.ariaLabel || element.labels?.[0]?.textContent || element.textContent.trim().slice(0, 40);
  const buttonsOfBar = () => [...root.querySelectorAll("[part=tool-bar] button")];
  globalThis.tools = {
    viewer,
    root,
    names: () => buttonsOfBar().map(nameOf),
    /** Width and height of everything that is pressed. */
    sizes: () =>
      [...root.querySelectorAll("[part=tools] :is(button, label, select, a)")]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => [width, height]),
    button: (name) => [...root.querySelectorAll("button")].find((button) => nameOf(button) === name),
    focused: () => {
      const element = root.activeElement;
      const role = element?.getAttribute("role");
      return element ? nameOf(element) + (role ? ` (${role})` : "") : "";
    },
    /** Opens a panel by its name, the first "note" or the first "picture"; closes whatever was open before. */
    show: (name) => {
      root.querySelector("dialog[open]")?.close();
      root.activeElement?.blur();
      const button = globalThis.tools.button(name);
      if (button?.ariaExpanded === "false") button.click();
      if (name === "picture") root.querySelector("[part~=tool-enlarge]").click();
      if (name === "note") {
        const mark = root.querySelector("a[role=doc-noteref]");
        mark?.dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }));
      }
    },
    openPanels: () => root.querySelectorAll("[part~=tool-panel]:not([hidden])").length,
    look: (which) => {
      const { fontSize, backgroundColor } = getComputedStyle(which);
      const { width } = kit.part(which, "body").getBoundingClientRect();
      return { size: parseFloat(fontSize), width, background: backgroundColor, theme: which.theme };
    },
  };
  return viewer;
};
