import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { DueSource, DutyRole, SourceState, State } from "../contract.ts";
import { approverIsAnother, reviewerIsAnother } from "../parameters.ts";
import type { Situation } from "../rules/life.ts";

/** A duty that holds now. */
interface CurrentDuty {
  id: string;
  name: string;
  role: DutyRole;
  organisation: string | null;
}

/** What an action needs to know of a commitment before it decides. */
export interface Standing {
  id: string;
  title: string;
  version: number;
  round: number;
  dispatch: number;
  dueOn: string | null;
  dueFrom: DueSource;
  isSample: boolean;
  duties: readonly CurrentDuty[];
  situation: Situation;
}

type Row = {
  id: string;
  title: string;
  version: number;
  round: number;
  dispatch: number;
  due_on: string | null;
  due_from: DueSource;
  is_sample: boolean;
  state: State;
  state_before: State | null;
  source_state: SourceState;
  registered_by: string | null;
  reported_by: string | null;
  duties: CurrentDuty[] | null;
  signs: { organisation: string; isNeeded: boolean; isSigned: boolean }[] | null;
  has_extension: boolean;
};

/** The rules of a day that say who may do what. */
export async function rulesToday(ctx: Ctx): Promise<Situation["rules"]> {
  return {
    approverIsAnother: await parameterAt(ctx, approverIsAnother),
    reviewerIsAnother: await parameterAt(ctx, reviewerIsAnother),
  };
}

/** Where these commitments stand, locked until the end of the transaction: of two who act at once, the second waits and sees what the first did. */
export async function lockStandings(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  await sql`select from commitments.commitment where id = any(${[...ids].sort()}) order by id for update`.execute(
    ctx.tx,
  );
  return readStandings(ctx, ids);
}

export async function readStandings(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rules = await rulesToday(ctx);
  const rows = await standingRows(ctx.tx, ids);
  return new Map(rows.map((row) => [row.id, standingOf(row, rules)]));
}

async function standingRows(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.id, c.title, c.version, c.round, c.dispatch, c.due_on, c.due_from, c.is_sample, c.state, c.state_before, c.source_state, c.registered_by,
      c.reported_by,
      (select json_agg(json_build_object('id', d.id, 'name', d.name, 'role', d.role, 'organisation', d.organisation_id)
          order by d.position)
        from commitments.duty d where d.commitment_id = c.id and d.valid_to is null) as duties,
      (select json_agg(json_build_object('organisation', s.organisation_id, 'isNeeded', s.is_needed,
          'isSigned', s.answer is not distinct from 'signed'))
        from commitments.sign_for s
        where s.commitment_id = c.id and s.dispatch = c.dispatch and s.ended_at is null) as signs,
      exists (select from commitments.extension e where e.commitment_id = c.id and e.answer is null) as has_extension
    from commitments.commitment c where c.id = any(${[...ids]})`.execute(tx);
  return rows;
}

const standingOf = (row: Row, rules: Situation["rules"]): Standing => ({
  id: row.id,
  title: row.title,
  version: row.version,
  round: row.round,
  dispatch: row.dispatch,
  dueOn: row.due_on,
  dueFrom: row.due_from,
  isSample: row.is_sample,
  duties: row.duties ?? [],
  situation: {
    state: row.state,
    stateBefore: row.state_before,
    isConfirmed: row.source_state === "confirmed",
    units: (row.duties ?? []).flatMap((duty) => duty.organisation ?? []),
    signs: row.signs ?? [],
    hasOpenExtension: row.has_extension,
    registeredBy: row.registered_by,
    reportedBy: row.reported_by,
    rules,
  },
});
