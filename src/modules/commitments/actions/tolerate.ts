import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { addToleration, endTolerationOf } from "../store/tolerations.ts";

/** A failure that is tolerated, as whoever decided it hands it down. Days are half-open. */
export interface Toleration {
  /** Id of the case that decided it. */
  readonly case: string;
  readonly commitment: string;
  /** Id of the unit of which it is tolerated; null: of all. */
  readonly organisation: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Whether there is a commitment of this id that who asks may see. */
export async function isCommitment(ctx: Pick<Ctx, "tx">, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from commitments.commitment where id = ${id}`.execute(ctx.tx);
  return rows.length > 0;
}

/** From now on this failure counts against nobody; what was said before of the same case ends. @throws AppError `commitments.not-found` */
export async function tolerate(ctx: Pick<Ctx, "tx" | "clock">, toleration: Toleration): Promise<void> {
  if (!(await isCommitment(ctx, toleration.commitment))) throw new AppError("commitments.not-found");
  const at = ctx.clock.now();
  await endTolerationOf(ctx.tx, toleration.case, at);
  await addToleration(ctx.tx, {
    commitment_id: toleration.commitment,
    organisation_id: toleration.organisation,
    case_id: toleration.case,
    valid_from: toleration.from,
    valid_to: toleration.to,
    recorded_at: at,
  });
}

/** From now on the failure of this case counts again. */
export async function endToleration(ctx: Pick<Ctx, "tx" | "clock">, caseId: string): Promise<void> {
  await endTolerationOf(ctx.tx, caseId, ctx.clock.now());
}
