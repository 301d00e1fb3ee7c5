import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { MessageKind, MessageParams } from "../../../platform/messages/message-kind.ts";
import { addMessages } from "../store.ts";

/** What is told, to whom. */
export interface Telling {
  kind: MessageKind;
  /** Id of the event that it tells of. */
  event: string;
  /** Id of the record that it is about. */
  subject: string;
  params: MessageParams;
  /** Ids of organisations whose people are told; without it everybody who holds a role of the kind is. */
  organisations?: readonly string[];
  /** Ids of people, in place of organisations. */
  people?: readonly string[];
}

/**
 * Tells people something, in the transaction of what caused it: both are kept or neither. Who reads it and what leaves the
 * house is worked out right after by the worker.
 */
export async function tell(
  ctx: Pick<Ctx, "tx" | "clock"> & Partial<Pick<Ctx, "actor">>,
  ...tellings: readonly Telling[]
): Promise<void> {
  const at = ctx.clock.now();
  const rows = tellings.flatMap(({ kind, event, subject, params, organisations, people }) => {
    const row = (organisation_id: string | null, person_id: string | null) => ({
      id: newId(),
      event_id: event,
      kind: kind.code,
      subject,
      params: kind.params.parse(params),
      organisation_id,
      person_id,
      made_at: at,
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    });
    if (people) return [...new Set(people)].map((person) => row(null, person));
    return organisations ? [...new Set(organisations)].map((one) => row(one, null)) : [row(null, null)];
  });
  await addMessages(ctx.tx, rows);
}
