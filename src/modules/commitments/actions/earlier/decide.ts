import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { Decisions } from "../../contract/earlier.ts";
import { addDecisions, type BroughtDecision, type Found, holdEarlier, setFound } from "../../store/earlier.ts";
import { oneFile } from "../../views/earlier/editions.ts";
import { findSentences } from "../../views/earlier/find-sentences.ts";
import { standingRows } from "../../views/earlier/rows.ts";
import { readSentences, sentenceKey } from "../../views/earlier/sentences.ts";

/**
 * Keeps what a person decides rows to be: this sentence, no sentence, open again; all or nothing. @throws AppError
 * `commitments.earlier-decided` when somebody decided a row since it was seen, `commitments.earlier-unconfirmed`
 */
export async function decideRows(ctx: Ctx, id: string, { decisions }: Decisions): Promise<{ decided: number }> {
  const file = await oneFile(ctx.tx, id);
  await holdEarlier(ctx.tx, file.source_id);
  const rows = new Map((await standingRows(ctx, id, file.source_id)).map((row) => [row.id, row]));
  const sentences = new Map(
    (
      await readSentences(
        ctx.tx,
        decisions.flatMap(({ extraction }) => extraction ?? []),
      )
    ).map((one) => [one.key, one]),
  );
  const { id: by, name } = ctx.actor!;
  const made = decisions.map(({ row: rowId, seen, verdict, extraction, measure }): BroughtDecision => {
    const row = rows.get(rowId);
    if (!row) throw new AppError("commitments.earlier-not-found");
    if ((row.decision?.id ?? null) !== seen)
      throw new AppError("commitments.earlier-decided", {
        row: row.row_number,
        by: row.decision?.made_by_name ?? "",
        at: row.decision?.at ?? "",
      });
    const sentence = verdict === "tie" ? sentences.get(sentenceKey(extraction ?? "", measure)) : undefined;
    if (verdict === "tie" && !sentence?.isConfirmed)
      throw new AppError("commitments.earlier-unconfirmed", { row: row.row_number });
    return {
      id: newId(),
      source_id: file.source_id,
      row_key: row.row_key,
      verdict,
      extraction_id: sentence?.extraction ?? null,
      measure: sentence?.measure ?? null,
      made_at: ctx.clock.now(),
      made_by: by,
      made_by_name: name,
    };
  });
  await addDecisions(ctx.tx, made);
  await recordEvent(ctx, {
    kind: "commitments.ledger-rows-decided",
    subject: id,
    after: {
      decisions: decisions.map(({ row, verdict, extraction, measure }) => ({ row, verdict, extraction, measure })),
    },
  });
  return { decided: made.length };
}

/** Looks again for the sentences of the rows that nobody has decided: more of the documents may be confirmed by now. */
export async function matchAgain(ctx: Ctx, id: string): Promise<{ decided: number }> {
  const file = await oneFile(ctx.tx, id);
  await holdEarlier(ctx.tx, file.source_id);
  const rows = (await standingRows(ctx, id, file.source_id)).filter(({ decision, outcome }) => !decision && !outcome);
  const find = await findSentences(ctx.tx);
  const changed = rows.flatMap((row) => {
    const found = find(row.said, row.document);
    return wordsOf(found) === wordsOf(row.found) ? [] : [{ id: row.id, found }];
  });
  await setFound(ctx.tx, changed);
  return { decided: changed.length };
}

const wordsOf = ({ certainty, candidates }: Found): string =>
  [certainty, ...candidates.map((one) => `${sentenceKey(one.extraction, one.measure)} ${one.score}`)].join("|");
