import { sql } from "kysely";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { EarlierLedger, EarlierQuery, EarlierRow, RowState } from "../../contract/earlier.ts";
import { rowMatcher } from "../../rules/earlier/match-rows.ts";
import { rowState, saysTheSame } from "../../rules/earlier/row-state.ts";
import type { BroughtDecision, BroughtRow, Said } from "../../store/earlier.ts";
import { goneRows, oneFile } from "./editions.ts";
import { type KnownSentence, readSentences, sentenceKey, shownSentence } from "./sentences.ts";

type Row = Omit<BroughtRow, "file_id" | "cells"> & {
  decision:
    | (Pick<BroughtDecision, "id" | "verdict" | "extraction_id" | "measure" | "made_by_name"> & { at: string })
    | null;
  outcome: { said: Said; extraction: string; measure: number | null } | null;
};

/** A row with the sentence that it belongs to and where it stands. */
export interface StandingRow extends Row {
  tie: { extraction: string; measure: number | null } | null;
  state: RowState;
}

/** All rows of a file as they stand: what was found, what was decided last, what came of it last. */
export async function standingRows(ctx: Ctx, file: string, source: string): Promise<StandingRow[]> {
  const { rows } = await sql<Row>`
    select r.id, r.sheet, r.row_number, r.row_key, r.said, r.document, r.due_on, r.found,
      (select json_build_object('id', d.id, 'verdict', d.verdict, 'extraction_id', d.extraction_id, 'measure', d.measure,
          'made_by_name', d.made_by_name, 'at', to_char(d.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from commitments.brought_decision d where d.source_id = ${source} and d.row_key = r.row_key
        order by d.id desc limit 1) as decision,
      (select json_build_object('said', o.said, 'extraction', c.extraction_id, 'measure', c.measure)
        from commitments.brought_outcome o join commitments.commitment c on c.id = o.commitment_id
        where o.source_id = ${source} and o.row_key = r.row_key order by o.id desc limit 1) as outcome
    from commitments.brought_row r where r.file_id = ${file} order by r.id`.execute(ctx.tx);
  const confirmed = await confirmedAmong(
    ctx,
    rows.flatMap(({ found }) => found.candidates[0]?.extraction ?? []),
  );
  return rows.map((row) => standing(row, confirmed));
}

async function confirmedAmong(ctx: Ctx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from policy.confirmed_public where id = any(${[...new Set(ids)]})`.execute(ctx.tx);
  return new Set(rows.map(({ id }) => id));
}

function standing(row: Row, confirmed: ReadonlySet<string>): StandingRow {
  const { decision, outcome, found } = row;
  const [best] = found.candidates;
  const isConfirmed = best !== undefined && confirmed.has(best.extraction);
  const tie =
    decision?.verdict === "tie"
      ? { extraction: decision.extraction_id!, measure: decision.measure }
      : decision === null && found.certainty === "certain" && isConfirmed
        ? { extraction: best!.extraction, measure: best!.measure }
        : null;
  const isDone =
    outcome !== null &&
    tie !== null &&
    sentenceKey(outcome.extraction, outcome.measure) === sentenceKey(tie.extraction, tie.measure) &&
    saysTheSame(outcome.said, row.said);
  const state = rowState({ certainty: found.certainty, isConfirmed, verdict: decision?.verdict ?? null, isDone });
  return { ...row, tie, state };
}

/** One edition of an earlier ledger: its rows by where they stand, with the sentences that may be meant and why. */
export async function readEarlierLedger(ctx: Ctx, id: string, query: EarlierQuery): Promise<EarlierLedger> {
  const file = await oneFile(ctx.tx, id);
  const rows = await standingRows(ctx, id, file.source_id);
  const asked = rows.filter(({ state }) => query.state === undefined || state === query.state);
  const page = asked.slice(query.offset, query.offset + query.limit);
  const counts = Map.groupBy(rows, ({ tie }) => (tie ? sentenceKey(tie.extraction, tie.measure) : ""));
  const sentences = await sentencesOf(ctx, page);
  return {
    id: file.id,
    fileName: file.file_name,
    broughtAt: file.brought_at.toISOString(),
    by: file.brought_by_name,
    number: file.number,
    newer: file.newer,
    total: rows.length,
    byState: Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => [state, of.length])),
    gone: await goneRows(ctx.tx, id, file.before),
    count: asked.length,
    rows: page.map((row) => shownRow(row, sentences, row.tie ? counts.get(keyOf(row.tie))!.length : 0)),
  };
}

const keyOf = ({ extraction, measure }: { extraction: string; measure: number | null }) =>
  sentenceKey(extraction, measure);

/** The sentences that rows are tied to or may mean, by key. */
async function sentencesOf(ctx: Ctx, rows: readonly StandingRow[]): Promise<ReadonlyMap<string, KnownSentence>> {
  const ids = rows.flatMap(({ tie, found }) => [
    ...(tie ? [tie.extraction] : []),
    ...found.candidates.map(({ extraction }) => extraction),
  ]);
  return new Map((await readSentences(ctx.tx, [...new Set(ids)])).map((one) => [one.key, one]));
}

function shownRow(row: StandingRow, sentences: ReadonlyMap<string, KnownSentence>, rowsOfSentence: number): EarlierRow {
  const { said, decision, tie } = row;
  const tied = tie && sentences.get(keyOf(tie));
  return {
    id: row.id,
    sheet: row.sheet,
    row: row.row_number,
    group: said.group,
    task: said.task,
    measure: said.measure,
    units: [said.lead, said.units, said.support].filter((one) => one !== "").join("、"),
    deadline: said.deadline,
    state: row.state,
    tie: tied ? shownSentence(tied) : null,
    proposals: row.found.candidates.flatMap((one) => {
      const sentence = sentences.get(keyOf(one));
      return sentence ? [{ ...shownSentence(sentence), score: one.score, reasons: [...one.reasons] }] : [];
    }),
    rowsOfSentence,
    decision: decision && { id: decision.id, verdict: decision.verdict, by: decision.made_by_name, at: decision.at },
  };
}

/** Sentences of the documents that some words may mean, the most alike first: for a row that found none. */
export async function searchSentences(ctx: Ctx, words: string) {
  const sentences = await readSentences(ctx.tx);
  const byKey = new Map(sentences.map((one) => [one.key, one]));
  const { candidates } = rowMatcher(sentences)({ task: words, measure: "", group: "", units: [], document: null });
  return { sentences: candidates.map(({ key }) => shownSentence(byKey.get(key)!)) };
}
