import { type Block, officialPaper, type Paper } from "../../engines/compile/papers/official-paper.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { type WorkPointItem, type WorkPoints, workPointReasons } from "./contract/work-point.ts";
import { readWorkPoints } from "./views/work-points.ts";
import { workPointsZh } from "./work-point-texts.zh.ts";

/** The draft of the next year's work points as a Word file; official papers are in Chinese. */
export async function workPointsFile(ctx: Ctx, code: string): Promise<Download> {
  const read = await readWorkPoints(ctx, code);
  if (!read.points) throw new AppError("commitments.work-points-none");
  const paper = workPointsPaper(read, read.points.year + 1);
  return {
    fileName: `${paper.title}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: await officialPaper(paper),
  };
}

/** What stands in the draft, by where it comes from, each with its sentence as a footnote. */
export function workPointsPaper({ items }: Pick<WorkPoints, "items">, year: number): Paper {
  const p = workPointsZh.paper;
  const inDraft = items.filter(({ isIn }) => isIn);
  const parts = workPointReasons
    .map((reason) => ({ reason, of: inDraft.filter((item) => item.reason === reason) }))
    .filter(({ of }) => of.length > 0);
  let number = 0;
  const line = ({ name, quote, document, due, units, choice }: WorkPointItem): Block => {
    number += 1;
    const note = [p.source(document.titleZh, clip(quote)), ...(choice?.note ? [p.chosen(choice.by, choice.note)] : [])];
    return {
      kind: "text",
      words: [
        `${number}.`,
        { text: name, note: note.join("") },
        p.tail(units.length > 0 ? units.join("、") : p.noUnit, due === null ? p.noDue : p.due(due)),
      ],
    };
  };
  return {
    title: p.title(year),
    standing: p.draft,
    body: [
      { kind: "text", words: [p.opening(inDraft.length)] },
      ...parts.flatMap(({ reason, of }, index): Block[] => [
        { kind: "heading", depth: 0, text: `${"一二三"[index]}、${p.parts[reason]}` },
        ...of.map(line),
      ]),
      ...(inDraft.some(({ isSample }) => isSample) ? [{ kind: "text", words: [p.sample] } as const] : []),
    ],
    annexes: [],
  };
}

const clip = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
