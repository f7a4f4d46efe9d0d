/**
 * What is wider than the page scrolls on its own: tables and code. Those that do are made reachable by the keyboard,
 * which not every browser does by itself; those that fit are no stop on the way.
 *
 * @param {HTMLElement} content
 */
export function enhance(content) {
  const areas = /** @type {NodeListOf<HTMLElement>} */ (
    content.querySelectorAll("[part~=table-wrap], :not([part~=table-wrap]) > table, pre")
  );
  if (!areas.length) return;
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth;
      if (scrolls) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const area of areas) observer.observe(area);
}
