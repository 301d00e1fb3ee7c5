import type { Draft } from "../draft.ts";
import { dividingParts, partTitles } from "../outline/parts.ts";

/**
 * What a paper is for. A plan promises; a work report promises in its later chapters; a rule book and an account of what was done
 * promise nothing, whatever figures they hold.
 */
export type DocumentKind = "plan" | "work-report" | "account" | "rules";

const rules =
  /(?:办法|条例|细则|规定|规则|规程|章程|准则|守则|法|管理制度|实施细则|指南|规范|标准|公约)(?:[(（][^)）]*[)）])?(?:的通知|的公告|的决定|的令)?$/;
const account =
  /情况的?(?:报告|通报|说明|汇报)|情况$|工作总结|总结$|统计公报|公报$|解读|政策(?:清单|汇编|摘编|一览表|目录)$|答记者问|新闻发布|通报$|公示|名单|公告$|年报|年度报告|白皮书|蓝皮书|综述|调研报告|审计|会见|座谈会|简报|讲话|致辞|任免|采购|招标|中标|招聘/;

/** What kind of paper the draft is, told by its title; without a title it is taken for a plan. */
export function documentKind(draft: Pick<Draft, "meta">): DocumentKind {
  const title = (draft.meta.title ?? "").replace(/\s/g, "").replace(/[》」]$/, "");
  if (title === "") return "plan";
  if (/工作报告/.test(title) && !/情况/.test(title)) return "work-report";
  // 2027年工作总结和2028年工作计划: the half that looks ahead promises.
  if (/(?:总结|情况|回顾)(?:暨|和|与|及|以及|、)[^《》]{0,24}(?:计划|打算|安排|思路|要点|规划)/.test(title))
    return "work-report";
  if (account.test(title)) return "account";
  if (rules.test(title) && !/(?:规划|计划|方案|纲要|意见|要点|行动)(?:[(（][^)）]*[)）])?(?:的通知)?$/.test(title))
    return "rules";
  return "plan";
}

/**
 * Whether each node may promise: by the kind of the file's paper, and within another paper of the same file (a rule book beside the
 * plan) by the name of that one.
 */
export function promisesBy(draft: Pick<Draft, "nodes" | "flows" | "meta">): (node: string) => boolean {
  const promising = (kind: DocumentKind) => kind === "plan" || kind === "work-report";
  const dividing = dividingParts(draft);
  const kind = documentKind(draft);
  // 实施细则 of measures with who answers for each: a plan by what it holds. An account stays one.
  const whole = promising(kind) || (kind === "rules" && dividing.has(null));
  const own = new Map<string, boolean>();
  for (const [node, title] of partTitles(draft))
    own.set(node, dividing.has(title) || promising(documentKind({ meta: { ...draft.meta, title } })));
  return (node) => own.get(node) ?? whole;
}

const milestone =
  /(?:^|[,，。;；:：\n])\s*(?:力争|争取|努力|确保|计划|其中)?(?:[到至](?=20\d\d年)|(?=20\d\d年[^,，。;；\d]{0,6}前[,，]))(20\d\d)年(?:[^,，。;；\d]{1,6}前|底|末|年底)?(?:之?前)?[,，]?(?=([^。;；\n]{0,40}))/g;
/** 到2020年,全市已建成…: reached. */
const reached = /已|现有|共有|累计(?:建成|完成|培育)了|了(?=[\d一二三四五六七八九十])/;

/** 其中2024年850台、2025年1200台, | 2024年目标 |: of what shall be done, the part of a year. */
const share =
  /其中[,，]?(20\d\d)年\s*\d[\d.]*[^\d。\n]{1,8}[、,，]\s*20\d\d年\s*\d|[|\t]\s*(20\d\d)年度?(?:目标|任务|计划)\s*[|\t]/g;

/** The years by which an undated paper says that something shall be there (到2025年底前,…): none of them can be history. */
function milestones(text: string): number[] {
  const due = [...text.matchAll(milestone)]
    .filter((found) => !reached.test(found[2]!))
    .map((found) => Number(found[1]));
  return [...due, ...[...text.matchAll(share)].map((found) => Number(found[1] ?? found[2]))];
}

/** The year from which on a figure can be a promise: older years are told as history. */
export function firstPromisedYear(draft: Pick<Draft, "meta" | "text">): number | null {
  const issued = draft.meta.dateIssued ?? draft.meta.datePublished;
  const years = [issued === null ? null : Number(issued.slice(0, 4)), draft.meta.periodStart].filter(
    (year) => year !== null,
  );
  // Without a date the last year of a five-year plan tells when it began.
  const { periodEnd: end } = draft.meta;
  if (years.length === 0) {
    const known = end !== null && end % 5 === 0 ? end - 4 : end;
    return known === null ? null : Math.min(known, ...milestones(draft.text));
  }
  // A lone year far ahead (到2027年, in a paper of 2023) is how far the paper looks, not when it begins.
  const horizon = issued !== null && end !== null && end === draft.meta.periodStart && end - years[0]! > 1;
  if (issued === null && end !== null && end === draft.meta.periodStart)
    return Math.min(end, ...milestones(draft.text));
  const first = horizon ? years[0]! : Math.max(...years);
  // A copy put on the web years later does not turn the plan into history.
  const { periodStart, periodEnd } = draft.meta;
  return periodEnd !== null && first > periodEnd ? (periodStart ?? periodEnd) : first;
}
