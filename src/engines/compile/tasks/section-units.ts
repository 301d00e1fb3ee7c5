import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { cut, type Flow } from "../language/flow.ts";
import type { Mention } from "./branch.ts";
import type { FoundUnits } from "./units.ts";

type Node = CompiledDocument["nodes"][number];
type Task = CompiledDocument["tasks"][number];

/** Units together with the flow that names them, or null. */
export const withFlow = (units: FoundUnits | null, flow: Flow): Mention | null => (units ? { ...units, flow } : null);

/** A unit line above the items of a section answers for those that name nobody (本节任务由…负责, 以下各项…). */
export class SectionUnits {
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly known = new Map<string, Mention>();

  constructor(nodes: readonly Node[]) {
    this.parents = new Map(nodes.map((node) => [node.id, node.parent]));
  }

  note(heading: Node, found: Mention | null): void {
    if (!found) return;
    const rest = found.flow.text.slice(0, found.from) + found.flow.text.slice(found.to);
    const forAll = /(?:以下|本[节章条部]|本部分|上述|各项)/.test(found.flow.text);
    if (forAll || rest.replace(/[\s。;,]/g, "").length <= 4) this.known.set(heading.id, found);
  }

  above(heading: Node): Mention | null {
    for (let at = heading.parent; at !== null; at = this.parents.get(at) ?? null) {
      const found = this.known.get(at);
      if (found) return found;
    }
    return null;
  }
}

/** Tells that an item took its units from the section above it. */
export function inherited(task: Task, found: Mention): CompiledDocument["diagnostics"][number] {
  const names = found.units.map((unit) => unit.name).join("、");
  return {
    start: task.start,
    end: task.end,
    severity: "info",
    code: "units-inherited",
    message: `“${task.title}”自身没有写责任单位,按所在部分统一列出的“${names}”计,请确认。`,
  };
}

/** The remark in brackets at the end of a heading (一、…(以下各项由甲局负责)). */
export function bracketOf(heading: Node, draft: Draft): Flow[] {
  const flow = draft.flows.get(heading.id);
  const at = flow ? flow.text.search(/\((?:以下|本[章节部])/) : -1;
  return flow && at > 0 ? [cut(flow, at, flow.text.length)] : [];
}
