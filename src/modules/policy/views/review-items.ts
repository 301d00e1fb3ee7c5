import type { CompiledDocument } from "../../../engines/compile/contract.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { organisationResolver } from "../../people/index.ts";
import type { Content, ReviewState } from "../contract/review.ts";
import { contentOf, withoutPlaces } from "../rules/content.ts";
import {
  type ConclusionRow,
  type JudgementRow,
  type StandingJudgement,
  sameContent,
  standingConclusion,
  standingJudgements,
  stateOf,
} from "../rules/review.ts";
import { notedFor, patternOf, type Risk, riskOf } from "../rules/risk.ts";
import { reviewTables } from "../store/review.ts";
import { policyTables, spanOf } from "../store.ts";

/** An extraction with everything that people said of it. */
export interface ExtractionReview {
  id: string;
  key: string;
  /** Its id in the compiled document, or `h1`, `h2` … for what a person proposed. */
  localId: string;
  kind: Content["kind"];
  node: string;
  start: number;
  end: number;
  proposal: Content;
  proposedBy: string | null;
  risk: Risk;
  pattern: string | null;
  judgements: JudgementRow[];
  conclusions: ConclusionRow[];
  standing: StandingJudgement[];
  conclusion: ReturnType<typeof standingConclusion>;
  state: ReviewState;
}

export interface EditionReview {
  editionId: string;
  documentId: string;
  number: number;
  compiled: CompiledDocument;
  items: ExtractionReview[];
}

/** The review of one edition (the newest when no number is given), or null when there is no such document or edition. */
export async function editionReview(tx: Tx, code: string, number?: number): Promise<EditionReview | null> {
  const editions = await policyTables(tx)
    .selectFrom("policy.edition as e")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .select(["e.id", "e.number", "e.compiled", "d.id as document_id", "d.areas", "d.date_issued"])
    .where("d.code", "=", code)
    .orderBy("e.number", "desc")
    .$if(number !== undefined, (query) => query.where("e.number", "<=", number!))
    .execute();
  const edition = editions[0];
  if (!edition || (number !== undefined && edition.number !== number)) return null;
  const resolve = await organisationResolver(tx);
  const isUnknown = (name: string) => resolve(name, edition.areas, edition.date_issued) === null;
  const carried = await carriedContents(tx, editions.slice(1));
  const rows = await extractionRows(tx, edition.id);
  const judgements = await judgementRows(tx, edition.id);
  const conclusions = await conclusionRows(tx, edition.id);
  const noted = notedFor(rows, edition.compiled.diagnostics);
  const items = rows.map((row): ExtractionReview => {
    const own = judgements.get(row.id) ?? [];
    const came = conclusions.get(row.id) ?? [];
    const standing = standingJudgements(own, came);
    const conclusion = standingConclusion(came);
    const about = { noted: noted.get(row) ?? [], isByHand: row.proposedBy !== null };
    const units = row.proposal.kind === "task" ? row.proposal.task.units : [];
    const risk = riskOf(row.proposal, { ...about, unknownUnits: units.filter((unit) => isUnknown(unit.name)).length });
    const words = edition.compiled.text.slice(row.start, row.end);
    const carriedFrom = carried.find(
      (one) => one.words === words && sameContent(one.content, withoutPlaces(row.proposal)),
    )?.edition;
    return {
      ...row,
      key: `${row.kind}:${row.localId}`,
      risk,
      pattern: patternOf(row.proposal, risk, { ...about, carriedFrom: carriedFrom ?? null }),
      judgements: own,
      conclusions: came,
      standing,
      conclusion,
      state: stateOf(standing, conclusion, row.proposal),
    };
  });
  return {
    editionId: edition.id,
    documentId: edition.document_id,
    number: edition.number,
    compiled: edition.compiled,
    items,
  };
}

// What people confirmed in earlier editions, with the words it stood in: the same words need no second reading.
async function carriedContents(
  tx: Tx,
  earlier: ReadonlyArray<{ id: string; number: number; compiled: CompiledDocument }>,
) {
  const carried: Array<{ words: string; content: Content; edition: number }> = [];
  for (const edition of earlier) {
    const conclusions = await conclusionRows(tx, edition.id);
    for (const row of await extractionRows(tx, edition.id)) {
      const conclusion = standingConclusion(conclusions.get(row.id) ?? []);
      if (!conclusion?.content) continue;
      const words = edition.compiled.text.slice(row.start, row.end);
      carried.push({ words, content: withoutPlaces(conclusion.content), edition: edition.number });
    }
  }
  return carried;
}

async function extractionRows(tx: Tx, editionId: string) {
  const rows = await reviewTables(tx)
    .selectFrom("policy.extraction")
    .select(["id", "kind", "local_id", "node", "span", "content", "proposed_by"])
    .where("edition_id", "=", editionId)
    .orderBy("span")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    localId: row.local_id,
    node: row.node,
    ...spanOf(row.span),
    proposal: contentOf(row.kind, row.content),
    proposedBy: row.proposed_by,
  }));
}

async function judgementRows(tx: Tx, editionId: string): Promise<Map<string, JudgementRow[]>> {
  const rows = await reviewTables(tx)
    .selectFrom("policy.judgement as j")
    .innerJoin("policy.extraction as x", "x.id", "j.extraction_id")
    .selectAll("j")
    .where("x.edition_id", "=", editionId)
    .orderBy("j.id")
    .execute();
  return grouped(rows, (row) => ({
    id: row.id,
    person: row.person,
    personName: row.person_name,
    verdict: row.verdict,
    content: row.content,
    note: row.note,
    judgedAt: row.judged_at,
    isSample: row.is_sample,
  }));
}

async function conclusionRows(tx: Tx, editionId: string): Promise<Map<string, ConclusionRow[]>> {
  const rows = await reviewTables(tx)
    .selectFrom("policy.conclusion as c")
    .innerJoin("policy.extraction as x", "x.id", "c.extraction_id")
    .selectAll("c")
    .where("x.edition_id", "=", editionId)
    .orderBy("c.id")
    .execute();
  return grouped(rows, (row) => ({
    id: row.id,
    outcome: row.outcome,
    content: row.content,
    way: row.way,
    note: row.note,
    by: row.concluded_by_name,
    at: row.concluded_at,
    isSample: row.is_sample,
  }));
}

function grouped<Row extends { extraction_id: string }, Kept>(rows: readonly Row[], keep: (row: Row) => Kept) {
  const groups = new Map<string, Kept[]>();
  for (const row of rows) groups.set(row.extraction_id, [...(groups.get(row.extraction_id) ?? []), keep(row)]);
  return groups;
}
