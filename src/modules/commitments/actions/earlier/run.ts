import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { type EarlierRun, earlierLimits } from "../../contract/earlier.ts";
import { isApplied } from "../../rules/earlier/row-state.ts";
import { dayAtRegistration, plannedDay } from "../../rules/earlier/sentence-plan.ts";
import { holdEarlier } from "../../store/earlier.ts";
import { oneFile } from "../../views/earlier/editions.ts";
import { type StandingRow, standingRows } from "../../views/earlier/rows.ts";
import { type KnownSentence, readSentences, sentenceKey } from "../../views/earlier/sentences.ts";
import { registerChosen } from "../register.ts";
import { bringSentence, type Group, type Manner, mannerOf, tiedRow } from "./bring-sentence.ts";

/**
 * Brings the rows that people tied to a sentence, or whose sentence is certain, into the ledger: registers what is not registered,
 * sets units and deadlines by the acts that people use, keeps progress as what the earlier ledger said. A preview does the same
 * and takes it back. A cell that cannot be taken is told and stays for the next time; rows that say nothing new change nothing.
 */
export async function runEarlier(
  ctx: Ctx,
  id: string,
  { basis }: { basis: string },
  { isPreview }: { isPreview: boolean },
): Promise<EarlierRun> {
  const file = await oneFile(ctx.tx, id);
  if (file.newer !== null) throw new AppError("commitments.earlier-superseded");
  await holdEarlier(ctx.tx, file.source_id);
  const rows = await standingRows(ctx, id, file.source_id);
  const all = [...Map.groupBy(rows, ({ tie }) => (tie ? sentenceKey(tie.extraction, tie.measure) : ""))].filter(
    ([key, of]) => key !== "" && of.some(({ state }) => isApplied(state)),
  );
  const count = (...states: StandingRow["state"][]) => rows.filter(({ state }) => states.includes(state)).length;
  const answer: EarlierRun = {
    isApplied: !isPreview,
    changes: [],
    unchanged: 0,
    problems: [],
    waiting: count("likely"),
    unmatched: count("unmatched", "unconfirmed"),
    rest: Math.max(0, all.length - earlierLimits.changes),
  };
  const wanted = new Map(all.slice(0, earlierLimits.changes));
  await sql`savepoint earlier_run`.execute(ctx.tx);
  const manner = await mannerOf(ctx, file, basis, answer);
  const groups = await registered(ctx, wanted, manner);
  for (const group of groups) await bringSentence(ctx, group, manner);
  if (isPreview) {
    await sql`rollback to savepoint earlier_run`.execute(ctx.tx);
    for (const change of answer.changes)
      if (change.changes.some(({ field }) => field === "register")) change.commitment = null;
  } else if (answer.changes.length > 0)
    await recordEvent(ctx, {
      kind: "commitments.ledger-applied",
      subject: id,
      after: { file: file.file_name, changed: answer.changes.map(({ commitment }) => commitment) },
      basis,
    });
  await sql`release savepoint earlier_run`.execute(ctx.tx);
  return answer;
}

/** Registers the sentences that are not in the ledger yet, document by document; all of them with their rows. */
async function registered(
  ctx: Ctx,
  wanted: ReadonlyMap<string, readonly StandingRow[]>,
  manner: Manner,
): Promise<Group[]> {
  const before = await sentencesOf(ctx, wanted);
  const fresh = [...wanted.keys()].flatMap((key) => {
    const sentence = before.get(key);
    return sentence?.isConfirmed && sentence.commitment === null ? [sentence] : [];
  });
  const dueOf = (sentence: KnownSentence) => {
    const { day } = plannedDay(wanted.get(sentence.key)!.map(tiedRow), manner.placesOf);
    return dayAtRegistration(day, sentence.dueOn);
  };
  for (const [document, of] of Map.groupBy(fresh, (one) => one.document))
    await registerChosen(
      ctx,
      document,
      of.map((one) => ({ extraction: one.extraction, measure: one.measure, due: dueOf(one).due })),
      manner.basis,
    );
  const after = await sentencesOf(ctx, wanted);
  return [...wanted].flatMap(([key, rows]): Group[] => {
    const sentence = after.get(key);
    // Confirmed when it was decided, and not any more: its rows wait.
    if (!sentence?.commitment) return [];
    const isNew = before.get(key)!.commitment === null;
    return [
      { sentence, commitment: sentence.commitment, rows, isNew, isLater: isNew && dueOf(before.get(key)!).isLater },
    ];
  });
}

async function sentencesOf(ctx: Ctx, wanted: ReadonlyMap<string, readonly StandingRow[]>) {
  const ids = [...wanted.values()].flatMap(([row]) => row?.tie?.extraction ?? []);
  const sentences = await readSentences(ctx.tx, [...new Set(ids)]);
  return new Map(sentences.filter(({ key }) => wanted.has(key)).map((one) => [one.key, one]));
}
