const name = "finding";

/**
 * Marks the words of a finding in the text beside the list, without touching the text's own elements (CSS highlights). Lines of the text
 * carry the offset of their first letter in `data-first`. Where the browser knows no highlights the reader still stands at the line.
 */
export function highlightWords(span: { start: number; end: number }): void {
  if (!("highlights" in CSS)) return;
  const ranges: Range[] = [];
  for (const line of document.querySelectorAll<HTMLElement>("[data-first]")) {
    const range = rangeIn(line, Number(line.dataset.first), span);
    if (range) ranges.push(range);
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes the mark away, when the list of findings is left. */
export function clearHighlight(): void {
  if ("highlights" in CSS) CSS.highlights.delete(name);
}

function rangeIn(line: HTMLElement, first: number, span: { start: number; end: number }): Range | null {
  const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = first;
  let isOpen = false;
  for (let node = letters.nextNode(); node; node = letters.nextNode()) {
    const length = node.textContent?.length ?? 0;
    const from = Math.max(span.start - at, 0);
    const to = Math.min(span.end - at, length);
    if (from < to) {
      if (!isOpen) range.setStart(node, from);
      range.setEnd(node, to);
      isOpen = true;
    }
    at += length;
  }
  return isOpen ? range : null;
}
