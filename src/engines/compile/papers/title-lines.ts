import { widthOf } from "../language/lines.ts";

/** Half characters of 2号 type that a sheet across holds beside each other. */
const longestLine = 64;

/**
 * A title in as few lines as hold it, of about the same length, broken between words: official titles stand as a
 * trapezium in the middle of the page and never part a word, a year in brackets or the kind of the paper.
 */
export function titleLines(title: string): string[] {
  const width = widthOf(title);
  if (width <= longestLine) return [title];
  const wanted = width / Math.ceil(width / longestLine);
  const lines: string[] = [];
  let line = "";
  for (const piece of unbroken(title)) {
    const ahead = widthOf(line + piece);
    if (line !== "" && (ahead > longestLine || ahead - widthOf(piece) / 2 > wanted)) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}

/** Words with the marks that close them before and open them after; what no line may part is one piece. */
function unbroken(title: string): string[] {
  const pieces: string[] = [];
  for (const part of title.split(/([（(][^（()）]{1,20}[）)]|的?任务分工方案$)/)) {
    if (/^[（(]|任务分工方案$/.test(part)) pieces.push(part);
    else for (const { segment } of words.segment(part)) pieces.push(segment);
  }
  const glued: string[] = [];
  for (const piece of pieces.filter(Boolean)) {
    const last = glued.at(-1);
    if (last !== undefined && (/[《〈“‘（(]$/.test(last) || /^[》〉”’）)、，：]/.test(piece)))
      glued[glued.length - 1] += piece;
    else glued.push(piece);
  }
  return glued;
}

const words = new Intl.Segmenter("zh", { granularity: "word" });
