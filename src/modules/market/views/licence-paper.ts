import { type Block, officialPaper, type Words } from "../../../engines/compile/papers/official-paper.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { LicenceView } from "../contract/licence-view.ts";
import { licencePaperEn } from "../licence-paper-texts.en.ts";
import { licencePaperZh } from "../licence-paper-texts.zh.ts";
import { licencesEn } from "../licences-texts.en.ts";
import { licencesZh } from "../licences-texts.zh.ts";
import { sumOf } from "../rules/licence/money.ts";
import { type Planned, scheduleOf } from "../rules/licence/schedule.ts";
import { termLines } from "../rules/licence/term-lines.ts";
import { yuanText } from "../rules/licence/yuan.ts";
import { findLicence } from "./licences.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Texts = { t: typeof licencePaperZh; words: typeof licencesZh };

/**
 * A licence as a contract in a Word file: parties, subject, terms, payments, how use and payment hang together, places to sign,
 * in the reader's language. @throws AppError `market.licence-not-found`
 */
export async function licencePaper(ctx: Ctx, id: string): Promise<Download> {
  const view = await findLicence(ctx, id);
  const texts: Texts =
    ctx.language === "en" ? { t: licencePaperEn, words: licencesEn } : { t: licencePaperZh, words: licencesZh };
  const { t, words } = texts;
  const { licence } = view;
  const text = (line: string): Block => ({ kind: "text", words: [line] });
  const heading = (line: string): Block => ({ kind: "heading", depth: 0, text: line });
  const clauses = [...t.clauses.common, ...t.clauses[licence.terms.kind]];
  const bytes = await officialPaper({
    title: t.title,
    standing: licence.boundOn === null ? t.unsigned(licence.version) : null,
    body: [
      heading(t.parties),
      table([t.side, t.name, t.code], [1800, 4640, 2400], partyRows(view, texts)),
      heading(t.subject),
      text(view.title),
      ...(view.result ? [text(t.result(view.result.title, view.result.id))] : []),
      heading(t.terms),
      table([t.item, t.content], [2800, 6040], termLines(licence.terms, words)),
      heading(t.payments),
      ...payments(view, texts),
      heading(t.use),
      ...clauses.map((clause, at) => text(`${at + 1}.${clause}`)),
      heading(t.signatures),
      ...view.parties.flatMap(({ side }) => (side === "broker" ? [] : [text(t.sign(words.sides[side]))])),
      ...(licence.boundOn === null ? [] : [text(t.boundOn(licence.boundOn, licence.version))]),
      ...(view.isSample ? [text(t.sample)] : []),
    ],
    annexes: [],
  });
  return { fileName: `${t.title}-${id}.docx`, mediaType: docxType, bytes };
}

const table = (
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Block => ({
  kind: "table",
  columns: headings.map((heading, at) => ({ heading, width: widths[at] ?? 1000 })),
  rows: rows.map((row) => row.map((cell): Words => [cell])),
});

const partyRows = ({ parties }: LicenceView, { t, words }: Texts): string[][] =>
  parties.map(({ side, nameZh, nameEn, code }) => [
    side === "broker" ? t.broker : words.sides[side],
    [nameZh, words === licencesEn ? nameEn : null].filter(Boolean).join(" "),
    code,
  ]);

/** What the terms foresee: from the day on which use began, else from the day that they name. */
function payments({ licence }: LicenceView, texts: Texts): Block[] {
  const { t } = texts;
  const { terms } = licence;
  const planned = scheduleOf(terms, licence.beganOn ?? terms.startsOn, licence.convertedOn);
  if (planned.length === 0) return [{ kind: "text", words: [t.noPayments] }];
  const rows = planned.map((one, at) => [
    String(at + 1),
    nameOf(one, licence, texts),
    one.kind === "milestone" ? t.reachedBy(one.on) : one.on,
    yuanText(one.amount),
  ]);
  return [
    table([t.number, t.what, t.when, t.amount], [900, 3940, 2200, 1800], rows),
    { kind: "text", words: [t.sum(yuanText(sumOf(planned.map(({ amount }) => amount))))] },
  ];
}

function nameOf({ key, kind }: Planned, { terms }: LicenceView["licence"], { t, words }: Texts): string {
  if (kind === "trial-price") return t.trialPrice;
  if (kind === "instalment") return t.instalment(Number(key.slice(1)));
  const milestone = terms.kind === "milestone-royalty" ? terms.milestones.find((one) => one.key === key) : undefined;
  return milestone ? t.milestone(milestone.name, words.terms.missed[milestone.onMissed]) : key;
}
