import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { cut, type Flow } from "../language/flow.ts";
import { deadlineOf } from "./deadline.ts";
import { isPlan, Places } from "./duty-places.ts";
import { opensWithAction } from "./lexicon.ts";
import { findMeasures } from "./measures.ts";
import { type FoundUnits, findUnits, mentionsUnits, mergeUnits, noteConvention, type UnitConvention } from "./units.ts";

type Node = CompiledDocument["nodes"][number];
type Task = CompiledDocument["tasks"][number];
type Diagnostic = CompiledDocument["diagnostics"][number];

/** A heading with the text that is its own, and whether other headings than boxes stand under it. */
interface Branch {
  heading: Node;
  own: Flow[];
  leaf: boolean;
}

/**
 * The duties of a plan: every leaf item of its action part, with what is to be done and who answers for it.
 * In: the draft. Out: tasks in reading order and what an official should look at. A document that is no plan has none.
 */
export function findTasks(draft: Draft): { tasks: Task[]; diagnostics: Diagnostic[] } {
  if (!isPlan(draft.meta.title, draft.nodes)) return { tasks: [], diagnostics: [] };
  const places = new Places(draft.nodes);
  const tasks: Task[] = [];
  const diagnostics: Diagnostic[] = [];
  const so: UnitConvention = { firstLeads: false, boldLeads: false };
  const branches = branchesOf(draft);
  dropClosingWords(branches);
  for (const branch of branches) {
    for (const flow of branch.own) noteConvention(flow.text, so);
    if (!branch.leaf) continue;
    if (branch.own.length === 0 && !isSentence(branch, draft)) continue;
    const place = places.placeOf(branch.heading);
    const found = unitsOf(branch.own, so);
    if (place === "none" && !found) continue;
    const task = taskOf(branch, place === "none" ? "action" : place, found, tasks.length + 1);
    if (!isDuty(branch, task, found)) continue;
    tasks.push(task);
    diagnostics.push(...remarks(branch, task, found));
  }
  return { tasks, diagnostics };
}

/** An item may be nothing but one sentence, which then is its title too: its heading is its text. */
function isSentence(branch: Branch, draft: Draft): boolean {
  const flow = draft.flows.get(branch.heading.id);
  const isItem =
    branch.heading.kind === "item" || branch.heading.kind === "box-item" || branch.heading.kind === "section";
  if (!flow || !isItem || !opensWithAction(branch.heading.title ?? "")) return false;
  const from = Math.max(0, flow.text.length - (branch.heading.title ?? "").length);
  branch.own = [cut(flow, from, flow.text.length)];
  return true;
}

/** Each labelled heading with its own paragraphs. A box under a heading does not take the heading's duty away. */
function branchesOf(draft: Draft): Branch[] {
  const branches = new Map<string, Branch>();
  for (const node of draft.nodes) {
    if (node.label !== null) {
      branches.set(node.id, { heading: node, own: [], leaf: true });
      const parent = node.parent === null ? undefined : branches.get(node.parent);
      if (parent && node.kind !== "box") parent.leaf = false;
      continue;
    }
    const flow = draft.flows.get(node.id);
    const parent = node.parent === null ? undefined : branches.get(node.parent);
    if (flow && parent && node.kind === "paragraph") parent.own.push(flow);
  }
  return [...branches.values()];
}

/** Where every item is one paragraph, what follows the last one (closing words, signature, date) is not its text. */
function dropClosingWords(branches: readonly Branch[]): void {
  const leaves = branches.filter((branch) => branch.leaf && branch.own.length > 0);
  const last = leaves.at(-1);
  if (!last || leaves.length < 4) return;
  const peers = leaves.slice(0, -1).filter((branch) => branch.heading.kind === last.heading.kind);
  const single = peers.filter((branch) => branch.own.filter((flow) => !mentionsUnits(flow.text)).length === 1);
  if (peers.length < 3 || single.length < peers.length * 0.9) return;
  const kept = last.own.slice(0, 1);
  for (const flow of last.own.slice(1)) {
    if (!mentionsUnits(flow.text)) break;
    kept.push(flow);
  }
  last.own = kept;
}

interface Mention extends FoundUnits {
  flow: Flow;
}

/** The units of a task: usually one mention at its end; 牵头单位 and 配合单位 may stand on lines of their own. */
function unitsOf(own: readonly Flow[], so: UnitConvention): Mention | null {
  let found: Mention | null = null;
  for (const flow of own) {
    const here = findUnits(flow, so);
    if (!here) continue;
    found = found ? { ...mergeUnits(found, here, so), flow } : { ...here, flow };
  }
  return found;
}

function taskOf(branch: Branch, kind: Task["class"], found: Mention | null, number: number): Task {
  const { heading, own } = branch;
  const measures = own.flatMap((flow) => findMeasures(flow, flow === found?.flow ? found.from : flow.text.length));
  const text = own.map((flow) => flow.text).join("");
  return {
    id: `k${number}`,
    node: heading.id,
    label: heading.label,
    title: heading.title ?? own[0]?.raw.slice(0, 40) ?? "",
    class: kind,
    start: heading.start,
    end: Math.max(heading.end, own.at(-1)?.end ?? heading.end),
    measures,
    units: found?.units ?? [],
    unitMode: found?.mode ?? "none",
    deadline: deadlineOf(text),
  };
}

/** A chapter or annex without items is a duty only when its text acts; an item in its place always is one. */
function isDuty(branch: Branch, task: Task, found: Mention | null): boolean {
  if (found) return true;
  const { heading } = branch;
  if (heading.label !== null && /^附/.test(heading.label)) return false;
  return heading.kind === "chapter" || heading.kind === "box" ? task.measures.length > 0 : true;
}

function remarks(branch: Branch, task: Task, found: Mention | null): Diagnostic[] {
  const span = { start: task.start, end: task.end };
  const diagnostics: Diagnostic[] = [];
  if (task.unitMode === "unknown" && found) {
    const likely = found.firstGroup.join("、");
    const reading = found.firstGroup.length < found.units.length ? `按标点推测可能是“${likely}”牵头,` : "";
    diagnostics.push({
      ...span,
      severity: "warning",
      code: "lead-mark-lost",
      message: `“${task.title}”:原文以黑体标明牵头单位,字体已丢失,牵头单位未知。${reading}请对照原件确认。`,
    });
  }
  if (!found && branch.own.some((flow) => mentionsUnits(flow.text))) {
    diagnostics.push({
      ...span,
      severity: "warning",
      code: "units-unrecognised",
      message: `“${task.title}”提到了责任单位,但写法无法识别,请人工填写。`,
    });
  }
  if (task.measures.length === 0 && task.class === "action" && branch.heading.kind !== "box-item") {
    diagnostics.push({ ...span, severity: "info", code: "no-measure", message: `“${task.title}”没有写明具体举措。` });
  }
  return diagnostics;
}
