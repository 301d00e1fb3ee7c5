import { readLabel } from "../language/labels.ts";
import type { Line } from "../language/lines.ts";
import { newsEvidence, originalFollows } from "./lexicon.ts";
import { plain } from "./portal-lines.ts";

/** Only the head of a page can be a teaser, and only so much text is compared: the cost stays linear. */
const headLines = 80;
const compared = 200_000;

/**
 * A re-publisher's introduction that repeats the document: everything before 原文如下 when it reads like news, or leading
 * paragraphs whose clauses come again below. Returns the index of the first line of the document, 0 when there is no teaser.
 */
export function teaserEnd(lines: readonly Line[], folded: string): number {
  const marker = lines.slice(0, headLines).findIndex((line) => originalFollows.test(plain(line.text)));
  if (marker > 0) {
    const before = lines.slice(0, marker).filter((line) => line.text !== "");
    if (before.some((line) => newsEvidence.test(line.text) || repeats(line, folded))) return marker + 1;
  }
  return repeatedHead(lines, folded);
}

/** Without a marker: the last news-like, repeated paragraph before the document's first title, salutation or numbered heading. */
function repeatedHead(lines: readonly Line[], folded: string): number {
  let end = 0;
  for (const [index, line] of lines.slice(0, headLines).entries()) {
    const words = plain(line.text);
    if (/:$/.test(words) && /^各/.test(words)) break;
    const label = readLabel(words, 0);
    if (label && (label.style === "han" || label.style === "chapter")) break;
    if (words.length >= 40 && newsEvidence.test(words.slice(0, 60)) && repeats(line, folded)) end = index + 1;
  }
  return end;
}

/** Whether most clauses of a line stand again further down. */
function repeats(line: Line, folded: string): boolean {
  if (line.text.length < 40) return false;
  const clauses = line.text
    .split(/[,。;:!?“”]/)
    .filter((clause) => clause.length >= 8)
    .slice(0, 40);
  if (clauses.length < 3) return false;
  const rest = folded.slice(line.end, line.end + compared);
  const again = clauses.filter((clause) => rest.includes(clause));
  return (
    again.reduce((sum, clause) => sum + clause.length, 0) >=
    0.6 * clauses.reduce((sum, clause) => sum + clause.length, 0)
  );
}
