/**
 * A table as text: the first column left, numbers right.
 *
 * @param {string} title
 * @param {string[]} head
 * @param {(string | number)[][]} rows numbers are shown with three digits
 */
export function formatTable(title, head, rows) {
  const cells = [head, ...rows.map((row) => row.map(formatCell))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "),
  );
  const rule = "-".repeat(lines[0].length);
  return [`\n${title}`, lines[0], rule, ...lines.slice(1)].join("\n");
}

/** @param {string | number} value */
function formatCell(value) {
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? value.toLocaleString("en") : value.toPrecision(3);
}
