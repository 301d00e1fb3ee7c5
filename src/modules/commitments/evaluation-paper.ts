import type { Block, Noted, Paper, Words } from "../../engines/compile/papers/official-paper.ts";
import { formatDate } from "../../platform/i18n/dates.ts";
import { quantityText } from "../../platform/i18n/numbers.ts";
import type { Evaluation, Judgement } from "./contract/evaluation.ts";
import type { lampsZh } from "./lamp-texts.zh.ts";
import { isCounted } from "./rules/snapshot.ts";

type Row = Evaluation["rows"][number];
type Numbered = Row & { readonly number: number };

/** The words of the product that the paper uses; official papers are written in Chinese. */
export interface PaperWords {
  readonly states: Readonly<Record<Row["state"], string>>;
  readonly unitNone: string;
  readonly lamps: Pick<typeof lampsZh, "words" | "outcomes" | "reasons">;
  readonly targetStates: Readonly<Record<NonNullable<Row["target"]>["state"], string>>;
  readonly roles: Readonly<Record<Row["units"][number]["role"], string>>;
}

/** Widths fill an A4 sheet across: 14,570 twentieths of a point between the margins. */
const targetColumns = [
  { heading: "序号", width: 700, centred: true },
  { heading: "指标", width: 3670 },
  { heading: "基期值", width: 2000, centred: true },
  { heading: "目标值及时限", width: 2600, centred: true },
  { heading: "评估日数值", width: 2400, centred: true },
  { heading: "进展", width: 1500, centred: true },
  { heading: "责任单位", width: 1700 },
];
const taskColumns = [
  { heading: "序号", width: 700, centred: true },
  { heading: "重点任务", width: 4070 },
  { heading: "责任单位", width: 2900 },
  { heading: "时限", width: 1600, centred: true },
  { heading: "办理状态", width: 1500, centred: true },
  { heading: "亮灯及理由", width: 2100 },
  { heading: "最近填报", width: 1700, centred: true },
];

const dayText = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

/** The report of an evaluation as it is laid before a meeting: what stands in it is the frozen snapshot and what people wrote. */
export function evaluationPaper(evaluation: Evaluation, knownText: string, words: PaperWords): Paper {
  const counted: Numbered[] = evaluation.rows.filter(isCounted).map((row, index) => ({ ...row, number: index + 1 }));
  const renumbered = (rows: Row[]): Numbered[] => rows.map((row, index) => ({ ...row, number: index + 1 }));
  const targets = renumbered(counted.filter(({ kind }) => kind === "target"));
  const tasks = renumbered(counted.filter(({ kind }) => kind !== "target"));
  const { titleZh } = evaluation.document;
  const name = titleZh.replaceAll("《", "〈").replaceAll("》", "〉");
  const kind = evaluation.kind === "mid-term" ? "中期评估" : "终期评估";
  const snapshotNote = `冻结快照 ${evaluation.id}，校验值 SHA-256 ${evaluation.hash}；${evaluation.startedBy}建立。`;
  const opening: Words = [
    "按照健全规划评估和动态调整机制的要求，对",
    {
      text: `《${name}》`,
      note: `文件 ${evaluation.document.code}；共登记立项 ${evaluation.rows.length} 项，逐项见附表。`,
    },
    `实施情况开展${kind}。评估以`,
    { text: dayText(evaluation.on), note: snapshotNote },
    "的实施情况为准，所用数据截至",
    { text: knownText, note: "此后记录的数据、填报和调整不计入。" },
    "。",
  ];
  const samples = counted.some(({ isSample, target }) => isSample || (target?.samples ?? 0) > 0);
  const body: Block[] = [
    { kind: "text", words: opening },
    { kind: "heading", depth: 0, text: "一、总体进展" },
    ...summary("（一）主要指标", "项指标", "附表一", targets),
    ...summary("（二）重点任务", "项任务和定性目标", "附表二", tasks),
    { kind: "heading", depth: 0, text: "二、存在问题" },
    ...written(evaluation, "finding", "评估中尚未写入发现的问题。"),
    { kind: "heading", depth: 0, text: "三、对策建议" },
    ...written(evaluation, "proposal", "评估中尚未写入对策建议。"),
    { kind: "heading", depth: 0, text: "四、说明" },
    {
      kind: "text",
      words: [
        "指标进展按实际年均增速与所需年均增速之比判断，任务进展按亮灯规则判断，判断方法属工作惯例，原文没有规定。没有数据或没有基期的单列，不判为滞后。",
      ],
    },
    ...(samples ? [{ kind: "text", words: ["本稿含示例数据，不是真实的评估结果。"] } as const] : []),
  ];
  const annexes = [
    ...(targets.length > 0
      ? [
          {
            heading: "附表一　主要指标进展情况",
            blocks: [
              {
                kind: "table",
                columns: targetColumns,
                rows: targets.map((row) => targetRow(row, words, knownText)),
              } as const,
            ],
          },
        ]
      : []),
    ...(tasks.length > 0
      ? [
          {
            heading: "附表二　重点任务进展情况",
            blocks: [{ kind: "table", columns: taskColumns, rows: tasks.map((row) => taskRow(row, words)) } as const],
          },
        ]
      : []),
  ];
  return {
    title: `《${name}》实施情况${kind}报告`,
    standing: evaluation.state === "draft" ? "（草稿）" : null,
    body,
    annexes,
  };
}

const said: Readonly<Record<Judgement, string>> = {
  met: "已达到或办结",
  "on-track": "进展正常",
  behind: "进展滞后或需加快",
  "no-data": "无数据或无基期",
};

/** How many stand how; behind each figure the numbers of the rows that it counts. */
function summary(heading: string, of: string, annex: string, rows: readonly Numbered[]): Block[] {
  if (rows.length === 0)
    return [
      { kind: "heading", depth: 1, text: heading },
      { kind: "text", words: ["本次评估没有这一类事项。"] },
    ];
  const parts = (Object.keys(said) as Judgement[]).flatMap((judgement, index): (string | Noted)[] => {
    const found = rows.filter((row) => row.judgement === judgement);
    const note =
      found.length === 0
        ? `${annex}中没有这样的事项。`
        : `${annex}第${found.map(({ number }) => number).join("、")}项。`;
    return [`${index === 0 ? "" : "，"}${said[judgement]}的`, { text: `${found.length}项`, note }];
  });
  return [
    { kind: "heading", depth: 1, text: heading },
    {
      kind: "text",
      words: ["共评估", { text: `${rows.length}${of}`, note: `${annex}全部各项。` }, "，其中", ...parts, "。"],
    },
  ];
}

/** What people wrote, each with who wrote it when as its footnote. What was replaced is left out. */
function written({ notes }: Evaluation, kind: "finding" | "proposal", none: string): Block[] {
  const shown = notes.filter((note) => note.kind === kind && note.replacedBy === null);
  if (shown.length === 0) return [{ kind: "text", words: [none] }];
  return shown.map(({ id, text, by, at }, index) => ({
    kind: "text" as const,
    words: [`${index + 1}.`, { text, note: `评估记录 ${id}，${by}于${formatDate(at, "Asia/Shanghai")}写入。` }],
  }));
}

const sentence = ({ line, quote }: Row): string =>
  `${line}：“${quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}”`;
const unitsOf = ({ units }: Row, words: PaperWords): Words => [
  units.length === 0
    ? words.unitNone
    : units.map(({ name, role }) => (role === "lead" ? `${name}（牵头）` : name)).join("、"),
];

function targetRow(row: Numbered, words: PaperWords, known: string): Words[] {
  const { target } = row;
  const amount = (value: string) => quantityText(value, target!.unit, "zh");
  if (!target)
    return [
      [`${row.number}`],
      [{ text: row.title, note: sentence(row) }],
      ["—"],
      ["—"],
      ["没有指标测量"],
      ["无数据"],
      unitsOf(row, words),
    ];
  const adjusted = target.adjusted.at(-1);
  const aimNote = adjusted
    ? `${sentence(row)}。经${adjusted.decision}调整，自${adjusted.inForceOn}起执行，原为${adjusted.from}（调整记录第${adjusted.number}号）。`
    : sentence(row);
  const due = target.due ? `（${target.due.slice(0, 4)}年）` : "";
  // The title repeats the aim, which has a column of its own here; a name with a figure in it keeps its footnote.
  const [metric = row.title] = row.title.split("：");
  return [
    [`${row.number}`],
    [/\d/.test(metric) || target.aim === null ? { text: metric, note: sentence(row) } : metric],
    target.base
      ? [{ text: `${amount(target.base.value)}（${target.base.day.slice(0, 4)}年）`, note: baseNote(row) }]
      : ["原文未载"],
    target.aim === null ? ["—"] : [{ text: `${amount(target.aim)}${due}`, note: aimNote }],
    target.value === null ? ["无数据"] : [{ text: amount(target.value), note: figureNote(row, known) }],
    [words.targetStates[target.state]],
    unitsOf(row, words),
  ];
}

const baseNote = (row: Row): string =>
  `指标 ${row.target!.indicator} 的基期，${row.target!.base!.day}；目标见 ${row.line}。`;

function figureNote({ target }: Row, known: string): string {
  const { indicator, measuredOn, facts, samples, factIds } = target!;
  const ids = factIds.length > 0 ? `：${factIds.slice(0, 3).join("、")}${facts > 3 ? " 等" : ""}` : "";
  return `指标 ${indicator}，${measuredOn} 的数值，截至${known}已知的${facts}条事实${samples > 0 ? `（其中示例${samples}条）` : ""}${ids}。`;
}

function taskRow(row: Numbered, words: PaperWords): Words[] {
  const { report, lamp } = row;
  const outcome = lamp.outcome ? words.lamps.outcomes[lamp.outcome] : words.lamps.words[lamp.lamp];
  const [reason] = lamp.reasons;
  const why = reason ? `${words.lamps.reasons[reason.code](reason)}。规则属工作惯例，由时限、填报和指标算出。` : "";
  return [
    [`${row.number}`],
    [{ text: row.title, note: sentence(row) }],
    unitsOf(row, words),
    row.dueOn === null ? ["未定时限"] : [{ text: row.dueOn, note: `${row.line}；没有单独写明时限的按规划期末。` }],
    [words.states[row.state]],
    [{ text: outcome, note: why }],
    report === null
      ? ["未填报"]
      : [
          {
            text: report.on,
            note: `填报记录 ${report.id}，第${report.round}次，${report.unit}：${clip(report.progress)}`,
          },
        ],
  ];
}

const clip = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
