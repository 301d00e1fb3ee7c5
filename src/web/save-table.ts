import { writeCsv } from "hucre/csv";

/** What a spreadsheet would read as a formula stays text. */
const isFormula = /^[=+@]|^-(?!\d)/;

/**
 * Saves what the reader sees as a .csv file, with a byte order mark so that spreadsheets read its Chinese.
 * @param name Name of the file without its ending.
 */
export function saveTable(name: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const address = URL.createObjectURL(new Blob([tableText(headings, rows)], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${name}.csv` });
  link.click();
  URL.revokeObjectURL(address);
}

/** The text of the file: headings, then rows, lines ended as RFC 4180 has it. */
export function tableText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headings, ...rows].map((row) => row.map((cell) => (isFormula.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${writeCsv(cells, { lineSeparator: "\r\n" }).replace(/\s+$/, "")}\r\n`;
}
