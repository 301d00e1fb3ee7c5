import { sql } from "kysely";
import { newId } from "../../../platform/db/new-id.ts";
import type { Subscriber } from "../../../platform/events/subscriptions.ts";
import type { SourceState, State } from "../contract.ts";
import { sourceState } from "../rules/source-state.ts";
import { addSteps, dropSampleCommitments, moveCommitment } from "../store.ts";

/**
 * What became of a sentence is told on its commitments: reopened, rejected, confirmed with other words. Nothing is
 * deleted, and a commitment under way stays under way until people decide.
 */
export const followConclusions: Subscriber = async (ctx, extractions) => {
  const { rows } = await sql<{
    id: string;
    state: State;
    source_state: SourceState;
    outcome: "confirmed" | "rejected" | "reopened";
    is_same: boolean;
  }>`
    select c.id, c.state, c.source_state, last.outcome,
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
  }
};

/** The sample commitments go with the sample review; real ones of the same sentences are told that they are open again. */
export const followDroppedSample: Subscriber = async (ctx, extractions) => {
  await dropSampleCommitments(ctx.tx);
  await followConclusions(ctx, extractions);
};
