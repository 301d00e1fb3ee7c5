import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";

/** Where a failure lies: the kind of thing, and its id. */
interface Thing {
  readonly what: "good" | "licence" | "queue";
  readonly subject: string;
}

/**
 * Does one of the many things of a round of the worker, so that its failure undoes itself and nothing else. A failure stands in the
 * event log, once in a day for each thing, by its name alone: an amount or a text of terms is not for those who read the log.
 * Returns whether it was done.
 */
export async function apart(ctx: Ctx, thing: Thing, does: () => Promise<void>): Promise<boolean> {
  await sql`savepoint one_of_many`.execute(ctx.tx);
  try {
    await does();
    // What balances is else looked at when the round ends, where it would undo all the others.
    await sql`set constraints market.balances immediate`.execute(ctx.tx);
    await sql`set constraints market.balances deferred`.execute(ctx.tx);
    await sql`release savepoint one_of_many`.execute(ctx.tx);
    return true;
  } catch (error) {
    await sql`rollback to savepoint one_of_many`.execute(ctx.tx);
    await sql`release savepoint one_of_many`.execute(ctx.tx);
    await recordFailure(ctx, thing, error);
    return false;
  }
}

async function recordFailure(ctx: Ctx, { what, subject }: Thing, error: unknown): Promise<void> {
  const kind = "market.work-failed";
  const since = new Date(ctx.clock.now().getTime() - 24 * 60 * 60 * 1000);
  const { rows } = await sql<{ is_told: boolean }>`select exists (select from platform.event
    where subject = ${subject} and kind = ${kind} and occurred_at > ${since}) as is_told`.execute(ctx.tx);
  if (rows[0]?.is_told) return;
  await recordEvent(ctx, { kind, subject, after: { what, error: nameOf(error) } });
}

function nameOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  if (!(error instanceof Error)) return typeof error;
  return "code" in error ? `${error.name} ${String(error.code)}` : error.name;
}
