import { writeXlsx } from "hucre/xlsx";
import { type ReportPart, reportDocx } from "../../engines/compile/papers/report-docx.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import { type PartScore, type ScoreRecord, scoreItems } from "./contract/scorecard.ts";
import { type UnitName, unitParts } from "./contract/unit.ts";
import { scorecardsEn } from "./scorecard-texts.en.ts";
import { scorecardsZh } from "./scorecard-texts.zh.ts";
import { unitsEn } from "./unit-texts.en.ts";
import { unitsZh } from "./unit-texts.zh.ts";
import { readScorecard, readUnitScorecard } from "./views/scorecards.ts";

const wordsOf = (ctx: Ctx) => ({
  t: ctx.language === "en" ? scorecardsEn : scorecardsZh,
  parts: (ctx.language === "en" ? unitsEn : unitsZh).parts,
  name: ({ nameZh, nameEn }: UnitName) => pick({ zh: nameZh, en: nameEn }, ctx.language).text,
});
type Words = ReturnType<typeof wordsOf>;

const percent = (value: number | null, none: string): string => (value === null ? none : `${value}%`);

const recordCells = ({ t, parts }: Words, { part, item, title, counts, why, on, commitment, record }: ScoreRecord) => [
  parts[part],
  t.items[item],
  title,
  t.countings[counts],
  t.reasons[why],
  on ?? "",
  commitment,
  record ?? "",
];

/** A scorecard as a workbook. A second sheet holds the computation records that the reader may open. */
export async function scorecardSheet(ctx: Ctx, id: string): Promise<Download> {
  const words = wordsOf(ctx);
  const { t, parts, name } = words;
  const scorecard = await readScorecard(ctx, id);
  const opened = [];
  for (const { unit, isOpen } of scorecard.units) if (isOpen) opened.push(await readUnitScorecard(ctx, id, unit.code));
  const scoreCells = ({ commitments, items, score }: PartScore) => [
    commitments,
    ...items.map(({ value }) => value ?? t.none),
    score ?? t.none,
  ];
  const scoreHead = [t.commitments, ...scoreItems.map((item) => t.items[item]), t.score];
  return {
    fileName: `${t.title}-${scorecard.from}-${scorecard.to}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({
      sheets: [
        {
          name: t.title,
          rows: [
            [t.period(scorecard.from, scorecard.to)],
            [`${t.hash} ${scorecard.hash}`],
            [t.unit, ...unitParts.flatMap((part) => scoreHead.map((head) => `${parts[part]} · ${head}`))],
            ...scorecard.units.map(({ unit, scores }) => [name(unit), ...scores.flatMap(scoreCells)]),
          ],
          columns: [{ width: 30 }, ...Array.from({ length: 18 }, () => ({ width: 12 }))],
          freezePane: { rows: 3, columns: 1 },
        },
        {
          name: t.record,
          rows: [
            [t.unit, t.part, t.item, t.matter, t.counts, t.why, t.on, t.commitmentId, t.recordId],
            ...opened.flatMap(({ unit, records }) => records.map((one) => [name(unit), ...recordCells(words, one)])),
          ],
          columns: [30, 16, 14, 50, 12, 24, 12, 38, 38].map((width) => ({ width })),
          freezePane: { rows: 1, columns: 1 },
        },
      ],
    }),
  };
}

/** The scorecard of one unit as an official paper: scores by part, what was left out, the records, objections and answers. */
export async function scorecardPaper(ctx: Ctx, id: string, code: string): Promise<Download> {
  const words = wordsOf(ctx);
  const { t, parts, name } = words;
  const one = await readUnitScorecard(ctx, id, code);
  const body: ReportPart[] = [
    { kind: "text", text: t.sourceNote },
    { kind: "text", text: `${t.hash} ${one.hash}` },
    ...one.scores
      .filter(({ commitments }) => commitments > 0)
      .flatMap((part): ReportPart[] => [
        { kind: "heading", text: `${parts[part.part]}：${t.paperScore(part.score, part.commitments)}` },
        {
          kind: "table",
          columns: [
            { heading: t.item, width: 2840 },
            ...[t.weight, t.good, t.counted, t.leftOut, t.value].map((heading) => ({
              heading,
              width: 1200,
              centred: true,
            })),
          ],
          rows: part.items.map(({ item, weight, good, counted, leftOut, value }) => [
            t.items[item],
            String(weight),
            String(good),
            String(counted),
            String(leftOut),
            percent(value, t.none),
          ]),
        },
      ]),
    { kind: "heading", text: t.record },
    {
      kind: "table",
      columns: [
        { heading: t.item, width: 1400 },
        { heading: t.matter, width: 3640 },
        { heading: t.counts, width: 1100, centred: true },
        { heading: t.why, width: 1500 },
        { heading: t.on, width: 1200, centred: true },
      ],
      rows: one.records.map((record) => [
        t.items[record.item],
        record.title,
        t.countings[record.counts],
        t.reasons[record.why],
        record.on ?? "",
      ]),
    },
    ...(one.objections.length === 0 ? [] : [{ kind: "heading", text: t.objections } as const]),
    ...one.objections.map(
      ({ text, by, answer, isUpheld }): ReportPart => ({
        kind: "text",
        text: answer === null ? `${by}：${text}` : `${by}：${text}\n${isUpheld ? t.upheld : t.notUpheld}：${answer}`,
      }),
    ),
  ];
  return {
    fileName: `${t.title}-${name(one.unit)}-${one.from}-${one.to}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: await reportDocx({ title: t.paperTitle(name(one.unit)), below: t.period(one.from, one.to), parts: body }),
  };
}
