import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { isPartWord } from "../outline/title.ts";
import type { Chapter } from "./chapters.ts";
import type { Finding } from "./clause.ts";
import type { DocumentKind } from "./document-kind.ts";
import { isDoubtful } from "./doubtful.ts";
import { pastCue } from "./lexicon/time-words.ts";
import { headVerb } from "./noun-phrase.ts";
import { scopeOf } from "./plan-area.ts";
import { readClauses } from "./read-clauses.ts";
import { type ReadingView, spanOf } from "./reading-view.ts";
import { type Mark, wordYears } from "./scan-marks.ts";
import type { Sentence } from "./sentences.ts";
import { type Deadline, deadlinesOf, type Frame, framesOf, striveRanges } from "./time-frame.ts";

export interface Context {
  draft: Draft;
  view: ReadingView;
  flags: Uint8Array;
  marks: Mark[];
  sentences: Sentence[];
  chapters: Map<string, Chapter>;
  kind: DocumentKind;
  /** The first year a promise can be for. */
  first: number | null;
  /** Whether the paper that a node stands in promises anything. */
  promises: (node: string) => boolean;
  /** Whose figures they are when a sentence does not say. */
  scope: string | null;
}

export type Target = CompiledDocument["targets"][number];
type NumberClass = CompiledDocument["numbers"][number]["class"];

export interface Spoken {
  targets: Target[];
  /** Class of a mark and the id of its target. */
  classes: Map<Mark, { class: NumberClass; target: string | null }>;
  /** Bases whose year the text does not give (从12家增至20家). */
  undated: Array<{ target: Target; value: number }>;
  /** Figures classed as told or as parameters on weak evidence: they stand where a promise would. */
  doubtful: Mark[];
  /** The frames and deadlines of each sentence, in order. */
  frames: Array<{
    sentence: Sentence;
    frames: Frame[];
    deadlines: Deadline[];
    fallback: number | null;
    taken: number[];
  }>;
}

/** 主要预期目标是: a lead-in may say of what kind its list is. */
function attributeOf(before: string): Target["attribute"] {
  if (/约束性(?:目标|指标)/.test(before)) return "约束性";
  return /(?:主要)?预期(?:性)?(?:目标|指标)/.test(before) ? "预期性" : null;
}

const noChapter: Chapter = { past: false, aim: false, principle: false, preamble: false, year: null, title: "" };
const listItem = /^(?:——|—|-|•|·|[一二三四五六七八九十]是)/;
const annualHead =
  /^(?:[^,。]{0,4})(20\d\d年|今年)[^,。]{0,16}(?:总体思路|总体要求|工作思路|工作目标|主要目标|重点工作|工作要点|预期目标)/;

/** Reads every sentence of the document in order, carrying what a paragraph or a list fixes for what follows. */
export function readDocument(context: Context): Spoken {
  const { view, marks, sentences, chapters, first } = context;
  const spoken: Spoken = { targets: [], classes: new Map(), undated: [], doubtful: [], frames: [] };
  const words = wordYears(view.text, first);
  let word = 0;
  let mark = 0;
  let passage = -1;
  let governing: number | null = null;
  let intro: number | null = null;
  let inList = false;
  let annual: number | null = null;
  // A plan for one year dates what is in it, as it dates its tasks.
  const { periodStart, periodEnd } = context.draft.meta;
  const usual = periodStart === periodEnd ? periodEnd : null;
  /** 到2028年,主要指标如下: its year, for the items under the same heading. */
  let ruled: { year: number; parent: string | null } | null = null;
  const parents = new Map(context.draft.nodes.map((node) => [node.id, node.parent]));
  let past = false;
  let earlier: readonly Finding[] = [];
  /** 到2027年,建成层次更高、结构更优的基地。 alone in its paragraph: its year, for the paragraphs that take up its words one by one. */
  let opening: { text: string; year: number } | null = null;
  let cell = 0;
  let inCell = false;
  for (const sentence of sentences) {
    const home = view.passages[sentence.passage]!;
    const chapter = chapters.get(home.node) ?? noChapter;
    if (sentence.passage !== passage) {
      earlier = [];
      passage = sentence.passage;
      const heading = home.label > 0 && home.kind !== "paragraph";
      const item = listItem.test(view.text.slice(home.start, home.start + 3));
      // 到2027年,……: followed by —— items, the year holds for them and for what stands under them, to the next heading.
      if (heading) {
        intro = null;
        inList = false;
        if (ruled && parents.get(home.node) !== ruled.parent) ruled = null;
      } else if (!inList) intro = governing;
      inList ||= item;
      // …达98%以上;|质量显著提升,…: a sentence that the print broke at its semicolon goes on in the next paragraph.
      const before = view.passages[sentence.passage - 1];
      const goesOn =
        !heading && !item && before !== undefined && /[;,]\s*$/.test(view.text.slice(before.start, before.end));
      if (!goesOn || inList) governing = inList ? intro : (ruled?.year ?? null);
      if (heading || inList || (opening && !takesUp(view.text.slice(home.start, home.start + 16), opening.text)))
        opening = null;
      else if (opening) governing = opening.year;
      past = false;
    }
    // Below 2027年目标 everything is of that year.
    while (cell < view.dated.length && view.dated[cell]!.end <= sentence.start) cell++;
    const above = view.dated[cell];
    if (above && above.start <= sentence.start) governing = above.year;
    else if (inCell) governing = ruled?.year ?? null;
    inCell = above !== undefined && above.start <= sentence.start;
    while (mark < marks.length && marks[mark]!.end <= sentence.start) mark++;
    const own: Mark[] = [];
    for (let k = mark; k < marks.length && marks[k]!.start < sentence.end; k++) own.push(marks[k]!);
    while (word < words.length && words[word]!.end <= sentence.start) word++;
    const spokenYears = [];
    for (let k = word; k < words.length && words[k]!.start < sentence.end; k++) spokenYears.push(words[k]!);
    const deadlines = deadlinesOf(view.text, sentence, own, spokenYears, first);
    if (annual === null) {
      const head = annualHead.exec(view.text.slice(sentence.start, sentence.start + 40));
      if (head && !chapter.past) annual = head[1] === "今年" ? first : Number.parseInt(head[1]!, 10);
    }
    const fallback = chapter.year ?? annual ?? usual;
    const frames = framesOf(view.text, sentence, own, deadlines, chapter, { past, governing }, first);
    const taken: number[] = [];
    spoken.frames.push({ sentence, frames, deadlines, fallback, taken });
    if (
      !chapter.past &&
      /^(?:[^,]{0,4})(?:过去[一二三四五]?年|[一二三四五]年来|近年来|“?十[一二三四]五”?(?:时期|期间|以来)|一年来)/.test(
        view.text.slice(sentence.start, sentence.start + 16),
      ) &&
      frames[0]?.tense === "past"
    )
      past = pastCue.test(view.text.slice(sentence.start, sentence.end));
    if (own.length > 0) {
      // 注:〔〕内为五年累计数: what explains a table promises nothing.
      const note = /^(?:注|备注|说明|资料来源|数据来源):/.test(view.text.slice(home.start, home.start + 5));
      const promises = context.promises(home.node) && !note;
      const allowed = (frame: Frame) =>
        promises && frame.tense !== "past" && (frame.announced || !(chapter.preamble || chapter.principle));
      // 油茶基地。新造12万亩: a title without a verb names what its text is about.
      const parts = /^(?:其中|分年度|分阶段|分年|年度目标|各年度|具体)/.test(
        view.text.slice(sentence.start, sentence.start + 6),
      )
        ? earlier
        : [];
      const titled =
        chapter.title.length <= 16 && !isPartWord(chapter.title) && !actsIn(chapter.title) ? chapter.title : "";
      const reading = readClauses(view.text, sentence, frames, own, allowed, chapter.aim, titled, parts);
      for (const verdict of reading.verdicts) {
        const { quantity } = verdict.mark;
        const own = sentence.clauses.find(({ end }) => end >= verdict.mark.end);
        if (
          promises &&
          quantity !== null &&
          own !== undefined &&
          verdict.mark.enclosed === 0 &&
          !(chapter.past || chapter.preamble || chapter.principle || past) &&
          (verdict.class === "past" || verdict.class === "parameter") &&
          isDoubtful(
            view.text.slice(own.start, verdict.mark.start),
            view.text.slice(verdict.mark.end, own.end),
            view.text.slice(sentence.start, sentence.end),
            quantity,
            verdict.class,
          )
        )
          spoken.doubtful.push(verdict.mark);
        spoken.classes.set(verdict.mark, {
          class:
            context.kind === "account"
              ? "past"
              : !promises && verdict.class === "unclassified"
                ? "parameter"
                : verdict.class,
          target: null,
        });
      }
      const ownFigure = ({ at, end }: Deadline) => {
        if (/[到至]/.test(view.text[at - 1] ?? "")) return false;
        const clause = sentence.clauses.find((one) => one.end >= end);
        return own.some(
          (one) => one.kind === "quantity" && one.start >= end && clause !== undefined && one.end <= clause.end,
        );
      };
      earlier = reading.findings;
      const strives = striveRanges(view.text, sentence);
      for (const finding of reading.findings) {
        const target = targetOf(
          context,
          finding,
          sentence,
          home.node,
          { deadlines, governing, fallback, taken: ownFigure },
          strives,
          spoken.targets.length,
        );
        spoken.targets.push(target);
        taken.push(finding.mark.start);
        if (finding.baseline && finding.baseline.year === null)
          spoken.undated.push({ target, value: finding.baseline.value });
        spoken.classes.set(finding.mark, { class: "target", target: target.id });
        if (finding.baseline) spoken.classes.set(finding.baseline.mark, { class: "baseline", target: target.id });
      }
    }
    // 2026年完成申报,…: a year without 到 or a comma behind it, or further on in its sentence, dates no other sentence.
    const opens = ({ at, end }: Deadline) =>
      /[到至]/.test(view.text[at - 1] ?? "") ||
      (at - sentence.start <= 6 &&
        /^(?:[^,]{0,3},|”?(?:时期|期间|的?(?:主要|发展|工作)?(?:目标|任务)))/.test(view.text.slice(end, end + 8)));
    const heads = deadlines.filter((one) => one.head && !one.part && !one.paired && opens(one));
    // 到2026年、2028年,…分别达到…: of years in a list the last one holds.
    const last = heads.at(-1);
    const listed =
      last && deadlines.findLast((one) => one.head && !one.part && one.at >= last.at && one.at - last.end <= 8);
    const parent = parents.get(home.node) ?? null;
    const below = home.kind === "paragraph" && aimsBelow.test(view.text.slice(home.start, home.end).trim());
    if (last && parent !== null && below) ruled = { year: last.year, parent };
    if (last) governing = Math.max(last.year, listed?.year ?? 0);
    const whole = sentence.start <= home.start + home.label && sentence.end >= home.end;
    if (last && whole && governing !== null && !inList)
      opening = { text: view.text.slice(sentence.start, sentence.end), year: governing };
  }
  return spoken;
}

/** 到2028年,全市主要指标如下: the aims stand below as items of their own. */
const aimsBelow = /^[^。]{0,80}(?:目标|指标|任务)[^。,]{0,6}(?:如下|为|是)[:。]?$/;

/** 结构更优。…: a short title of its own that repeats a word of what opened the list. */
function takesUp(begins: string, opened: string): boolean {
  const title = /^([\u4e00-\u9fff]{4,12})[。:]/.exec(begins)?.[1];
  if (!title) return false;
  for (let i = 0; i + 4 <= title.length; i++) if (opened.includes(title.slice(i, i + 4))) return true;
  return false;
}

const byMonth = /(?<![年\d月])(?<!每.{0,6})(\d{1,2})月(?:\d{1,2}日|[上中下]旬|份)?(?:底|末)?(?:之?前|以前)/;

/** 年内完成68个, 于8月25日前建立台账 without any year: the year in which the plan is issued, unless that month was over then. */
export function withinYear({ draft, first }: Context, clause: string): number | null {
  const issued = draft.meta.dateIssued ?? draft.meta.datePublished;
  const month = byMonth.exec(clause)?.[1];
  if (issued !== null && month !== undefined && Number(month) >= Number(issued.slice(5, 7))) return first;
  return issued !== null && /(?<![一二三四五六七八九十两几\d])(?:年内|年底前|年底之前)/.test(clause) ? first : null;
}

/** 年均增长8%, 其中…, 达到…: a clause that goes on with what stands before. */
const subjectless = /^(?:其中|包括|即|年均|累计|达到?|突破|超过|增长|占|较|比|并|且|实现|完成|新增|建成|不[低少]于)/;
/** Whether a title says what is done, not a thing. */
function actsIn(title: string): boolean {
  return headVerb(title) !== null || /[,，、和与及]|目标|任务|要求|措施|保障/.test(title);
}

/** 2028年底前全部投用: when, and that it is there. */
const doneBy =
  /^(?:争取|力争|确保|计划|预计)?(?:于|在|到|至)?20\d\d年(?:\d{1,2}月(?:\d{1,2}日)?|[上下]半年|第?[一二三四]季度)?(?:底|末)?(?:之?前|内)?,?(?:全部|全面|基本|陆续|力争|争取|确保)*(?:建成|完成|达到|实现|投产|投用|投运|投入(?:使用|运营|运行|生产)|正式(?:使用|运营|投用)|达产|达效|到位|开工|竣工|完工|交付|启用|通车|通水|并网|运营|运行|落地|验收|整改|见效|覆盖)[\u4e00-\u9fff]{0,8}。?$/;

const sameBy =
  /^(?:力争|争取)?到20\d\d年(?:底|末)?,?(?:力争|争取)?(?:达到?|突破|超过?|增至|增加到|提高到|扩大到|不[低少]于)/;

function targetOf(
  context: Context,
  finding: Finding,
  sentence: Sentence,
  node: string,
  when: {
    deadlines: Deadline[];
    governing: number | null;
    fallback: number | null;
    /** 力争2029年投产2座: a later year without 到 that has a figure of its own dates only that. */
    taken: (deadline: Deadline) => boolean;
  },
  strives: ReadonlyArray<{ start: number; end: number }>,
  index: number,
): Target {
  const { view, draft } = context;
  const { text } = view;
  // 2026年诊断3万家,2027年起每年诊断5万家: a start ends what the year before it governs.
  const own = sentence.clauses.find(({ end }) => end >= finding.mark.end);
  const before = when.deadlines.findLast(
    (one) =>
      one.at < finding.mark.start &&
      // 2026年、2027年分别完成5所、8所,整治河道20条: years that 分别 has given out date nothing further on.
      (!one.paired || /^[^;]*分别[^,;]*$/.test(text.slice(one.end, finding.mark.start))) &&
      !/20\d\d年[^,;。]{0,10}起/.test(text.slice(one.end, finding.mark.start)) &&
      // 覆盖率2026年达到80%;建设处理厂2座: a year behind its own subject ends with its semicolon part.
      ((one.head && !one.narrow) || !text.slice(one.end, finding.mark.start).includes(";")) &&
      // 电站2028年投产,开工规模不少于240万千瓦: nor past its clause, where the next has a subject of its own.
      (one.head ||
        !/\d/.test(text[one.at] ?? "") ||
        own === undefined ||
        one.at >= own.start ||
        finding.from > own.start + 2 ||
        subjectless.test(text.slice(own.start, own.end))),
  );
  // 新建站点20个,2028年底前全部投用: a later year reaches back when its clause says nothing but that it is done by then.
  const after = when.deadlines.find((one) => {
    if (one.at <= finding.mark.start || when.taken(one)) return false;
    if (own !== undefined && one.at < own.end) return true;
    const clause = sentence.clauses.find(({ end }) => end >= one.end);
    return (
      clause !== undefined &&
      !text.slice(finding.mark.end, one.at).includes(";") &&
      (doneBy.test(text.slice(clause.start, clause.end)) ||
        // 成交额年均增长12%,到2028年突破800亿元: the rate holds until the year of the same indicator.
        (/rate$/.test(finding.kind) && sameBy.test(text.slice(clause.start, clause.end + 12))))
    );
  });
  const named = finding.year ?? before?.year ?? when.governing ?? after?.year ?? when.fallback;
  const deadline = named ?? withinYear(context, text.slice(finding.from, finding.to));
  let from = finding.from;
  // 到2025年, belongs to the quotation when it stands right before.
  if (before && before.end >= from - 3 && before.end <= from && before.at >= sentence.start)
    from = Math.max(sentence.start, before.at - 1);
  while (from < finding.to && /^(?:[、,;:。—\s及]|和(?![美谐平睦解]))/.test(text.slice(from, from + 2))) from++;
  const quote = text.slice(from, finding.to);
  return {
    id: `s${index}`,
    node,
    ...spanOf(view, from, finding.to),
    metric: finding.metric,
    comparator: finding.comparator,
    value: finding.value,
    unit: finding.unit,
    kind: finding.kind,
    deadline,
    baseline:
      finding.baseline && finding.baseline.year !== null
        ? { value: finding.baseline.value, year: finding.baseline.year }
        : null,
    attribute: attributeOf(text.slice(sentence.start, finding.mark.start)),
    scope: finding.group ?? scopeOf(quote, draft.meta.region, context.scope),
    strength: strives.some((range) => range.start < finding.mark.start && finding.mark.start < range.end)
      ? "strive"
      : "plain",
    openList: finding.openList,
  };
}
