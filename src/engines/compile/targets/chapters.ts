import type { Draft } from "../draft.ts";
import { fold } from "../language/fold.ts";
import { accountChapters, toldTitle } from "../outline/account.ts";
import type { DocumentKind } from "./document-kind.ts";
import { aimTitle, futureTitle, pastTitle, planEnd, principleTitle } from "./lexicon/time-words.ts";
import { makingVerbAt } from "./lexicon/verbs.ts";

/** What the headings above a passage say about it. */
export interface Chapter {
  /** It looks back: figures are achievements. */
  past: boolean;
  /** It states aims: bare figures are promises. */
  aim: boolean;
  /** It states principles. */
  principle: boolean;
  /** Before the first heading of a document that has headings. */
  preamble: boolean;
  /** A heading that names one year (2026年重点工作) dates what stands under it. */
  year: number | null;
  title: string;
}

/** The chapter of every node, by id. Headings are nodes with a label; a node inherits from its parents. */
export function chaptersOf(draft: Pick<Draft, "nodes" | "text" | "meta">, kind: DocumentKind): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  const hasHeadings = draft.nodes.some((node) => node.label !== null);
  const byId = new Map(draft.nodes.map((node) => [node.id, node]));
  const told = accountChapters(draft);
  const reviews = kind === "work-report" && !aimsFirst(draft);
  let firstTop: string | null = null;
  const open: Chapter = { past: false, aim: false, principle: false, preamble: false, year: null, title: "" };
  const visit = (id: string): Chapter => {
    const known = chapters.get(id);
    if (known) return known;
    const node = byId.get(id)!;
    const above = node.parent === null || !byId.has(node.parent) ? null : visit(node.parent);
    let chapter: Chapter = above ?? { ...open, past: told.has(id), preamble: hasHeadings && node.label === null };
    if (node.label !== null) {
      const title = (node.title ?? "").replace(/\s/g, "");
      const top = above === null;
      if (top && firstTop === null && node.kind !== "box") firstTop = id;
      const future = futureTitle.test(title);
      // 打造一流发展环境 begins with what shall be done.
      const does =
        /^(?!取得|完成|实现|(?:发展|建设|创新|改革|服务|应用)(?:的)?(?:基础|环境|形势|现状|背景|成就|成效|情况|历程))/.test(
          title,
        ) &&
        (makingVerbAt(title, 0) !== "" || /^(?:优化|完善|健全|加强|加快|夯实|厚植|净化|强化)/.test(title));
      const looksBack =
        told.has(id) ||
        (!does && toldTitle.test(title)) ||
        (!does && pastTitle.test(title) && (!future || /回顾|发展成就|主要成就/.test(title)));
      // The first part of a work report tells what was done, whatever its title.
      const report = reviews && top && firstTop === id && !(future && !looksBack);
      const year = /^(?:[^年]{0,6})(20\d\d)年(?!代)/.exec(title);
      // A report that is for one year also tells what the next five shall bring.
      const five =
        kind === "work-report" && !/今年|开局|起步|20\d\d年/.test(title)
          ? /“?(十[四五六七])五”?(?=时期|期间|发展|经济|规划|主要|总体|目标|的)/.exec(title)?.[1]
          : undefined;
      chapter = {
        past: (above?.past ?? false) || looksBack || report,
        aim: (above?.aim ?? false) || (aimTitle.test(title) && !looksBack),
        principle: principleTitle.test(title) && !aimTitle.test(title),
        preamble: false,
        year:
          looksBack || report
            ? (above?.year ?? null)
            : year
              ? Number(year[1])
              : (planEnd.get(five ?? "") ?? above?.year ?? null),
        title,
      };
    }
    chapters.set(id, chapter);
    return chapter;
  };
  for (const node of draft.nodes) visit(node.id);
  return chapters;
}

/** 今年的主要预期目标是…, 重点抓好以下五个方面工作: what only the part of a report says that looks ahead. */
const aims =
  /(?:预期|主要|工作|奋斗|发展)目标(?:是|为|任务是|[:,])|(?:抓好|做好|推进|实施|开展|完成)(?:以下|如下|下列|这?[一二三四五六七八九十]{1,2}(?:个?方面|项|大))[^。]{0,8}(?:工作|任务)|(?:今年|20\d\d年)[^。]{0,12}(?:工作(?:总体要求|思路|安排)|总体要求)/;

/** Whether a report states its aims before its first heading: then none of its parts looks back. */
function aimsFirst({ nodes, text, meta }: Pick<Draft, "nodes" | "text" | "meta">): boolean {
  if (/(?:工作|任务)(?:安排|部署|打算|计划)/.test(meta.title ?? "")) return true;
  const first = nodes.findIndex((node) => node.label !== null);
  return nodes.slice(0, Math.max(0, first)).some((node) => aims.test(fold(text.slice(node.start, node.end))));
}
