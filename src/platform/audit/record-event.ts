import { newId } from "../db/new-id.ts";
import type { Ctx } from "../http/ctx.ts";

type EventTables = {
  "platform.event": {
    id: string;
    occurred_at: Date;
    kind: string;
    subject: string;
    actor: string | null;
    on_behalf_of: string | null;
    before: string | null;
    after: string | null;
    basis: string | null;
    correlation_id: string;
  };
};

export interface NewEvent {
  /** `module.what-happened`, as listed in the module's README. */
  kind: string;
  /** Id of the record that it happened to. */
  subject: string;
  before?: unknown;
  after?: unknown;
  /** Clause, decision or reason. */
  basis?: string;
}

/** Writes the event in the action's own transaction: either both are kept, or neither. Returns the event's id. */
export async function recordEvent(ctx: Ctx, event: NewEvent): Promise<string> {
  return (await recordEvents(ctx, [event]))[0]!;
}

// A statement takes 65,535 values at the most: many events go in parts.
const batch = 1000;

/** Writes many events, in their order, with one statement for a thousand. Returns their ids in the same order. */
export async function recordEvents(ctx: Ctx, events: readonly NewEvent[]): Promise<string[]> {
  const rows = events.map((event) => ({
    id: newId(),
    occurred_at: ctx.clock.now(),
    kind: event.kind,
    subject: event.subject,
    actor: ctx.actor?.id ?? null,
    on_behalf_of: null,
    before: event.before === undefined ? null : JSON.stringify(event.before),
    after: event.after === undefined ? null : JSON.stringify(event.after),
    basis: event.basis ?? null,
    correlation_id: ctx.correlationId,
  }));
  for (let at = 0; at < rows.length; at += batch)
    await ctx.tx
      .withTables<EventTables>()
      .insertInto("platform.event")
      .values(rows.slice(at, at + batch))
      .execute();
  return rows.map(({ id }) => id);
}
