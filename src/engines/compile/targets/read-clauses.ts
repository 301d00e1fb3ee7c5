import { type Carried, Clause, type Finding, type Reading } from "./clause.ts";
import { IN_BRACKET, IN_QUOTE } from "./enclosures.ts";
import { readPair } from "./forms/pairs.ts";
import { readRespective } from "./forms/respective.ts";
import { readProvision } from "./forms/special.ts";
import { readStrive } from "./forms/strive.ts";
import { readAllReach, readDemanded, readTreated } from "./forms/treated.ts";
import { readYearShare } from "./forms/year-share.ts";
import { makingVerbAt } from "./lexicon/verbs.ts";
import { cleanPhrase } from "./noun-phrase.ts";
import { peelLinks } from "./peel-links.ts";
import { readFigure } from "./read-figure.ts";
import type { Mark } from "./scan-marks.ts";
import type { Sentence } from "./sentences.ts";
import type { Frame } from "./time-frame.ts";

/**
 * Reads the clauses of one sentence. `allowed` is false where the paper makes no promises; `about` is the thing that the title above
 * names, or ""; `earlier` are the findings of the sentence before, where this one gives its parts.
 */
export function readClauses(
  text: string,
  sentence: Sentence,
  frames: readonly Frame[],
  marks: readonly Mark[],
  allowed: (frame: Frame) => boolean,
  aim: boolean,
  about = "",
  earlier: readonly Finding[] = [],
): Reading {
  const reading: Reading = { findings: [], earlier, verdicts: [] };
  const carried: Carried = {
    verb: "",
    annual: false,
    subject: "",
    clause: -1,
    output: "",
    thing: "",
    placed: "",
    about,
    mention: "",
  };
  let next = 0;
  sentence.clauses.forEach((clause, index) => {
    const frame = frames[index]!;
    // A semicolon ends what a verb governs.
    if (text[clause.start - 1] === ";") carried.verb = "";
    const inside: Mark[] = [];
    for (; next < marks.length && marks[next]!.start < clause.end; next++) {
      const mark = marks[next]!;
      if (mark.kind === "quantity" && mark.start >= clause.start) inside.push(mark);
    }
    const open = inside.filter((mark) => {
      const enclosed = (mark.enclosed & (IN_BRACKET | IN_QUOTE)) !== 0;
      if (enclosed) reading.verdicts.push({ mark, class: frame.tense === "past" ? "past" : "parameter" });
      return !enclosed;
    });
    if (!allowed(frame)) {
      for (const mark of open) reading.verdicts.push({ mark, class: frame.tense === "past" ? "past" : "parameter" });
      // 目前有高企2100家,到2028年达到4000家: the report names what the promise is about.
      const first = open[0];
      if (first) {
        const told = cleanPhrase(
          text
            .slice(clause.start, peelLinks(text, clause.start, first.start).end)
            .replace(/(?:共有|拥有|已有|有|共|已|为)+$/, ""),
        );
        carried.subject = cleanPhrase(
          told
            .replace(/^(?:目前|截至目前|现有|已有)+/, "")
            .replace(/^(?:共有|拥有|有)/, "")
            .replace(/^.{1,4}?(?:共有|拥有|有)(?=.{4})/, ""),
        );
      }
      return;
    }
    const stop = text.slice(clause.end, sentence.end).indexOf(";");
    const upToHere = text.slice(sentence.start, stop < 0 ? sentence.end : clause.end + stop);
    readFigures(new Clause(text, clause, index, frame, open, upToHere, carried, reading, aim));
    const told = inside.length > 0 ? "" : text.slice(clause.start, clause.end);
    const moved = movedOn.exec(told) ?? bettered.exec(told);
    if (moved) carried.subject = cleanPhrase(moved[1]!);
    carried.mention = inside.length > 0 ? "" : objectOf(text.slice(clause.start, clause.end));
  });
  return reading;
}

/** 交易额每年实现倍增,力争2025年超过40亿元: what is said to grow is what the next figure measures. */
const movedOn =
  /^[,、]?([\u4e00-\u9fff“”]{3,24}(?:额|量|值|数|收入|规模|产值|营收|利润|面积|人口))(?:每年|逐年|年均|连年|持续|稳步|快速)?(?:实现|保持)?(?:倍增|成倍增长|翻番|增长|提升|扩大)$/;

/** 乡村充电设施更加完善,总数达到2万枪: what has become better is what the next figure counts. */
const bettered = /^[,、]?([\u4e00-\u9fff“”]{4,20}?)(?:更加|日益|不断|持续|进一步|基本)(?:完善|健全|壮大|丰富|优化)$/;

/** The object of the last making verb of a clause (支持企业牵头组建|创新联合体), or "". */
export function objectOf(clause: string): string {
  for (let i = clause.length - 3; i >= 0; i--) {
    const verb = makingVerbAt(clause, i);
    if (verb.length < 2) continue;
    const object = cleanPhrase(clause.slice(i + verb.length));
    return /^(?!的)[\u4e00-\u9fff“”]{3,20}$/.test(object) ? object : "";
  }
  return "";
}

/** Reads the figures of a clause from left to right. */
function readFigures(clause: Clause): void {
  const before = clause.reading.findings.length;
  for (let i = 0; i < clause.marks.length; i++) {
    if (readStrive(clause, i) || readYearShare(clause, i)) continue;
    const run =
      readProvision(clause, i) ||
      readRespective(clause, i) ||
      readTreated(clause, i) ||
      readAllReach(clause, i) ||
      readDemanded(clause, i);
    if (run > 0) {
      i += run - 1;
      continue;
    }
    if (readPair(clause, i)) {
      i++;
      continue;
    }
    readFigure(clause, i);
  }
  shareNouns(clause.reading.findings.slice(before));
}

/** 1个千亿级、3个百亿级产业集群: the last noun holds for all. */
function shareNouns(findings: readonly Finding[]): void {
  for (let i = findings.length - 2; i >= 0; i--) {
    const noun = /级([^级]+)$/.exec(findings[i + 1]!.metric)?.[1];
    const short = /级(?:数量)?$/.test(findings[i]!.metric);
    if (noun && short) findings[i]!.metric = findings[i]!.metric.replace(/数量$/, "") + noun;
  }
}
