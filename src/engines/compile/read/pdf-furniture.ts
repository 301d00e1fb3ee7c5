import type { PdfLine } from "./pdf-lines.ts";

/** Share of the page's height at the top and at the bottom where page numbers and running heads stand. */
const margin = 0.13;

const pageNumber =
  /^[\s\-‐–—―·.|｜]*(第\s*)?([0-9０-９]{1,4}|[ivxlc]{1,7})(\s*页)?(\s*[/／,，]?\s*(共\s*)?[0-9]{1,4}(\s*页)?)?[\s\-‐–—―·.|｜]*$/i;

/**
 * Lines that belong to the page and not to the text: page numbers, and heads and feet that come back on other pages at
 * the same height (digits apart), and small print at the foot that begins with a note mark.
 */
export function findFurniture(lines: PdfLine[], pageHeights: number[], bodySize: number): Set<PdfLine> {
  const found = new Set<PdfLine>();
  const repeated = new Map<string, Set<number>>();
  const inMargin = lines.filter((line) => isInMargin(line, pageHeights));
  for (const line of inMargin) {
    const key = repetitionKey(line);
    const pages = repeated.get(key) ?? new Set();
    repeated.set(key, pages.add(line.page));
  }
  const needed = Math.max(2, Math.min(3, Math.ceil(pageHeights.length * 0.3)));
  for (const line of inMargin) {
    const repeats = (repeated.get(repetitionKey(line))?.size ?? 0) >= needed;
    if (repeats || pageNumber.test(line.text)) found.add(line);
  }
  for (const line of lines) if (!line.upright) found.add(line);
  addFootnotes(lines, bodySize, found);
  return found;
}

function isInMargin(line: PdfLine, pageHeights: number[]): boolean {
  const height = pageHeights[line.page] ?? 0;
  return line.y < height * margin || line.y > height * (1 - margin);
}

function repetitionKey(line: PdfLine): string {
  return `${line.text.replace(/[0-9０-９]+/g, "#")} ${Math.round(line.y / 4)}`;
}

/** From the foot of each page upwards: smaller print, up to the line that begins with a mark. */
function addFootnotes(lines: PdfLine[], bodySize: number, found: Set<PdfLine>): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as PdfLine;
    if (
      found.has(line) ||
      (i + 1 < lines.length && lines[i + 1]?.page === line.page && !found.has(lines[i + 1] as PdfLine))
    )
      continue;
    const block: PdfLine[] = [];
    for (let at = i; at >= 0; at--) {
      const small = lines[at] as PdfLine;
      if (small.page !== line.page || small.size > bodySize * 0.88 || small.columns) break;
      block.push(small);
      if (/^([①-⑳]|[0-9]{1,2}(?![0-9.．、])|[*＊]|\[[0-9]+\]|注[0-9：:])/.test(small.text))
        for (const part of block.splice(0)) found.add(part);
    }
  }
}
