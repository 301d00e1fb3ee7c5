import type { Draft } from "../draft.ts";

/** What a paper in a file is called: one of several in it only when its name says what it is. */
const paperName =
  /(?:规划|计划|方案|意见|纲要|措施|要点|办法|条例|细则|规定|规则|规程|章程|准则|守则|制度)(?:[(（][^()（）]{1,14}[)）])?》?$/;
/** 附件 …方案政策清单: what others have decided already. */
const policyList = /政策(?:清单|汇编|摘编|一览表|目录)$/;
/** 《…行动方案》政策解读: what explains the paper behind it asks for nothing and promises nothing of its own. */
const explanation = /(?:政策|文件|图文|专家|权威)?解读$|(?:起草|编制|政策)说明$|(?:政策|热点)?问答$|答记者问$/;
const explains = /^(?:关于)?《[^》]{4,80}》[\u4e00-\u9fff]{0,8}$|^政策解读$/;
/** Whether a line alone opens the explanation of a paper: 《…行动方案》政策解读. */
export const opensExplanation = (line: string): boolean =>
  explains.test(line.replace(/\s/g, "")) && explanation.test(line.replace(/\s/g, ""));
const issued = /《((?:[^《》]|《[^《》]{1,60}》)+)》/g;
/** A name of a paper without what different places write differently. */
export const bareName = (text: string) => text.replace(/[\s《》“”"]/g, "");

/** The papers that a line of a covering notice names (《…办法》和《…方案》), bare. */
export function issuedNames(text: string): string[] {
  return [...text.matchAll(issued)].filter((match) => paperName.test(match[1]!)).map((match) => bareName(match[1]!));
}

/**
 * A notice may issue a rule book and a plan together. The name of the paper that each node stands in, by node id; nodes of the file's own
 * paper have none. A paper begins at an annex whose title names it, or at the line that repeats its name from the notice; an annex
 * without such a title (a list, a table) belongs to the file's own paper again.
 */
export function partTitles(draft: Pick<Draft, "nodes" | "flows">): ReadonlyMap<string, string> {
  const { nodes, flows } = draft;
  const first = nodes.findIndex((node) => node.label !== null);
  const names = new Set<string>();
  for (const node of nodes.slice(0, Math.max(0, first)))
    for (const name of issuedNames(flows.get(node.id)?.text ?? "")) names.add(name);
  const titles = new Map<string, string>();
  let current: string | null = null;
  for (const node of nodes) {
    if (node.label !== null && /^附/.test(node.label)) {
      const title = bareName(node.title ?? "");
      current = paperName.test(title) || explanation.test(title) || policyList.test(title) ? title : null;
    } else if (node.kind === "paragraph") {
      const text = flows.get(node.id)?.text ?? "";
      const line = text.length <= 100 ? bareName(text) : "";
      if (
        (names.size > 1 && names.has(line)) ||
        (first >= 0 && node.start > nodes[first]!.start && opensExplanation(text))
      )
        current = line;
    }
    if (current !== null) titles.set(node.id, current);
  }
  return titles;
}

/** （责任单位：甲局）, （甲局牵头，…）: who answers for a measure. */
const answers =
  /[(（【](?:责任|牵头|主责|配合)(?:责任)?(?:单位|部门)[:：】]|[(（][^()（）]{2,80}?(?:牵头|负责)[^()（）]{0,60}[)）]/;

/**
 * Papers whose measures name who answers for them: such a paper divides work and is a plan, whatever its title says (实施细则, 办法); rules
 * in 条 are none. In: the draft's outline. Out: the names of such papers as `partTitles` has them, null for the file's own.
 */
export function dividingParts(draft: Pick<Draft, "nodes" | "flows">): ReadonlySet<string | null> {
  const titles = partTitles(draft);
  const counts = new Map<string | null, number>();
  for (const node of draft.nodes) {
    const part = titles.get(node.id) ?? null;
    const before = counts.get(part) ?? 0;
    if (node.label !== null && /^第.+条$/.test(node.label.trim())) counts.set(part, Number.NEGATIVE_INFINITY);
    else if (node.kind === "paragraph" && answers.test(draft.flows.get(node.id)?.text.slice(-200) ?? ""))
      counts.set(part, before + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([part]) => part));
}
