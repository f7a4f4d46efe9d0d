/**
 * Tabs by the pattern of the ARIA Authoring Practices: arrow keys move and choose, one tab is in the tab order.
 * Where there is room, the panel of the first tab stands beside the others: its tab is not needed then.
 *
 * @param {HTMLElement} list the tablist; its tabs name their panels in aria-controls
 * @param {MediaQueryList} wide
 * @param {string} chosenWhenWide id of the tab to choose where there is room
 */
export function makeTabs(list, wide, chosenWhenWide) {
  const tabs = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=tab]")]);
  const [beside] = tabs;

  /** @param {HTMLElement} chosen */
  const choose = (chosen) => {
    for (const tab of tabs) {
      const selected = tab === chosen;
      tab.setAttribute("aria-selected", `${selected}`);
      tab.tabIndex = selected ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel) panel.hidden = !selected && !(wide.matches && tab === beside);
    }
    beside.hidden = wide.matches;
  };
  const current = () => tabs.find((tab) => tab.getAttribute("aria-selected") === "true") ?? beside;
  const fit = () => choose(!wide.matches ? beside : current() === beside ? byId(chosenWhenWide) : current());
  const byId = (/** @type {string} */ id) => tabs.find((tab) => tab.id === id) ?? beside;

  list.addEventListener("click", ({ target }) => {
    const tab = target instanceof Element ? target.closest("[role=tab]") : null;
    if (tab instanceof HTMLElement) choose(tab);
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (!step) return;
    event.preventDefault();
    const usable = tabs.filter((tab) => !tab.hidden);
    const next = usable.indexOf(current()) + step;
    const tab = usable.at(Number.isFinite(next) ? next % usable.length : next < 0 ? 0 : -1) ?? beside;
    choose(tab);
    tab.focus();
  });
  wide.addEventListener("change", fit);
  fit();
  return { /** @param {string} id */ choose: (id) => choose(byId(id)) };
}
