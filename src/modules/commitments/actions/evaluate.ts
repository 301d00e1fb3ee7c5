import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import type { Note, StartEvaluation } from "../contract/evaluation.ts";
import { addEvaluation, addNote, closeEvaluation } from "../store/evaluations.ts";
import { sourceDocument } from "../views/confirmed.ts";
import { readEvaluation } from "../views/evaluations.ts";
import { hashOf, takeSnapshot } from "../views/snapshot.ts";

/** Freezes how a plan stood on a day as known at an instant. The same question is not asked twice: that is what repeating is for. */
export async function startEvaluation(ctx: Ctx, input: StartEvaluation): Promise<{ id: string; hash: string }> {
  const now = ctx.clock.now();
  const known = input.known === null ? now : new Date(input.known);
  if (input.on > civilDay(ctx.clock) || known > now) throw new AppError("commitments.evaluation-future");
  if (formatDate(known, "Asia/Shanghai") < input.on) throw new AppError("commitments.evaluation-clocks");
  const document = await sourceDocument(ctx.tx, input.document);
  if (!document) throw new AppError("commitments.evaluation-empty");
  const plan = { code: input.document, periodEnd: document.period.end };
  const snapshot = await takeSnapshot(ctx, plan, input.on, known.toISOString());
  if (snapshot.rows.length === 0) throw new AppError("commitments.evaluation-empty");
  const hash = hashOf(snapshot);
  const actor = ctx.actor!;
  const head = { document: document.id, kind: input.kind, snapshot, hash, by: actor, at: now };
  const id = await addEvaluation(ctx.tx, head);
  if (id === null) throw new AppError("commitments.evaluation-there");
  await recordEvent(ctx, {
    kind: "commitments.evaluation-started",
    subject: id,
    after: { document: input.document, kind: input.kind, on: input.on, known: snapshot.known, hash },
  });
  return { id, hash };
}

/** Writes a finding or a proposal beside a draft; what is written stays, also when another note takes its place. */
export async function writeNote(ctx: Ctx, evaluation: string, note: Note): Promise<{ id: string }> {
  const { state, notes } = await readEvaluation(ctx, evaluation);
  if (state === "final") throw new AppError("commitments.evaluation-final");
  const replaced = notes.find(({ id }) => id === note.replaces);
  if (note.replaces !== null && (!replaced || replaced.kind !== note.kind))
    throw new AppError("commitments.evaluation-note-replaced");
  const id = await addNote(ctx.tx, evaluation, note, ctx.actor!, ctx.clock.now());
  if (id === null) throw new AppError("commitments.evaluation-note-replaced");
  await recordEvent(ctx, {
    kind: "commitments.evaluation-noted",
    subject: evaluation,
    after: { note: id, kind: note.kind, replaces: note.replaces },
  });
  return { id };
}

/** Makes a draft final: nothing is written beside it any more. */
export async function finishEvaluation(ctx: Ctx, id: string): Promise<{ id: string }> {
  const { hash } = await readEvaluation(ctx, id);
  if (!(await closeEvaluation(ctx.tx, id, ctx.actor!, ctx.clock.now())))
    throw new AppError("commitments.evaluation-final");
  await recordEvent(ctx, { kind: "commitments.evaluation-final", subject: id, after: { hash } });
  return { id };
}
