import { type ReportPart, reportDocx } from "../../engines/compile/papers/report-docx.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import type { RoundCounts, RoundSummary } from "./contract/round.ts";
import { roundsEn } from "./round-texts.en.ts";
import { roundsZh } from "./round-texts.zh.ts";
import { summarise } from "./views/round-summary.ts";

type Texts = typeof roundsZh | typeof roundsEn;

/** The summary of a round as the office files it. Throws `commitments.round-not-found`. */
export async function roundFile(ctx: Ctx, id: string): Promise<Download> {
  const t = ctx.language === "en" ? roundsEn : roundsZh;
  const summary = await summarise(ctx, id);
  const { round } = summary;
  return {
    fileName: `${t.paper.name}-${round.title}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: await reportDocx({
      title: t.paper.title(round.title),
      below: t.covers(round.coversFrom, round.coversTo),
      parts: partsOf(summary, t, ctx.language),
    }),
  };
}

function partsOf({ round, documents, units }: RoundSummary, t: Texts, language: "zh" | "en"): ReportPart[] {
  const p = t.paper;
  const unitName = ({ nameZh, nameEn }: { nameZh: string; nameEn: string | null }) =>
    pick({ zh: nameZh, en: nameEn }, language).text;
  const documentName = ({ shortZh, titleZh, shortEn, titleEn }: RoundSummary["documents"][number]["document"]) =>
    pick({ zh: shortZh ?? titleZh, en: shortEn ?? titleEn }, language).text;
  const table = (first: string, rows: readonly (readonly [string, RoundCounts])[]): ReportPart => ({
    kind: "table",
    columns: [
      { heading: first, width: 3340 },
      ...[t.asked, t.states.reported, t.states.accepted, t.states.returned, t.states.waiting].map((heading) => ({
        heading,
        width: 1100,
        centred: true,
      })),
    ],
    rows: rows.map(([name, { asked, reported, accepted, returned, waiting }]) => [
      name,
      ...[asked, reported, accepted, returned, waiting].map(String),
    ]),
  });
  const problems = documents.flatMap(({ texts }) =>
    texts.filter(({ content, from }) => content.problem && from === null),
  );
  return [
    { kind: "heading", text: p.part(0, p.parts.overall) },
    { kind: "text", text: t.summary(round.counts, units.length, round.saved) },
    table(
      t.document,
      documents.map(({ document, counts }) => [documentName(document), counts]),
    ),
    table(
      t.unit,
      units.map(({ unit, counts }) => [unitName(unit), counts]),
    ),
    { kind: "heading", text: p.part(1, p.parts.problems) },
    ...(problems.length === 0 ? [{ kind: "text", text: t.noProblems } as const] : []),
    ...problems.map(
      ({ title, unit, content }): ReportPart => ({
        kind: "text",
        text: p.problem(unitName(unit), title, content.problem),
      }),
    ),
    { kind: "heading", text: p.part(2, p.parts.texts) },
    ...documents.flatMap(({ document, texts }): ReportPart[] => [
      ...(texts.length > 0 ? [{ kind: "subheading", text: documentName(document) } as const] : []),
      ...texts.flatMap(({ title, unit, content, from, state }): ReportPart[] => [
        { kind: "text", text: p.entry(title, unitName(unit), t.states[state]) },
        ...(from === null
          ? [
              { kind: "text", text: content.progress } as const,
              ...(content.next ? [{ kind: "text", text: p.next(content.next) } as const] : []),
              ...(content.evidence?.length ? [{ kind: "text", text: p.evidence(content.evidence) } as const] : []),
            ]
          : [{ kind: "text", text: p.same(from) } as const]),
      ]),
    ]),
  ];
}
