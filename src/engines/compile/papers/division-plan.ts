import type { CompiledDocument } from "../contract.ts";
import { headingsOf, type Responsible, targetFigure, unitsByRole, unitsOf } from "./ledger-rows.ts";
import type { ReviewedDocument } from "./reviewed-document.ts";

type Task = CompiledDocument["tasks"][number];

/** What the source does not give is said in these words, never filled in. */
const notGiven = "原文未明确";
export const noLead = "原文未标明牵头单位";

/**
 * Who answers: a lead with its support, or several units that stand side by side, with the reason in `note`; or, where the text
 * names none, who is proposed and why.
 */
export type Duty =
  | { lead: string; support: string }
  | { together: string; note: string }
  | { proposed: string; reason: string };

export interface TaskRow {
  kind: "task";
  number: number;
  title: string;
  measures: string[];
  duty: Duty;
  deadline: string;
  source: string;
}
/** A heading of the plan above the rows that follow; `depth` 0 is the outermost. */
export interface HeadingRow {
  kind: "heading";
  depth: number;
  text: string;
}
export interface TargetRow {
  number: number;
  subject: string;
  value: string;
  baseline: string;
  deadline: string;
  units: string;
  quote: string;
}
export interface DivisionPlan {
  title: string;
  opening: string;
  tasks: Array<HeadingRow | TaskRow>;
  targets: TargetRow[];
  /** Fields of technology to develop: nobody's duty, kept for reference. */
  directions: Array<HeadingRow | TaskRow>;
  notes: string[];
}

/**
 * The contents of a task division plan (任务分工方案): who does what by when, in the order and the words of the plan.
 * Tasks and safeguards are divided; directions are listed for reference; internal Party work is left out, and that is said.
 */
export function divisionPlan(document: ReviewedDocument): DivisionPlan {
  const duties = document.tasks.filter((task) => task.class === "action" || task.class === "safeguard");
  const directions = document.tasks.filter((task) => task.class === "direction");
  const name = nameOf(document);
  const plan = {
    title: name.startsWith("关于") ? `《${name}》任务分工方案` : `关于《${name}》的任务分工方案`,
    tasks: groupedRows(document, duties),
    targets: targetRows(document),
    directions: groupedRows(document, directions),
  };
  const measures = duties.reduce((count, task) => count + Math.max(1, task.measures.length), 0);
  const number = document.meta.documentNumber ? `（${document.meta.documentNumber}）` : "";
  const parts = [
    duties.length > 0 ? `${duties.length}项重点任务（${measures}条工作举措）` : null,
    plan.targets.length > 0 ? `${plan.targets.length}项主要目标` : null,
  ].filter((part) => part !== null);
  const opening = `为贯彻落实《${name}》${number}，明确任务、压实责任，${parts.length > 0 ? `现将其中${parts.join("和")}分工如下。` : "对原文作了逐句整理，其中没有可以分工的任务。"}`;
  return { ...plan, opening, notes: notesOn(document, duties) };
}

/** The document's own title; quotation marks inside of another pair become single ones. */
function nameOf(document: CompiledDocument): string {
  const file = document.source.file.split(/[\\/]/).at(-1) ?? "";
  const name = document.meta.title ?? file.replace(/\.\w{1,8}$/, "");
  return flat(name).replaceAll("《", "〈").replaceAll("》", "〉");
}

function groupedRows(document: ReviewedDocument, tasks: Task[]): Array<HeadingRow | TaskRow> {
  const headings = headingsOf(document);
  const rows: Array<HeadingRow | TaskRow> = [];
  const listed = new Set<string>();
  let shown: string[] = [];
  tasks.forEach((task, index) => {
    const path = headings(task.node);
    const above = path.at(-1)?.id === task.node ? path.slice(0, -1) : path;
    const ids = above.map((node) => node.id);
    const common = ids.findIndex((id, depth) => id !== shown[depth]);
    if (common >= 0)
      above.slice(common).forEach((node, offset) => {
        const text = flat([node.label, node.title].filter(Boolean).join(""));
        // A task that items of a box follow is itself the heading of these.
        if (!listed.has(node.id)) rows.push({ kind: "heading", depth: common + offset, text });
      });
    shown = ids;
    listed.add(task.node);
    rows.push({
      kind: "task",
      number: index + 1,
      title: flat([task.label, task.title].filter(Boolean).join("")),
      measures: measuresOf(document, task),
      duty: proposedDuty(document, task) ?? dutyOf(task),
      deadline: deadlineOf(task),
      source: placeOf(path) || notGiven,
    });
  });
  return rows;
}

/** 二、（一）3, 二、（二）专栏1之2: the labels on the way down to the task. */
function placeOf(path: CompiledDocument["nodes"]): string {
  const labels = path.map((node) => flat(node.label ?? node.title ?? "")).filter(Boolean);
  return labels
    .reduce((place, label) => place + (/\d$/.test(place) && /^\d/.test(label) ? "之" : "") + label, "")
    .replace(/[.．、]$/, "");
}

function measuresOf(document: CompiledDocument, task: Task): string[] {
  const sentences = task.measures.map((measure) => measure.text);
  if (sentences.length === 0) sentences.push(document.text.slice(task.start, task.end));
  return sentences.map((sentence) => flat(sentence).replace(/([^。！？；：.!?;:])$/u, "$1。"));
}

/** A proposal is for a task whose text names nobody; it never takes the place of what the text says. */
function proposedDuty(document: ReviewedDocument, task: Task): Duty | null {
  const found = task.units.length === 0 ? document.proposedUnits?.get(task.id) : undefined;
  return found ? { proposed: found.units.join("、"), reason: found.reason } : null;
}

function dutyOf(responsible: Responsible | null): Exclude<Duty, { proposed: string }> {
  const { lead, support, byDuty, unknown } = unitsByRole(responsible);
  if (lead.length > 0) return { lead: lead.join("、"), support: [...support, ...byDuty, ...unknown].join("、") || "—" };
  const together = [...support, ...byDuty, ...unknown].join("、");
  if (together === "") return { lead: notGiven, support: notGiven };
  return { together, note: unknown.length > 0 || support.length > 0 ? noLead : "按职责分工" };
}

function targetRows(document: CompiledDocument): TargetRow[] {
  const entries = [
    ...document.targets.map((target) => ({
      ...rowBase(document, target),
      start: target.start,
      subject: target.metric,
      // That a target is about the plan's own region goes without saying in the plan's own paper.
      value: targetFigure(target.scope === document.meta.region ? { ...target, scope: null } : target),
      baseline: target.baseline ? `${target.baseline.year}年${target.baseline.value}${target.unit}` : "原文未载",
    })),
    ...document.goals.map((goal) => ({
      ...rowBase(document, goal),
      start: goal.start,
      subject: goal.subject,
      value: "定性目标，见原文",
      baseline: "—",
    })),
  ];
  return entries
    .sort((a, b) => a.start - b.start)
    .map(({ start: _, ...row }, index) => ({ ...row, subject: flat(row.subject), number: index + 1 }));
}

function rowBase(
  document: CompiledDocument,
  aim: { start: number; end: number; node: string; deadline: number | null },
): Pick<TargetRow, "deadline" | "units" | "quote"> {
  const duty = dutyOf(unitsOf(document, aim));
  return {
    deadline: deadlineOf(aim),
    units: "lead" in duty ? leadAndSupport(duty) : `${duty.together}（${duty.note}）`,
    quote: flat(document.text.slice(aim.start, aim.end)),
  };
}

function leadAndSupport({ lead, support }: { lead: string; support: string }): string {
  return support === "—" || support === lead ? lead : `${lead}（牵头），${support}（配合）`;
}

function deadlineOf({ deadline }: { deadline: number | null }): string {
  return deadline === null ? notGiven : `${deadline}年`;
}

function notesOn(document: ReviewedDocument, duties: Task[]): string[] {
  const { periodStart, periodEnd } = document.meta;
  const period = periodStart === null || periodStart === periodEnd ? `至${periodEnd}` : `为${periodStart}—${periodEnd}`;
  const numbers = (has: (task: Task) => boolean) => duties.flatMap((task, index) => (has(task) ? [index + 1] : []));
  const unknown = numbers((task) => {
    const duty = dutyOf(task);
    return "together" in duty && duty.note === noLead;
  });
  const without = numbers((task) => task.units.length === 0);
  const undated = numbers((task) => task.deadline === null);
  const party = document.tasks.filter((task) => task.class === "party").length;
  const basis = document.confirmed ? "本方案依据原文，凡经复核修改的按复核结论" : "本方案照录原文";
  const proposed = numbers((task) => proposedDuty(document, task) !== null);
  const except = proposed.length > 0 ? "除标“建议”的责任单位外，" : "";
  const notes = [`${basis}，${except}责任单位、完成时限和目标值未作推断；供审核、补充后印发。`];
  const items = (found: number[]) =>
    found.length === duties.length && found.length > 1 ? `全部${found.length}项任务` : ranges(found);
  if (unknown.length > 0) notes.push(`${items(unknown)}${noLead}，须与有关单位商定后填写。`);
  if (proposed.length > 0)
    notes.push(
      `${items(proposed)}标“建议”的责任单位是系统从相近任务提出的，不是原文内容，也未经任何单位认可，须商定后填写。`,
    );
  if (without.length > 0) notes.push(`${items(without)}原文未明确责任单位，须补充。`);
  if (undated.length > 0)
    notes.push(`${items(undated)}原文未单独写明完成时限${periodEnd === null ? "" : `；文件期限${period}年`}。`);
  const { confirmed } = document;
  const open = confirmed ? numbers((task) => !confirmed.has(task.id)) : [];
  const aims = [...document.targets, ...document.goals];
  const openAims = confirmed ? aims.filter((aim) => !confirmed.has(aim.id)).length : 0;
  if (open.length > 0) notes.push(`${items(open)}尚未经人确认。`);
  if (openAims > 0) notes.push(`${aims.length}项主要目标中有${openAims}项尚未经人确认。`);
  if ([...(confirmed?.values() ?? [])].includes("sample")) notes.push("本方案含示例确认，不是真实的复核结果。");
  if (party > 0) notes.push(`原文中的党建等内部工作${party}项不列入本方案。`);
  return notes;
}

/** 第1至3、5项, or how many where the list would be long. */
function ranges(numbers: number[]): string {
  const found: Array<[number, number]> = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  const words = found.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}、${to}` : `${from}至${to}`,
  );
  return words.length > 12 ? `共${numbers.length}项任务` : `第${words.join("、")}项任务`;
}

function flat(text: string): string {
  // Line breaks inside of Chinese text are layout; between Latin words they part.
  return text
    .replace(/\s*[\r\n]+\s*/g, (_, at: number, all: string) => (/\w/.test(all[at - 1] ?? "") ? " " : ""))
    .trim();
}
