import type { CompiledDocument } from "../../../engines/compile/contract.ts";
import type { Content } from "../contract/review.ts";

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
