import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { cut, type Flow } from "../language/flow.ts";
import { readLabel } from "../language/labels.ts";
import { severalCells, tableLines, tableRows } from "../language/table-cells.ts";
import { blankRows } from "./blank-rows.ts";
import type { Mention } from "./branch.ts";
import { type Role, stackedRows, wholeRows } from "./duty-rows.ts";
import { withFlow } from "./section-units.ts";
import { assign, mergeUnits, type UnitConvention } from "./units.ts";

type Node = CompiledDocument["nodes"][number];

/** The heads of a division table, by what stands under them. */
const heads: ReadonlyArray<readonly [RegExp, Role]> = [
  [/^(?:序号|编号)$/, "index"],
  [/^(?:责任)?(?:牵头|主责|主办)(?:责任)?(?:单位|部门)$/, "lead"],
  [/^(?:责任)?(?:配合|协办|协同|协助|参与|参加)(?:责任)?(?:单位|部门)$/, "support"],
  [/^(?:责任|落实|实施|承办|负责|完成)(?:单位|部门|主体)$/, "plain"],
  [/^(?:计划|拟|预计)?(?:完成|办理|办结|推进|实施)?(?:时限|期限|时间|时间节点|时序)(?:要求|进度)?$/, "deadline"],
  [
    /^(?:20\d\d年度?)?(?:重点|主要|工作|具体|目标|年度|预期|发展|经济社会|民生|实施|建设|计划|细化)*(?:任务|事项|实事|工作|举措|措施|内容|项目|要求|目标|指标)(?:名称|内容|分解)?$/,
    "name",
  ],
];

/** Who answers for an item, and until when, by the row of a table that repeats its title. */
export interface DutyRow {
  units: Mention;
  deadline: number | null;
  node: Node;
  /** The row's own number, its first cell that names a duty, and what further cells say of it. */
  label: string | null;
  start: number;
  name: Flow;
  content: Flow[];
}

const bare = (title: string) =>
  title
    .normalize("NFKC")
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]+)/, "")
    .replace(/[\s。;:,、“”"]/g, "");

/**
 * A paper may name who answers for its items only in a table behind them (序号 任务 牵头单位 配合单位 完成时限). Reads every such table of the
 * draft; the rows wait to be asked for by the title of an item.
 */
export class DutyTable {
  private readonly rows = new Map<string, DutyRow>();
  private readonly span: { start: number; end: number } | null = null;
  private readonly met = new Set<string>();

  constructor(draft: Draft, so: UnitConvention) {
    for (const node of draft.nodes) {
      const flow = node.kind === "table" ? draft.flows.get(node.id) : undefined;
      const table = flow ? readTable(node, flow, so) : null;
      if (!table) continue;
      this.span ??= { start: node.start, end: node.end };
      for (const [title, row] of table) this.rows.set(title, this.rows.get(title) ?? row);
    }
  }

  /** The row that repeats the title of a heading, or null. */
  of(heading: Node): DutyRow | null {
    const title = bare(heading.title ?? "");
    const row = this.rows.get(title);
    if (row) this.met.add(title);
    return row ?? null;
  }

  /** Whether no row repeats the title of an item. */
  get apart(): boolean {
    return this.met.size === 0;
  }

  /** Every row once, in reading order. */
  get all(): DutyRow[] {
    return [...new Set(this.rows.values())];
  }

  /** Tells of rows that no item of the text repeats: what they ask stands nowhere else. */
  unmet(): CompiledDocument["diagnostics"] {
    const left = this.all.length - new Set([...this.met].map((title) => this.rows.get(title))).size;
    if (left === 0 || this.span === null) return [];
    return [
      {
        ...this.span,
        severity: "warning",
        code: "duty-rows-unmatched",
        message: `任务分工表中有${left}行与正文任务的标题对不上,其责任单位未能归到任务,请人工核对。`,
      },
    ];
  }
}

/** The rows of one table by the bare text of each of their task cells; null when its heads name no task or nobody who answers. */
function readTable(node: Node, flow: Flow, so: UnitConvention): Map<string, DutyRow> | null {
  const lines = tableLines(flow);
  const rows = lines.some(severalCells) ? tableRows(lines) : (blankRows(lines, roleOf) ?? stackedRows(lines, roleOf));
  const at = rows.slice(0, 3).findIndex((row) => isHead(row.map(roleOf)));
  if (at < 0) return null;
  const columns = rows[at]!.map(roleOf);
  const found = new Map<string, DutyRow>();
  let last: DutyRow | null = null;
  for (const row of wholeRows(rows.slice(at + 1), columns)) {
    // The head again on the next page.
    if (isHead(row.map(roleOf))) continue;
    const units = unitsOf(row, columns, so);
    if (!units) continue;
    const until = row.find((_cell, i) => columns[i] === "deadline")?.text ?? "";
    const deadline = Number(until.match(/20\d{2}/g)?.at(-1) ?? Number.NaN);
    const named = row.filter((cell, i) => columns[i] === "name" && !/^[-: ]*$/.test(cell.text));
    const [name, ...content] = named;
    if (!name) {
      // The cells of the duty are merged over two rows: the second names who else answers.
      if (last) last.units = { ...mergeUnits(last.units, units, so), flow: units.flow };
      continue;
    }
    const own = readLabel(name.text, 0);
    const title = own ? cut(name, own.end, name.text.length) : name;
    last = {
      units,
      deadline: Number.isNaN(deadline) ? null : deadline,
      node,
      label: row.find((_cell, i) => columns[i] === "index")?.raw.trim() || (own?.text ?? null),
      start: name.start,
      name: title,
      content,
    };
    for (const cell of named) found.set(bare(cell.text), last);
  }
  return found;
}

const roleOf = (cell: Flow): Role => {
  const text = cell.text.replace(/\s/g, "");
  return heads.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
};

const isHead = (roles: readonly Role[]) =>
  roles.includes("name") && (roles.includes("lead") || roles.includes("plain"));

function unitsOf(row: readonly Flow[], columns: readonly Role[], so: UnitConvention): Mention | null {
  let found: Mention | null = null;
  for (const wanted of ["lead", "plain", "support"] as const)
    for (const [i, cell] of row.entries()) {
      if (columns[i] !== wanted || cell.text === "") continue;
      const here = assign(cell.text, cell, [{ role: wanted, from: 0, to: cell.text.length }], { from: 0, to: 0, so });
      if (!here) continue;
      found = withFlow(found ? mergeUnits(found, here, so) : here, cell);
    }
  return found;
}

/** Tells that an item took its units from a table. */
export function tabled(task: CompiledDocument["tasks"][number]): CompiledDocument["diagnostics"][number] {
  const names = task.units.map((unit) => unit.name).join("、");
  return {
    start: task.start,
    end: task.end,
    severity: "info",
    code: "units-from-table",
    message: `“${task.title}”自身没有写责任单位,按任务分工表同名行的“${names}”计,请确认。`,
  };
}
