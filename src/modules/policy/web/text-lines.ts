import type { DocumentDetail } from "../contract.ts";

/** How a stretch of text is marked. A stretch may carry several marks; noise stands alone. */
export type MarkKind = "target" | "goal" | "task" | "unit" | "noise";

export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  /** Key of the item in the list beside the text. */
  key: string;
}

/** A run of characters of one line that carry the same marks. */
export interface Stretch {
  start: number;
  end: number;
  marks: Mark[];
}

export interface TextLine {
  start: number;
  end: number;
  stretches: Stretch[];
  /** The heading's depth when a heading begins this line: 1 chapter, 2 section, 3 below. */
  level: 0 | 1 | 2 | 3;
}

/** The marks of a document: what was extracted, with the units found in the words of their task. */
export function marksOf(document: DocumentDetail): Mark[] {
  const marks: Mark[] = [
    ...document.targets.map(
      (one): Mark => ({ kind: "target", start: one.start, end: one.end, key: `target:${one.id}` }),
    ),
    ...document.goals.map((one): Mark => ({ kind: "goal", start: one.start, end: one.end, key: `goal:${one.id}` })),
    ...document.noise.map((one, i): Mark => ({ kind: "noise", start: one.start, end: one.end, key: `noise:${i}` })),
  ];
  for (const task of document.tasks) {
    const key = `task:${task.id}`;
    const words = document.text.slice(task.start, task.end);
    const title = words.indexOf(task.title);
    if (title >= 0)
      marks.push({ kind: "task", start: task.start + title, end: task.start + title + task.title.length, key });
    for (const unit of task.units) {
      const place = words.lastIndexOf(unit.name);
      if (place >= 0)
        marks.push({ kind: "unit", start: task.start + place, end: task.start + place + unit.name.length, key });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text cut into lines and, within them, into stretches with the same marks. Empty lines are left out. */
export function textLines(document: DocumentDetail): TextLine[] {
  const marks = marksOf(document);
  const levels = new Map(
    document.nodes.filter((node) => node.label).map((node) => [node.start, levelOf(node.kind)] as const),
  );
  const lines: TextLine[] = [];
  let next = 0;
  let open: Mark[] = [];
  let start = 0;
  for (const raw of document.text.split("\n")) {
    const end = start + raw.length;
    open = open.filter((mark) => mark.end > start);
    while (next < marks.length && marks[next]!.start < end) open.push(marks[next++]!);
    if (raw.trim() !== "") {
      const first = start + (raw.length - raw.trimStart().length);
      lines.push({ start, end, stretches: stretchesOf(first, end, open), level: levels.get(first) ?? 0 });
    }
    start = end + 1;
  }
  return lines;
}

function stretchesOf(start: number, end: number, marks: readonly Mark[]): Stretch[] {
  const edges = new Set([start, end]);
  for (const mark of marks) {
    for (const edge of [mark.start, mark.end]) if (edge > start && edge < end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1]!;
    return { start: from, end: to, marks: marks.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}

const levelOf = (kind: DocumentDetail["nodes"][number]["kind"]): TextLine["level"] => {
  if (kind === "chapter") return 1;
  if (kind === "section" || kind === "box") return 2;
  return 3;
};
