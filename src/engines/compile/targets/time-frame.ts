import { cameIn } from "../language/vintage.ts";
import type { Chapter } from "./chapters.ts";
import { futureCue, pastCue, reportCue, striveCue, yearOnYear } from "./lexicon/time-words.ts";
import { cleanPhrase } from "./noun-phrase.ts";
import type { Mark } from "./scan-marks.ts";
import type { Sentence } from "./sentences.ts";

/** When a clause speaks of, and how firmly. */
export interface Frame {
  tense: "past" | "future" | "neutral";
  /** A promise is announced in the sentence (到2027年, 力争, 目标是). */
  announced: boolean;
  /** Latest year before the clause in its sentence or paragraph. */
  governing: number | null;
}

/** A year that something shall be done by. */
export interface Deadline {
  at: number;
  end: number;
  year: number;
  /** At the head of its clause (到2027年,): it governs the rest of the paragraph. */
  head: boolean;
  /** Of a part only (其中2026年底前完成30公里): it does not govern the sentences that follow. */
  part: boolean;
  /** One of several that 分别 pairs with a figure each: it dates nothing else. */
  paired: boolean;
  /** A day or a month by which something is done (2026年9月底前印发): it does not reach past a semicolon. */
  narrow: boolean;
}

const basis =
  /(?:较|比|从|由|自|以|对|针对|截至|截止|与|相比|相较于|对比|超过|超出|高于|低于|优于|好于|快于|恢复到|恢复至|回到|不低于|不高于)(?:全[国省市])?$/;
const headBefore =
  /(?:^|[,;:。\n—“]|——)(?:(?:力争|争取|努力|确保|计划|预计|展望|其中|即|目标|预期)?(?:到|至|在|于)?|(?:[^,;。]{0,6})(?:到|至))$/;

const classOfThings =
  /^的?(?:签约|引进|开工|入库|新增|认定)?的?[\d.一二三五十百千]+[万亿]*元以上的?[\u4e00-\u9fff]{0,4}(?:项目|企业)[\u4e00-\u9fff]{1,6}率/;
/** 2021年20亿元以上项目存续率: the year in which a class of things came in, which dates nothing. `end` is where the year ends. */
const isVintage = (text: string, end: number) =>
  classOfThings.test(text.slice(end, end + 30)) || cameIn.test(text.slice(end, end + 24));

/** The deadlines among the dates of a sentence. `words` are years without digits, `first` the first promised year. */
export function deadlinesOf(
  text: string,
  sentence: Sentence,
  dates: readonly Mark[],
  words: ReadonlyArray<{ start: number; end: number; year: number }>,
  first: number | null,
): Deadline[] {
  const found: Deadline[] = [];
  const add = (start: number, end: number, year: number | null) => {
    if (year === null || (first !== null && year < first) || year > 2100) return;
    const before = text.slice(Math.max(sentence.start, start - 12), start);
    if (
      basis.test(before) ||
      /^(?:的?(?:基础|数据)|以来|度报告|[^,;、。\d]{0,6}起(?![草重点飞降步来到]))/.test(text.slice(end, end + 10))
    )
      return;
    if (isVintage(text, end) && !/[到至]$/.test(before)) return;
    // 到2026年、2028年,: the second year stands at the head with the first.
    const last = found.at(-1);
    const listed = last?.head === true && /^[、和及与](?:到|至)?$/.test(text.slice(last.end, start));
    const part = /(?:^|[,;:])其中[^,;]*$/.test(text.slice(sentence.start, start));
    const beside = text.slice(end, end + 60);
    // 到2026年、2028年,普及率分别达到…: with 到 the last one holds on.
    const paired =
      !/[到至]$/.test(before) &&
      /^(?:(?:[、,和及与]|以及)(?:到|至)?20\d\d年(?:底|末)?)*,?[^,;。]{0,24}?分别/.test(beside) &&
      (/^(?:[、,和及与]|以及)(?:到|至)?20\d\d年/.test(beside) || (last?.paired === true && start - last.end <= 4));
    const narrow =
      /月|日|前$/.test(text.slice(start, end)) &&
      !/[到至]$/.test(before) &&
      !/^[^,;。]{0,4},/.test(text.slice(end, end + 5));
    found.push({
      at: start,
      end,
      year,
      part,
      paired,
      narrow,
      head: listed || headBefore.test(start - 12 <= sentence.start ? `\n${before}` : before),
    });
  };
  for (const date of dates)
    if (date.kind === "date" && date.enclosed === 0 && !(first !== null && lastSeason(text, date, first)))
      add(date.start, date.end, date.year);
  for (const word of words) add(word.start, word.end, word.year);
  return found.sort((a, b) => a.at - b.at);
}

/** 2025—2026年雪季 in a plan of 2026: a season that began before the plan is told, not promised. */
function lastSeason(text: string, date: Mark, first: number): boolean {
  const season = /^(20\d\d)年?[-—~至](?:20)?\d\d年?$/.exec(text.slice(date.start, date.end));
  return (
    season !== null &&
    date.year === first &&
    Number(season[1]) === first - 1 &&
    /^(?:雪季|冰雪季|学年|榨季|供暖季|采暖季|旅游季|生产季|年度|赛季|冬春)/.test(text.slice(date.end, date.end + 4))
  );
}

/** Whether one of the dates of the clause lies before the plan: then the clause is history. */
function namesThePast(text: string, dates: readonly Mark[], start: number, end: number, first: number | null): boolean {
  if (first === null) return false;
  return dates.some(
    (date) =>
      date.kind === "date" &&
      date.enclosed === 0 &&
      date.start >= start &&
      date.end <= end &&
      date.year !== null &&
      (date.year < first || lastSeason(text, date, first)) &&
      !isVintage(text, date.end) &&
      !basis.test(text.slice(Math.max(start, date.start - 6), date.start)),
  );
}

/** 全市现有图书馆12家: what there is already. */
const stockTold =
  /^(?:截至目前|目前|全[市省区县国]|我[市省区县]|全系统)?,?(?:现有|共有|现已有|现共有)(?![^,;]*(?:改造|提升|更新|扩建|达到|增加))[^,;]*\d/;

/** The frame of every clause of a sentence. `carried` is what the paragraph has fixed so far: its tense and its governing year. */
export function framesOf(
  text: string,
  sentence: Sentence,
  marks: readonly Mark[],
  deadlines: readonly Deadline[],
  chapter: Chapter,
  carried: { past: boolean; governing: number | null },
  first: number | null,
): Frame[] {
  let tense: Frame["tense"] = chapter.past || carried.past ? "past" : "neutral";
  // What a governing year announced holds on in its paragraph.
  let announced = !carried.past && !chapter.past && carried.governing !== null;
  let governing = carried.governing;
  /** 推动10家企业入选…,5家获批…: what is pushed on is not yet there. */
  let willed = false;
  // 较上年提高3个百分点 under the heading of a task is an aim of the year; before all headings it is told.
  const untitled = chapter.preamble || chapter.title === "";
  return sentence.clauses.map((clause) => {
    const words = text.slice(clause.start, clause.end);
    const due = deadlines.filter((one) => one.at >= clause.start && one.at < clause.end);
    willed ||= /推动|推进|支持|争取|力争|鼓励|助力|帮助|引导|确保/.test(words);
    const old = namesThePast(text, marks, clause.start, clause.end, first);
    if (
      due.length > 0 &&
      !(chapter.past && !due.some((one) => one.head && /[到至]$/.test(text.slice(one.at - 1, one.at))))
    ) {
      if (!old || due.some((one) => one.head)) {
        tense = "future";
        announced = true;
      }
      governing = due.at(-1)!.year;
    } else if (old) tense = "past";
    else if (!chapter.past && futureCue.test(words)) {
      tense = "future";
      announced = true;
    } else if (
      stockTold.test(words) ||
      pastCue.test(words) ||
      (!announced &&
        !willed &&
        (reportCue.test(words) || (untitled && yearOnYear.test(words))) &&
        !/^(?:对|凡|给予)/.test(words))
    )
      tense = "past";
    return { tense, announced, governing };
  });
}

const obtained = /^争取[^,;]{0,16}?(?:资金|补助|补贴|债券|贷款|额度|经费|国债|支持)/;

/**
 * Where softer will (力争) holds in a sentence, as ranges. At the head of the sentence it holds to the full stop (力争到2027年,…;…),
 * further on to the next semicolon; 努力争取更好结果 has an object of its own and softens nothing else.
 */
export function striveRanges(text: string, sentence: Sentence): Array<{ start: number; end: number }> {
  const words = text.slice(sentence.start, sentence.end);
  const ranges: Array<{ start: number; end: number }> = [];
  for (const found of words.matchAll(striveCue)) {
    if (/^(?:努力)?争取更/.test(words.slice(found.index, found.index + 6))) continue;
    // 市场主体力争突破10万户,…: behind its subject it holds for that clause; so does 争取上级资金, which means to obtain.
    const clause = sentence.clauses.find(({ end }) => end > sentence.start + found.index)!;
    const lead = cleanPhrase(text.slice(clause.start, sentence.start + found.index));
    const obtains = found[0] === "争取" && obtained.test(text.slice(sentence.start + found.index, clause.end));
    if (lead.length >= 2 || obtains) {
      ranges.push({ start: sentence.start + found.index - lead.length, end: clause.end });
      continue;
    }
    const stop = found.index <= 3 ? -1 : words.indexOf(";", found.index);
    ranges.push({ start: sentence.start + found.index, end: stop < 0 ? sentence.end : sentence.start + stop });
  }
  return ranges;
}
