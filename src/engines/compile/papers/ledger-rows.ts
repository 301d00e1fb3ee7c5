import type { CompiledDocument } from "../contract.ts";
import { type ReviewedDocument, stateInLedger } from "./reviewed-document.ts";

/** The columns of the supervision ledger, in the order of the contract. */
export const ledgerColumns = [
  "序号",
  "任务/指标",
  "原文",
  "出处",
  "牵头单位",
  "配合单位",
  "目标值",
  "完成时限",
  "进展情况",
  "存在问题",
  "下步打算",
  "状态",
] as const;

/** One row; the number is a number, what people fill in later is empty. */
export type LedgerRow = [number, ...string[]];

interface Entry {
  id: string;
  start: number;
  subject: string;
  quote: string;
  node: string;
  lead: string;
  support: string;
  value: string;
  deadline: number | null;
}

/**
 * The rows of a document's ledger in reading order: targets, goals, and every measure of every task (a task without
 * measures is one row). Who leads is written only where the document says so.
 */
export function ledgerRows(document: ReviewedDocument): LedgerRow[] {
  const source = sourceOf(document);
  const entries = [
    ...document.targets.map((target) => targetEntry(document, target)),
    ...document.goals.map((goal) => goalEntry(document, goal)),
  ];
  for (const task of document.tasks) entries.push(...taskEntries(document, task));
  entries.sort((a, b) => a.start - b.start);
  return entries.map((entry, index) => [
    index + 1,
    entry.subject,
    entry.quote,
    source(entry.node),
    entry.lead,
    entry.support,
    entry.value,
    entry.deadline === null ? "" : `${entry.deadline}年`,
    "",
    "",
    "",
    stateInLedger(document, entry.id),
  ]);
}

function targetEntry(document: CompiledDocument, target: CompiledDocument["targets"][number]): Entry {
  const units = unitsOf(document, target);
  const { baseline } = target;
  return {
    id: target.id,
    start: target.start,
    subject: `指标：${target.metric}`,
    quote: document.text.slice(target.start, target.end),
    node: target.node,
    ...unitCells(units),
    value: targetFigure(target, baseline && `基期${baseline.year}年${baseline.value}${target.unit}`),
    deadline: target.deadline,
  };
}

function goalEntry(document: CompiledDocument, goal: CompiledDocument["goals"][number]): Entry {
  const units = unitsOf(document, goal);
  return {
    id: goal.id,
    start: goal.start,
    subject: `目标：${goal.subject}`,
    quote: document.text.slice(goal.start, goal.end),
    node: goal.node,
    ...unitCells(units),
    value: "",
    deadline: goal.deadline,
  };
}

function taskEntries(document: CompiledDocument, task: CompiledDocument["tasks"][number]): Entry[] {
  const shared = {
    id: task.id,
    subject: [task.label, task.title].filter(Boolean).join(""),
    node: task.node,
    ...unitCells(task),
    value: "",
    deadline: task.deadline,
  };
  if (task.measures.length === 0)
    return [{ ...shared, start: task.start, quote: document.text.slice(task.start, task.end) }];
  return task.measures.map((measure) => ({
    ...shared,
    start: measure.start,
    quote: document.text.slice(measure.start, measure.end),
  }));
}

/** A target inside of a task is answered for by the units of that task. */
export function unitsOf(
  document: CompiledDocument,
  aim: { node: string; start: number; end: number },
): Responsible | null {
  const { tasks } = document;
  const sameNode = tasks.find((task) => task.node === aim.node);
  return sameNode ?? tasks.find((task) => task.start <= aim.start && aim.end <= task.end) ?? null;
}

export type Responsible = Pick<CompiledDocument["tasks"][number], "units" | "unitMode">;

/** Units that share by duty, or whose lead was lost, stand under 配合单位; the column of the lead says why it is empty. */
function unitCells(responsible: Responsible | null): { lead: string; support: string } {
  const { lead, support: named, byDuty, unknown } = unitsByRole(responsible);
  const support = [...named, ...byDuty, ...unknown];
  let leadText = lead.join("、");
  if (lead.length === 0 && unknown.length > 0) leadText = "牵头待确认";
  else if (lead.length === 0 && byDuty.length > 0) leadText = "按职责分工";
  return { lead: leadText, support: support.join("、") };
}

/** The names of the units in the part that the document gives them. */
export function unitsByRole(responsible: Responsible | null) {
  const named = (role: string) =>
    (responsible?.units ?? []).filter((unit) => unit.role === role).map((unit) => unit.name);
  return { lead: named("lead"), support: named("support"), byDuty: named("by-duty"), unknown: named("unknown") };
}

const comparators: Record<CompiledDocument["targets"][number]["comparator"], string> = {
  ">=": "≥",
  ">": "＞",
  "=": "",
  "~": "约",
  "<=": "≤",
  "<": "＜",
};
const kinds: Record<CompiledDocument["targets"][number]["kind"], string> = {
  level: "",
  increase: "新增",
  "growth-rate": "增长",
  "annual-rate": "年均增长",
  "annual-count": "每年",
};

/** What a target asks for, with its conditions in brackets: ≥120家（预期性，力争）. `more` comes last in the brackets. */
export function targetFigure(target: CompiledDocument["targets"][number], more: string | null = null): string {
  const value = `${kinds[target.kind]}${comparators[target.comparator]}${target.value}${target.unit}`;
  const notes = [target.attribute, target.strength === "strive" ? "力争" : null, target.scope, more].filter(
    (note) => note !== null,
  );
  return notes.length > 0 ? `${value}（${notes.join("，")}）` : value;
}

/** Where in the document a node stands: the document's title and the headings above, the nearest last. */
function sourceOf(document: CompiledDocument): (node: string) => string {
  const headings = headingsOf(document);
  const title = document.meta.title ?? document.source.file;
  return (id) =>
    [`《${title}》`, ...headings(id).map(({ label, title: own }) => [label, own].filter(Boolean).join(""))].join(" ");
}

/** The headings that a node stands under, itself included, from the top of the outline down. */
export function headingsOf(document: CompiledDocument): (node: string) => CompiledDocument["nodes"] {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  return (id) => {
    const path: CompiledDocument["nodes"] = [];
    const seen = new Set<string>();
    for (
      let node = nodes.get(id);
      node && !seen.has(node.id);
      node = node.parent === null ? undefined : nodes.get(node.parent)
    ) {
      seen.add(node.id);
      if (node.kind !== "paragraph" && (node.label || node.title)) path.unshift(node);
    }
    return path;
  };
}
