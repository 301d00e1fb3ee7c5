import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Subscriber } from "../../../platform/events/subscriptions.ts";
import { systemCtx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { SourceState, State } from "../contract.ts";
import { kinds } from "../message-kinds.ts";
import { sourceState } from "../rules/source-state.ts";
import { addSteps, dropSampleCommitments, moveCommitment } from "../store.ts";

/**
 * What became of a sentence is told on its commitments: reopened, rejected, confirmed with other words. Nothing is
 * deleted, and a commitment under way stays under way until people decide.
 */
export const followConclusions: Subscriber = async (ctx, extractions) => {
  const system = systemCtx(ctx.tx, ctx.clock);
  const { rows } = await sql<{
    id: string;
    title: string;
    organisations: string[];
    state: State;
    source_state: SourceState;
    outcome: "confirmed" | "rejected" | "reopened";
    is_same: boolean;
  }>`
    select c.id, c.title, c.state,
      array(select d.organisation_id from commitments.duty d
        where d.commitment_id = c.id and d.valid_to is null and d.organisation_id is not null) as organisations,
      c.source_state, last.outcome,
      x.content is not distinct from c.content as is_same
    from commitments.commitment c
    join policy.concluded_public last on last.extraction_id = c.extraction_id
    left join policy.confirmed_public x on x.id = c.extraction_id
    where c.extraction_id = any(${[...extractions]}) for update of c`.execute(ctx.tx);
  for (const row of rows) {
    const now = sourceState(row.outcome, row.is_same);
    if (now === row.source_state) continue;
    await moveCommitment(ctx.tx, row.id, { source_state: now });
    await addSteps(ctx.tx, [
      {
        id: newId(),
        commitment_id: row.id,
        act: "source-changed",
        from_state: row.state,
        to_state: row.state,
        made_at: ctx.clock.now(),
        made_by: null,
        made_by_name: null,
        organisation_id: null,
        basis: null,
        note: null,
        detail: { before: row.source_state, after: now },
      },
    ]);
    const event = await recordEvent(system, {
      kind: "commitments.source-changed",
      subject: row.id,
      before: { source: row.source_state },
      after: { source: now },
    });
    const about = { event, subject: row.id, params: { title: row.title, source: now } };
    await tell(ctx, { ...about, kind: kinds.sourceChanged });
    // Units that nothing was dispatched to know nothing of it yet.
    if (row.state !== "registered" && row.state !== "approved")
      await tell(ctx, { ...about, kind: kinds.ownSourceChanged, organisations: row.organisations });
  }
};

/** The sample commitments go with the sample review; real ones of the same sentences are told that they are open again. */
export const followDroppedSample: Subscriber = async (ctx, extractions) => {
  await dropSampleCommitments(ctx.tx);
  await followConclusions(ctx, extractions);
};
