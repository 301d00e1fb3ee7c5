import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { AppError } from "../errors/app-error.ts";
import type { Ctx } from "./ctx.ts";
import type { ReceivedFile } from "./receive-file.ts";

type RequestTables = {
  "platform.answered_request": { key: string; actor: string; request: string; answer: string };
};

/**
 * Runs `act` once for one `Idempotency-Key` and caller; a repeated request gets the first answer again. The key is
 * locked for the transaction, so two copies that arrive together cannot both act. An answer with a secret is not kept: who
 * repeats such a request is told that it was done.
 */
export async function answerOnce<T>(
  ctx: Ctx,
  request: FastifyRequest,
  file: ReceivedFile | null,
  act: () => Promise<T>,
  hasSecretAnswer = false,
): Promise<T> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || key === "") return act();
  const actor = ctx.actor?.id ?? "";
  const fingerprint = createHash("sha256")
    .update(`${request.method} ${request.url} ${JSON.stringify(file?.fields ?? request.body ?? null)}`)
    .update(file?.bytes ?? "")
    .digest("hex");
  await sql`select pg_advisory_xact_lock(hashtext(${`${actor} ${key}`}))`.execute(ctx.tx);
  const tables = ctx.tx.withTables<RequestTables>();
  const earlier = await tables
    .selectFrom("platform.answered_request")
    .select(["request", "answer"])
    .where("key", "=", key)
    .where("actor", "=", actor)
    .executeTakeFirst();
  if (earlier) {
    if (earlier.request !== fingerprint) throw new AppError("platform.idempotency-mismatch");
    if (hasSecretAnswer) throw new AppError("platform.answer-not-kept");
    return earlier.answer as T;
  }
  const answer = await act();
  await tables
    .insertInto("platform.answered_request")
    .values({ key, actor, request: fingerprint, answer: JSON.stringify(hasSecretAnswer ? null : answer) })
    .execute();
  return answer;
}

/** Forgets the kept answers that speak of a record: a repeat of such a request, long after, would be done anew. */
export async function forgetAnswers(tx: Tx, record: string): Promise<void> {
  await sql`delete from platform.answered_request where strpos(answer::text, ${record}) > 0`.execute(tx);
}

/** Forgets the answers that were given before an instant: a repeat of such a request would be done anew. */
export async function forgetOldAnswers(tx: Tx, before: Date): Promise<void> {
  await sql`delete from platform.answered_request where answered_at < ${before}`.execute(tx);
}
