import type { CompiledDocument } from "../../contract.ts";
import type { Draft } from "../../draft.ts";
import { type Flow, sourceAt } from "../../language/flow.ts";
import { planEnd } from "../lexicon/time-words.ts";
import { metricKey } from "../metric-key.ts";
import { defaultScope } from "../plan-area.ts";
import { readFlatTable } from "./flat-rows.ts";
import { splitFigures } from "./glued-figures.ts";
import { gluedCells } from "./glued-rows.ts";
import { unitOfHead, unitOfTitle } from "./shaped-columns.ts";
import { settleColumns } from "./table-columns.ts";
import { type Cell, type Grid, titleAbove } from "./table-grid.ts";
import { cellValue, scaled } from "./table-value.ts";

type Target = CompiledDocument["targets"][number];
type Attribute = Target["attribute"];

export interface TableReading {
  targets: Target[];
  numbers: CompiledDocument["numbers"];
  /** What the tables take up: every other numeral there is a row number or a head. */
  covered: Array<{ start: number; end: number }>;
  diagnostics: CompiledDocument["diagnostics"];
}

/** Turns indicator tables into targets. `spoken` are the targets of the sentences, against which a lost border is weighed. */
export function readTables(
  draft: Draft,
  grids: readonly Grid[],
  spoken: readonly Target[],
  first: number | null,
): TableReading {
  const reading: TableReading = { targets: [], numbers: [], covered: [], diagnostics: [] };
  // What the sentences promise of each indicator, for a table that lost its borders.
  const said = new Map<string, number[]>();
  if (grids.some((grid) => grid.flat !== null || grid.glued !== null))
    for (const target of spoken) {
      const values = said.get(metricKey(target.metric));
      if (values) values.push(target.value);
      else said.set(metricKey(target.metric), [target.value]);
    }
  for (const grid of grids) {
    reading.covered.push({ start: grid.start, end: grid.end });
    const year = captionYear(draft, grid);
    if (grid.flat) readFlat(draft, grid, said, year, reading);
    else if (grid.glued) readGlued(draft, { ...grid, glued: grid.glued }, said, year, first, reading);
    else readGrid(draft, grid, year, first, reading);
  }
  return reading;
}

/** The year that the title of the table names (“十四五”时期主要指标), else the end of the plan. */
function captionYear(draft: Draft, grid: Grid): number | null {
  const above = draft.text.slice(Math.max(0, grid.start - 80), grid.start + (grid.flat ? 30 : 0)).replace(/\s/g, "");
  const period = [...above.matchAll(/(十[一二三四五六])五/g)].at(-1);
  return (period && planEnd.get(period[1]!)) || draft.meta.periodEnd;
}

function kindOf(name: string, change: boolean, total: boolean, yearly: boolean): Target["kind"] {
  if (yearly || /年均(?:增长|增速|提高|下降)/.test(name)) return "annual-rate";
  if (change || /(?:增长率|增速|增幅|涨幅|降幅|(?:增长|下降|降低)(?:[(（]%[)）])?)$/.test(name)) return "growth-rate";
  if (total || /^(?:新增|累计|新建)|累计新增/.test(name)) return "increase";
  return "level";
}

function readGrid(draft: Draft, grid: Grid, caption: number | null, first: number | null, reading: TableReading): void {
  const columns = settleColumns(grid.columns, grid.heads, first);
  const at = (role: string) => columns.findIndex((column) => column.role === role);
  const nameAt = at("name");
  const unitAbove = unitOfTitle(titleAbove(draft.text, grid.start));
  for (const whole of grid.rows) {
    // A merged category cell stands only in its first row: the others are one cell short.
    const missing = columns.length - whole.length;
    const row: Array<Cell | undefined> =
      missing === 1 && at("category") >= 0
        ? whole.toSpliced(at("category"), 0, { text: "", start: whole[0]!.start, end: whole[0]!.start })
        : whole;
    const nameCell = row[nameAt];
    if (!nameCell || !/[\u4e00-\u9fff]/.test(nameCell.text)) continue;
    const written = nameCell.text
      .replace(/\s/g, "")
      .replace(/^\d+[.、]/, "")
      .replace(/[*＊※①-⑩]+$/, "");
    const bracketed = /[(（]([^()（）]{1,10})[)）]$/.exec(written);
    // 装机规模(累计): how it is counted and not what it is counted in.
    const inName = bracketed && !/^(?:累计|新增|年均|当年|其中|不?含)/.test(bracketed[1]!) ? bracketed : null;
    const unitText = (row[at("unit")]?.text || inName?.[1] || "").replace(/[\s()（）]/g, "").replace(/^[-—–/]+$/, "");
    const metric = inName && (at("unit") < 0 || inName[1] === unitText) ? written.slice(0, inName.index) : written;
    const attribute = (/预期性|约束性/.exec(
      row[at("attribute")]?.text ?? row.map((cell) => cell?.text ?? "").join(" "),
    )?.[0] ?? null) as Attribute;
    const baseAt = at("base");
    const baseCell = row[baseAt];
    const base = baseCell ? cellValue(baseCell.text) : null;
    let yearOfBase = columns[baseAt]?.year ?? null;
    if (base?.starred) yearOfBase = starYear(draft, grid) ?? yearOfBase;
    const own: string[] = [];
    const values = columns.map((column, i) => (column.role === "target" && row[i] ? cellValue(row[i].text) : null));
    // 下降6% beside [14]: what one cell of the row says of change and unit holds for the others.
    const change = values.some((value) => value?.change);
    const spare = values.find((value) => value && value.unit !== "")?.unit ?? "";
    columns.forEach((column, i) => {
      if (column.role !== "target" && column.role !== "total") return;
      const cell = row[i];
      const value = cell ? cellValue(cell.text) : null;
      // Of what is shared out nobody is promised nothing.
      if (!cell || !value || (value.value === 0 && column.measure !== undefined)) return;
      // Where both an end value and a yearly rate are given the end value is the target; the rate follows from it.
      if (column.role === "total" && own.length > 0) {
        reading.numbers.push({
          start: cell.start + value.from,
          end: cell.start + value.to,
          class: "parameter",
          target: null,
        });
        return;
      }
      // The unit of the row, else of its column, else of the whole table.
      const unit = unitText || unitOfHead(grid.heads[i] ?? "");
      const size = scaled(
        value.value,
        value.unit !== "" && (value.change || unit === "" || unit === value.unit)
          ? value.unit
          : unit || spare || unitAbove,
      );
      const measured = metric + (column.measure ?? "");
      const id = `g${reading.targets.length}`;
      const baseline =
        base && yearOfBase !== null && column.role === "target"
          ? { value: scaled(base.value, unitText).value, year: yearOfBase }
          : null;
      reading.targets.push({
        id,
        node: grid.node,
        start: Math.min(...whole.map((each) => each.start)),
        end: Math.max(...whole.map((each) => each.end)),
        metric: measured.replace(/年均增[长速]$/, "") || measured,
        comparator: value.comparator,
        value: size.value,
        unit: size.unit,
        kind: kindOf(
          column.measure ?? metric,
          value.change || change,
          value.total,
          value.yearly || (column.role === "total" && !value.total && /年均/.test(grid.heads[i] ?? "")),
        ),
        deadline: column.year ?? caption,
        baseline,
        attribute,
        scope: defaultScope(draft.meta),
        strength: "plain",
        openList: false,
      });
      own.push(id);
      reading.numbers.push({ start: cell.start + value.from, end: cell.start + value.to, class: "target", target: id });
      if (baseline && baseCell && own.length === 1)
        reading.numbers.push({
          start: baseCell.start + base!.from,
          end: baseCell.start + base!.to,
          class: "baseline",
          target: id,
        });
    });
    // A row with figures that gives nothing must not pass for a row number and its name.
    if (own.length === 0 && whole.slice(1).some((cell) => /\d/.test(cell.text)))
      reading.diagnostics.push({
        start: whole[0]!.start,
        end: whole.at(-1)!.end,
        severity: "warning",
        code: "table-row-unread",
        message: "本行的数值与表头对不上,未能读出指标,请对照原件补充。",
      });
  }
}

function starYear(draft: Draft, grid: Grid): number | null {
  const note = /[*＊※][”"]?号?[^\d。]{0,10}(20\d\d)年/.exec(draft.text.slice(grid.start, grid.end + 200));
  return note ? Number(note[1]) : null;
}

/** Rows on lines of their own whose cells ran together: each is taken apart from both ends, marked as repaired, or told. */
function readGlued(
  draft: Draft,
  grid: Grid & { glued: readonly Flow[] },
  said: ReadonlyMap<string, readonly number[]>,
  caption: number | null,
  first: number | null,
  reading: TableReading,
): void {
  const columns = settleColumns(grid.columns, grid.heads, first);
  grid.glued.forEach((line, index) => {
    const cells = gluedCells(line, columns, index + 1, said);
    const before = reading.targets.length;
    if (cells) readGrid(draft, { ...grid, rows: [cells] }, caption, first, reading);
    const read = reading.targets.length > before;
    reading.diagnostics.push({
      start: line.start,
      end: line.end,
      severity: "warning",
      code: read ? "table-repaired" : "table-row-unread",
      message: read
        ? "表格失去单元格,本行的名称、单位和数值为推断所得,请对照原件确认。"
        : "表格失去单元格,本行的数值与表头对不上,未能读出指标,请对照原件补充。",
    });
  });
}

/** 001 in kind: the cells run together; borders are found by what is plausible, and every row is marked as repaired. */
function readFlat(
  draft: Draft,
  grid: Grid,
  said: ReadonlyMap<string, readonly number[]>,
  caption: number | null,
  reading: TableReading,
): void {
  const flow = grid.flat!;
  const table = readFlatTable(flow);
  if (!table || table.rows.length === 0) return;
  const targetYear = table.years.length > 0 ? Math.max(...table.years) : caption;
  const baseYear = table.years.length > 1 ? Math.min(...table.years) : null;
  const place = (index: number) => sourceAt(flow, index);
  for (const row of table.rows) {
    const mentioned = said.get(metricKey(row.name)) ?? [];
    const split = splitFigures(row.figures, { mentioned, percent: row.unit === "%" });
    const single = split ? null : /\d+(?:\.\d+)?/.exec(row.figures);
    const written = split ? split.target : (single?.[0] ?? "");
    if (written === "") continue;
    const size = scaled(Number(written), row.unit);
    const starred = /[*＊※]/.test(row.figures.slice(0, split?.at ?? 0));
    const year = starred ? (table.starredYear ?? baseYear) : baseYear;
    const id = `g${reading.targets.length}`;
    const baseline =
      split && split.base !== "" && year !== null ? { value: scaled(Number(split.base), row.unit).value, year } : null;
    const span = { start: place(row.from), end: place(row.to - 1) + 1 };
    reading.targets.push({
      id,
      node: grid.node,
      ...span,
      metric: row.name.replace(/年均增[长速]$/, "") || row.name,
      comparator: "=",
      value: size.value,
      unit: size.unit,
      kind: kindOf(row.name, false, false, false),
      deadline: targetYear,
      baseline,
      attribute: row.attribute === "预期性" || row.attribute === "约束性" ? row.attribute : null,
      scope: defaultScope(draft.meta),
      strength: "plain",
      openList: false,
    });
    const targetAt = row.figuresAt + (split ? split.at : (single?.index ?? 0));
    reading.numbers.push({
      start: place(targetAt),
      end: place(targetAt + written.length - 1) + 1,
      class: "target",
      target: id,
    });
    if (split && split.base !== "") {
      const baseAt = row.figuresAt + row.figures.indexOf(split.base);
      reading.numbers.push({
        start: place(baseAt),
        end: place(baseAt + split.base.length - 1) + 1,
        class: "baseline",
        target: id,
      });
    }
    reading.diagnostics.push({
      ...span,
      severity: "warning",
      code: "table-repaired",
      message: split
        ? `表格失去单元格,按${split.written ? "原有记号" : "合理性"}拆为基期“${split.base === "" ? "无" : split.base}”、目标“${split.target}”(${row.unit}),请对照原件确认。`
        : `表格失去单元格,本行只认出一个数“${written}”(${row.unit}),请对照原件确认。`,
    });
  }
}
