import type { CompiledDocument } from "../../../engines/compile/contract.ts";
import type { Content, ExtractionKind } from "../contract/review.ts";

/** Content of an extraction as the compiler wrote it: what it says, without its id and place. */
export function contentOf(kind: Content["kind"], extraction: unknown): Content {
  if (kind === "target") {
    const { id: _id, node: _node, start: _start, end: _end, ...target } = extraction as CompiledDocument["targets"][0];
    return { kind, target };
  }
  if (kind === "goal") {
    const { kind: goalKind, subject, deadline } = extraction as CompiledDocument["goals"][0];
    return { kind, goal: { kind: goalKind, subject, deadline } };
  }
  const { id: _id, node: _node, start: _start, end: _end, ...task } = extraction as CompiledDocument["tasks"][0];
  return { kind, task };
}

/** The content without the places of its measures, which move from edition to edition while the words stay. */
export function withoutPlaces(content: Content): Content {
  if (content.kind !== "task") return content;
  const measures = content.task.measures.map(({ text }) => ({ text, start: 0, end: 1 }));
  return { kind: "task", task: { ...content.task, measures } };
}

/** A content to begin with when a person proposes words that the compiler did not find. */
export function blankContent(kind: ExtractionKind, words: string, place: { start: number; end: number }): Content {
  const subject = words.replace(/\s+/g, "").slice(0, 60);
  if (kind === "goal") return { kind, goal: { kind: "milestone", subject, deadline: null } };
  if (kind === "task") {
    const measures = [{ ...place, text: words }];
    const task = { label: null, title: subject, class: "action", units: [], unitMode: "none", deadline: null } as const;
    return { kind, task: { ...task, units: [], measures } };
  }
  return {
    kind,
    target: {
      metric: subject,
      comparator: ">=",
      value: Number(/\d+(?:\.\d+)?/.exec(words)?.[0] ?? 0),
      unit: "",
      kind: "level",
      deadline: Number(/(20\d\d)年/.exec(words)?.[1] ?? 0) || null,
      baseline: null,
      attribute: null,
      scope: null,
      strength: "plain",
      openList: false,
    },
  };
}
