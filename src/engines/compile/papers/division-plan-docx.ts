import { Document, type ISectionOptions, Paragraph, type Table, TextRun } from "docx";
import { type Duty, divisionPlan, type HeadingRow, noLead, type TargetRow, type TaskRow } from "./division-plan.ts";
import { headingLine, standingLine, titleLine } from "./official-paper.ts";
import { faces, pageA4, pageNumbers, runningText, sizes } from "./official-style.ts";
import { type Column, type Entry, headingRow, officialRow, officialTable } from "./official-table.ts";
import type { ReviewedDocument } from "./reviewed-document.ts";
import { writableText } from "./safe-text.ts";
import { writeDocx } from "./write-docx.ts";

/** Widths fill an A4 sheet across: 14,570 twentieths of a point between the margins. */
const taskColumns: readonly Column[] = [
  { heading: "序号", width: 700, centred: true },
  { heading: "重点任务", width: 2300 },
  { heading: "工作举措", width: 5420 },
  { heading: "牵头单位", width: 1700, centred: true },
  { heading: "配合单位", width: 1950, centred: true },
  { heading: "完成时限", width: 1300, centred: true },
  { heading: "原文出处", width: 1200, centred: true },
];
const targetColumns: readonly Column[] = [
  { heading: "序号", width: 700, centred: true },
  { heading: "指标", width: 2700 },
  { heading: "目标值", width: 1900, centred: true },
  { heading: "基期", width: 1500, centred: true },
  { heading: "时限", width: 1300, centred: true },
  { heading: "责任单位", width: 2600, centred: true },
  { heading: "原文", width: 3870 },
];
const directionColumns: readonly Column[] = [
  { heading: "序号", width: 700, centred: true },
  { heading: "方向", width: 2600 },
  { heading: "原文内容", width: 9770 },
  { heading: "原文出处", width: 1500, centred: true },
];

/**
 * The task division plan (任务分工方案) as a Word file, one section with its own title for each document: opening,
 * tasks with their measures and units, targets, directions, and notes on what the source leaves open.
 * @param documents at least one compiled document
 */
export async function divisionPlanDocx(documents: readonly ReviewedDocument[]): Promise<Uint8Array> {
  const sections = documents.map(planSection);
  const word = new Document({
    title: documents.length === 1 ? writableText(sections[0]?.title ?? "") : "任务分工方案",
    creator: "海策",
    styles: { default: { document: { run: { font: faces.body, size: sizes.text } } } },
    evenAndOddHeaderAndFooters: true,
    sections: sections.map(({ children }) => ({
      properties: { page: pageA4("landscape") },
      footers: pageNumbers(),
      children,
    })),
  });
  return await writeDocx(word);
}

function planSection(document: ReviewedDocument): { title: string; children: ISectionOptions["children"] } {
  const plan = divisionPlan(document);
  const parts: Array<[string, Table]> = [];
  if (plan.tasks.length > 0) parts.push(["重点任务分工", taskTable(plan.tasks)]);
  if (plan.targets.length > 0) parts.push(["主要目标分解", targetTable(plan.targets)]);
  if (plan.directions.length > 0) parts.push(["重点发展方向（备查，不作分工）", directionTable(plan.directions)]);
  const headed = parts.flatMap(([heading, table], index) => [
    headingLine(`${"一二三"[index]}、${heading}`, 0),
    table,
    new Paragraph({ children: [] }),
  ]);
  const notes = plan.notes.map((note, index) => text(`${index + 1}.${note}`));
  return {
    title: plan.title,
    children: [
      titleLine(plan.title),
      standingLine("（送审稿）"),
      text(plan.opening),
      ...headed,
      headingLine("说明", 0),
      ...notes,
    ],
  };
}

function taskTable(rows: ReadonlyArray<HeadingRow | TaskRow>): Table {
  return officialTable(
    taskColumns,
    rows.map((row) => {
      if (row.kind === "heading") return headingRow(taskColumns, row.text, row.depth);
      const { number, title, deadline, source } = row;
      return officialRow(taskColumns, [`${number}`, title, measures(row), ...units(row.duty), deadline, source]);
    }),
  );
}

function directionTable(rows: ReadonlyArray<HeadingRow | TaskRow>): Table {
  return officialTable(
    directionColumns,
    rows.map((row) =>
      row.kind === "heading"
        ? headingRow(directionColumns, row.text, row.depth)
        : officialRow(directionColumns, [`${row.number}`, row.title, measures(row), row.source]),
    ),
  );
}

function targetTable(rows: readonly TargetRow[]): Table {
  return officialTable(
    targetColumns,
    rows.map((row) =>
      officialRow(targetColumns, [
        `${row.number}`,
        row.subject,
        row.value,
        row.baseline,
        row.deadline,
        row.units,
        row.quote,
      ]),
    ),
  );
}

function measures({ measures: list }: TaskRow): string[] {
  return list.length === 1 ? list : list.map((measure, index) => `（${index + 1}）${measure}`);
}

/** Units without a lead stand side by side over both columns, so that none looks like the lead or its support. */
function units(duty: Duty): Entry[] {
  if ("lead" in duty) return [duty.lead, duty.support];
  if ("proposed" in duty) return [{ across: 2, text: [`建议：${duty.proposed}`, `（${duty.reason}；原文未明确）`] }];
  const { together, note } = duty;
  const text = note === noLead ? [together, `（${note}）`] : [`责任单位（${note}）：${together}`];
  return [{ across: 2, text }];
}

function text(words: string): Paragraph {
  return new Paragraph({ ...runningText, children: [new TextRun(writableText(words))] });
}
