import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { cut, type Flow } from "../language/flow.ts";
import { ordinalOf } from "../language/labels.ts";
import { accountChapters } from "../outline/account.ts";
import { dividingParts, partTitles } from "../outline/parts.ts";
import type { Branch, Mention } from "./branch.ts";
import { deadlineOf, HeadingYears } from "./deadline.ts";
import { isPlan, Places } from "./duty-places.ts";
import { type DutyRow, DutyTable, tabled } from "./duty-table.ts";
import { glossary, opensWithAction, reportTitle } from "./lexicon.ts";
import { findMeasures, findPromises } from "./measures.ts";
import { withOpening } from "./run-on.ts";
import { actingUnits, runningUnits, sectionUnits, standingUnits } from "./running-units.ts";
import { bracketOf, inherited, SectionUnits, withFlow } from "./section-units.ts";
import { findUnits, mentionsUnits, mergeUnits, noteConvention, type UnitConvention } from "./units.ts";

type Node = CompiledDocument["nodes"][number];
type Task = CompiledDocument["tasks"][number];
type Diagnostic = CompiledDocument["diagnostics"][number];

/**
 * The duties of a plan: every leaf item of its action part, with what is to be done and who answers for it.
 * In: the draft. Out: tasks in reading order and what an official should look at. A document that is no plan has none.
 */
export function findTasks(draft: Draft): { tasks: Task[]; diagnostics: Diagnostic[] } {
  const whole = isPlan(draft.meta.title, draft.nodes);
  const parts = partTitles(draft);
  const dividing = dividingParts(draft);
  const asks = (node: Node) => {
    const part = parts.get(node.id);
    const title = part ?? draft.meta.title ?? "";
    if (dividing.has(part ?? null) && !reportTitle.test(title)) return true;
    return part === undefined ? whole : isPlan(part, []);
  };
  if (!draft.nodes.some(asks)) return { tasks: [], diagnostics: [] };
  const places = new Places(draft.nodes, accountChapters(draft));
  const tasks: Task[] = [];
  const diagnostics: Diagnostic[] = [];
  const so: UnitConvention = { firstLeads: false, boldLeads: false, bold: draft.bold };
  const sections = new SectionUnits(draft.nodes);
  const branches = branchesOf(draft);
  for (const flow of apartFrom(branches, draft)) noteConvention(flow.text, so);
  const years = new HeadingYears(draft);
  const table = new DutyTable(draft, so);
  for (const branch of branches) {
    for (const flow of branch.own) noteConvention(flow.text, so);
    if (!branch.leaf) {
      const said = [...bracketOf(branch.heading, draft), ...branch.own]
        .map((flow) => withFlow(sectionUnits(flow, so), flow))
        .find(Boolean);
      sections.note(branch.heading, said ?? unitsOf(branch.own, so));
      continue;
    }
    if (!asks(branch.heading)) continue;
    if (branch.own.length === 0 && !isSentence(branch, draft)) continue;
    const place = places.placeOf(branch.heading);
    const first = branch.own[0];
    const acting = first ? (runningUnits(first, so) ?? (place === "safeguard" ? actingUnits(first, so) : null)) : null;
    const named = unitsOf(branch.own, so) ?? (first ? withFlow(acting, first) : null);
    const row = table.of(branch.heading);
    const found = named ?? row?.units ?? sections.above(branch.heading);
    if (place === "none" && !found) continue;
    const kind =
      place === "none" || (found && place === "safeguard" && runsOn(branch.heading, places)) ? "action" : place;
    const until = row?.deadline ?? years.of(branch.heading);
    const task = taskOf(branch, kind, found, until, tasks.length + 1, draft);
    if (kind === "action" && !found && isField(branch, task, places)) task.class = "direction";
    if (!isDuty(branch, task, found)) continue;
    tasks.push(task);
    diagnostics.push(...remarks(branch, task, found));
    if (found && !named) diagnostics.push(row ? tabled(task) : inherited(task, found));
  }
  // A paper whose items ask for nothing asks by the rows of its table; rows in a chapter are that chapter's items.
  const noItems = tasks.every((task) => task.class === "safeguard" || task.class === "party");
  const rows = table.apart ? table.all.filter(({ node }) => asks(node) && (noItems || places.within(node))) : [];
  if (rows.length > 0) {
    const { periodStart, periodEnd } = draft.meta;
    const usual = periodStart === periodEnd ? periodEnd : null;
    const asked = rows.map((row) => taskOfRow({ ...row, deadline: row.deadline ?? usual }));
    return { tasks: inReadingOrder([...tasks, ...asked]), diagnostics };
  }
  return { tasks, diagnostics: [...diagnostics, ...table.unmet()] };
}

const inReadingOrder = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted((a, b) => a.start - b.start).map((task, i) => ({ ...task, id: `k${i + 1}` }));

function taskOfRow(row: DutyRow): Task {
  const { units, name, content } = row;
  const own = content.length > 0 ? content : [name];
  const told = own.flatMap((flow) => findMeasures(flow, flow.text.length));
  return {
    id: "",
    node: row.node.id,
    label: row.label,
    title: name.raw.trim().replace(/[；;。]$/, ""),
    class: "action",
    start: row.start,
    end: Math.max(...own.map((flow) => flow.end)),
    measures: told.length > 0 ? told : own.flatMap((flow) => findPromises(flow, flow.text.length)),
    units: units.units,
    unitMode: units.mode,
    deadline: row.deadline,
  };
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
  let explains = false;
  for (const node of draft.nodes) {
    if (node.kind === "chapter") explains = false;
    else if (node.kind === "paragraph")
      explains ||= glossary.test((draft.flows.get(node.id)?.text ?? "").replace(/\s/g, ""));
    if (explains) continue;
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

/** What stands under no heading, and notes wherever they stand: a convention set there holds for the whole paper. */
function apartFrom(branches: readonly Branch[], draft: Draft): Flow[] {
  const owned = new Set(branches.flatMap((branch) => branch.own));
  return draft.nodes.flatMap((node) => {
    const flow = node.kind === "paragraph" ? draft.flows.get(node.id) : undefined;
    return flow && (!owned.has(flow) || /^\(?(?:注|备注|说明) ?[:1]/.test(flow.text)) ? [flow] : [];
  });
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

function taskOf(
  branch: Branch,
  kind: Task["class"],
  found: Mention | null,
  until: number | null,
  number: number,
  draft: Draft,
): Task {
  const { heading, own } = branch;
  const told = own.flatMap((flow) => findMeasures(flow, flow === found?.flow ? found.from : flow.text.length));
  const text = own.map((flow) => flow.text).join("");
  const acting = withOpening(branch, draft, told, found);
  const measures =
    acting.length > 0 ||
    kind !== "action" ||
    heading.kind === "chapter" ||
    (heading.kind === "box-item" && !/\d/.test(text))
      ? acting
      : own.flatMap((flow) => findPromises(flow, flow === found?.flow ? found.from : flow.text.length));
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
    deadline: deadlineOf(text, measures.length) ?? until,
  };
}

/** A last chapter that counts its items on from the chapters of tasks ((十五) and so on) and names who answers is one of them. */
function runsOn(heading: Node, places: Places): boolean {
  const items = places.itemsBeside(heading);
  const first = items[0]?.label ? ordinalOf(items[0].label.replace(/[^一二三四五六七八九十百\d]/g, "")) : 0;
  return first > 1 && items.length > 1;
}

/** A list of products or techniques in a box, without a verb, is a field to develop and no duty. */
function isField(branch: Branch, task: Task, places: Places): boolean {
  if (branch.heading.kind !== "box-item" || task.measures.length > 0) return false;
  return !places
    .chain(branch.heading)
    .some((node) => node.kind === "box" && /整治|治理|行动|任务|措施|攻坚/.test(node.title ?? ""));
}

/** A chapter or annex without items is a duty only when its text acts; an item in its place always is one. */
function isDuty(branch: Branch, task: Task, found: Mention | null): boolean {
  const { heading } = branch;
  // 第六条 本意见自…起施行: a rule about the paper.
  if (/^本(?:意见|办法|方案|规定|措施|细则|政策|通知|规划|计划|行动)(?:自|由|有效期|未尽|所称|适用)/.test(task.title))
    return false;
  if (found) return true;
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
  const standing = branch.own.map((flow) => standingUnits(flow.text)).find(Boolean);
  if (standing)
    diagnostics.push({
      ...span,
      severity: "info",
      code: "units-standing",
      message: `从“${task.title}”起各项任务均涉及“${standing}”,原文不再逐项列出,请在分工时补上。`,
    });
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
