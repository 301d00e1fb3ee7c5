import type { CompiledDocument } from "../contract.ts";
import * as words from "./lexicon/goal-words.ts";
import { cleanPhrase, isIndicator, withoutBrackets, withoutCausative } from "./noun-phrase.ts";

type Kind = CompiledDocument["goals"][number]["kind"];
export interface FoundGoal {
  kind: Kind;
  subject: string;
}

/** What the sentence fixes for its clause. */
export interface GoalPlace {
  /** A year governs the clause: then a result without a number is a milestone of that year. */
  dated: boolean;
  /** Somebody else was asked to act in this sentence (鼓励企业…): what is written or founded is theirs. */
  others: boolean;
  /** What the clause before speaks of, or "". */
  thing?: string;
  /** The clause itself says when. */
  timed?: boolean;
}

const alone: GoalPlace = { dated: false, others: false };

/** What a clause promises, or null. */
export function goalOf(clause: string, place: GoalPlace = alone): FoundGoal | null {
  const whole = withoutBrackets(clause).replace(words.whenFirst, "");
  const text = cleanPhrase(whole);
  const plain = withoutCausative(text);
  const own = words.yearsQuota.exec(plain);
  if (own) return of("milestone", own[1]!);
  if (words.ownTasks.test(plain)) return null;
  const { thing = "" } = place;
  // 2026年6月底前建成投产: nothing but when and what; 一期工程6月底前建成投产 has its own subject.
  const alone = clause.replace(words.timeAhead, "");
  if (place.timed && thing !== "") {
    if (words.issuedAlone.test(alone)) return of("document", thing);
    if (words.stateAlone.test(alone)) return of(/全部/.test(alone) ? "coverage" : "milestone", thing);
  }
  return (
    coverageOf(whole, text) ??
    (place.others ? null : documentOf(plain, whole)) ??
    cadenceOf(whole, text) ??
    milestoneOf(whole, plain, place) ??
    directionOf(whole, text, place)
  );
}

/** The subject without verbs and adverbs around it; null when nothing is left. */
function of(kind: Kind, subject: string): FoundGoal | null {
  const bare = cleanPhrase(
    withoutCausative(cleanPhrase(/《/.test(subject) ? subject : subject.replace(words.timeWithin, ""))),
  );
  // 印发年度计划: the paper is no adverb.
  const name = subject.endsWith("计划") && !bare.endsWith("计划") ? `${bare}计划` : bare;
  return name.length >= 2 &&
    !/^(?:全部|全面|[末底]?前)/.test(name) &&
    !/^本(?:实施|行动|工作)?(?:方案|计划|政策|意见|措施|办法|规划|行动|细则)/.test(name)
    ? { kind, subject: name }
    : null;
}

function coverageOf(whole: string, text: string): FoundGoal | null {
  const alone = words.none.exec(text) ?? words.noCase.exec(whole) ?? words.allDo.exec(text);
  if (alone) return of("coverage", alone[1]!);
  const gone = words.gone.exec(text) ?? words.gone.exec(whole.replace(words.timeAhead, ""));
  if (gone) return of("coverage", gone[1] ?? gone[2]!);
  const have = words.allHave.exec(text);
  if (have) return of("coverage", text);
  const everybody = words.everybody.exec(text);
  if (everybody) return of("coverage", everybody[1]! + everybody[2]!);
  const all = words.coverage.exec(text);
  if (all)
    return of(
      "coverage",
      (text.slice(0, all.index) || text).replace(
        /^(?:基本|全面)?(?:完成|实现)|(?:实现|达到|做到|确保)$|[、](?:[应愿能可宜该当需凡]..?尽..?)$|[应愿能可宜该当需凡][^、]{1,2}尽[^、]{1,2}[、]?$/g,
        "",
      ),
    );
  const spread = words.spread.exec(text);
  if (spread) return of("coverage", spread[1]!);
  const over = words.spreadOver.exec(whole.replace(/^(?:推动|推进|确保|力争|基本)/, ""));
  if (over) return of("coverage", `${over[1]}${over[2]}`.replace(/(?:全面|全部|基本|全国|全域)$/, ""));
  const reached = words.reachesAll.exec(text);
  if (reached) return of("coverage", `${reached[1]}覆盖${reached[2]}`);
  const each = words.everyCase.exec(whole);
  return each ? of("coverage", each[1]!) : null;
}

function documentOf(written: string, whole: string): FoundGoal | null {
  // 出台《某办法(试行)》: what it is called ends like what it is.
  const plain = written.replace(/(?:[(（][^()（）]{1,12}[)）])?[》”]$/, "");
  const by = words.documentBy.exec(whole);
  if (by) return documentOf(whole.slice(by[0].length), "");
  const handed = words.handedIn.exec(plain);
  if (handed && words.documentEnd.test(plain)) return of("document", plain.slice(handed[0].length));
  const verb = words.documentVerb.exec(plain);
  // 编制了《某纲要》: that is done.
  if (verb && plain[verb[0].length] === "了") return null;
  if (verb && words.documentEnd.test(plain))
    return of("document", written.slice(verb[0].length).replace(/^(?:落实|实施)(?=.{4})/, ""));
  for (const [head, end] of [
    [words.listVerb, words.listEnd],
    [words.mendVerb, words.mendEnd],
  ] as const) {
    const found = head.exec(plain);
    if (found && end.test(plain)) return of("document", written.slice(found[0].length));
  }
  // 在…等方面形成生产标准: the verb may stand behind a prepositional phrase.
  const behind = /^(?:在|围绕|针对|面向).{4,40}?(?:制定|编制|出台|形成|建立)(.{2,20})$/.exec(plain);
  return behind && (words.listEnd.test(plain) || words.documentEnd.test(plain)) ? of("document", behind[1]!) : null;
}

function cadenceOf(whole: string, text: string): FoundGoal | null {
  const rhythms = words.rhythms.exec(whole);
  if (rhythms) return of("cadence", rhythms[1]!.replace(/^(?:实行|实施|建立|落实|执行|坚持|推行|健全|严格|完善)/, ""));
  const by = words.reportingBy.exec(whole);
  if (by) return of("cadence", (by[3] === "报" ? "报送" : by[3]!) + handedIn(by[2] ?? "", by[4] ?? "", by[1] ?? ""));
  const yearly = words.everyYearBy.exec(whole);
  if (yearly) return of("cadence", yearly[1]!);
  const reported = words.reporting.exec(text);
  if (reported) return of("cadence", reported[1]!);
  const again = words.cadence.exec(text);
  if (!again || words.mechanism.test(text)) return null;
  const fronted = words.fronted.exec(whole);
  if (fronted) return of("cadence", fronted[1]! + fronted[2]!);
  const doing = text.slice(again.index + again[0].length);
  return words.cadenceVerb.test(doing) ? of("cadence", doing.replace(words.lightVerb, "")) : null;
}

/** What is handed in again and again: told behind 将, behind the verb when that is no body, or at the head of the clause. */
function handedIn(told: string, written: string, ahead: string): string {
  if (told !== "") return told;
  const after = written.replace(/^一次(?=.{2})/, "");
  if (after.length >= 2 && !/[委府局办厅会院]$|^一次|单位$|部门$/.test(after)) return after;
  return /(?:情况|进展|进度|信息|数据|报告|结果|台账)$/.test(ahead) ? ahead : "情况";
}

function milestoneOf(whole: string, plain: string, place: GoalPlace): FoundGoal | null {
  if (words.reviewEnd.test(plain))
    return of("milestone", plain.replace(/^[\u4e00-\u9fff、]{0,30}?(?=(?:组织|启动)?(?:开展|实施))/, ""));
  const first = words.firstOfKind.exec(plain);
  if (first) return of("milestone", first[1] ?? first[2]!);
  const quota = words.quota.exec(plain);
  if (quota) return of("milestone", quota[1]!.replace(/(?:降低|下降|增长)$/, ""));
  const head = words.milestoneHead.exec(plain) ?? words.milestoneWithin.exec(whole);
  if (head) {
    const rest = head.input.slice(head.index + head[0].length);
    if (rest.length >= 4) return of("milestone", rest);
  }
  const state = words.milestoneEnd.exec(whole);
  if (state && state.index >= 3 && cleanPhrase(whole.slice(0, state.index)).length >= 3)
    return of("milestone", lastEvent(whole.slice(0, state.index), state[0]));
  const first1 = words.theFirst.exec(plain);
  if (first1) return of("milestone", first1[1]!);
  const other = place.timed || place.dated ? words.otherState.exec(whole) : null;
  if (other && cleanPhrase(whole.slice(0, other.index)).length >= 3)
    return of("milestone", whole.slice(0, other.index).replace(/(?:实现|达到|力争|正式|成功)+$/, ""));
  const joined = place.timed ? words.joinedUp.exec(plain) : null;
  if (joined) return of("milestone", plain.replace(/^(?:全面|基本|率先)*实现/, ""));
  const won =
    place.others || /^(?:支持|鼓励|引导|指导|推荐)/.test(whole) || /\d/.test(plain) ? null : words.won.exec(plain);
  if (won) return of("milestone", won[1]!);
  const title = place.others || /^(?:支持|鼓励|引导|指导|推荐|推动)/.test(whole) ? null : words.winsTitle.exec(plain);
  if (title) return of("milestone", plain);
  const permit = words.permitted.exec(plain);
  if (permit) return of("milestone", permit[1]!);
  const begun = words.begun.exec(plain);
  if (begun) return of("milestone", begun[1]!);
  const rank = words.placed.exec(plain) ?? words.rank.exec(plain);
  if (rank) return of("milestone", rank[1]!);
  const founded = /^(?:支持|鼓励|引导|指导)/.test(whole) ? null : words.founded.exec(plain);
  const thing = founded ? plain.slice(founded[0].length) : "";
  if (words.ownMachinery.test(thing)) return null;
  if (thing.length >= 4 && (!place.others || place.timed) && (place.dated || !words.praise.test(thing)))
    return of("milestone", thing);
  return place.dated ? resultOf(whole, plain) : null;
}

/** In a clause that a year governs: a result that is there by then or not. */
function resultOf(whole: string, plain: string): FoundGoal | null {
  const reached = words.achieved.exec(plain) ?? words.achieving.exec(whole);
  if (reached) return words.era.test(reached[1]!) ? null : of("milestone", reached[1]!);
  const about = words.broughtAbout.exec(plain);
  const thing = about ? plain.slice(about[0].length) : "";
  return thing.length >= 4 && !words.praise.test(thing) ? of("milestone", thing) : null;
}

/** 运载火箭研制并实现首飞: of a chain of events the last one is the milestone, its subject the thing. */
function lastEvent(before: string, state: string): string {
  return /首飞|首航|投产|投用|投运|通车|启用|竣工|验收/.test(state)
    ? before.replace(/(?:研制|建设|改造|研发|施工|组建)?(?:并|且)?(?:实现|完成)?$/, "")
    : before;
}

function directionOf(whole: string, text: string, place: GoalPlace): FoundGoal | null {
  const never = words.never.exec(whole);
  if (never) return of("direction", never[1]!);
  const grade = words.grade.exec(whole);
  if (grade) return of("direction", grade[1]!);
  const way = words.upOrDown.exec(whole) ?? words.against.exec(whole) ?? words.regained.exec(whole);
  if (way) return of("direction", way[1]!);
  const moved = words.directionEnd.exec(whole);
  if (moved) {
    const subject = withoutCausative(cleanPhrase(whole.slice(0, moved.index)));
    const measured = subject.replace(/(?<=规模|数量|总量|比例|占比)(?:和|及|与|、)(?:能力|水平|效能|质量)$/, "");
    if (!/(?:能力|水平|效能|质量)$/.test(measured) && isIndicator(measured)) return of("direction", subject);
  }
  const better = place.dated ? words.betterState.exec(whole) : null;
  if (better && better.index >= 4) return of("direction", whole.slice(0, better.index));
  const move = words.directionHead.exec(text);
  if (move && words.directionNoun.test(text) && !/每年|\d/.test(text))
    return of("direction", text.slice(move[0].length));
  return null;
}
