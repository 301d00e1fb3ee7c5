import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { type TargetStanding, targetStandings } from "../../indicators/index.ts";
import type { Kind, State } from "../contract.ts";
import type { LampInput } from "../rules/lamp.ts";
import { aimsInForce } from "./adjustments.ts";

/** What a lamp is made of, with what names the commitment. */
export interface LampRow extends LampInput {
  id: string;
  title: string;
  kind: Kind;
  standing: TargetStanding | null;
}

type Row = {
  id: string;
  title: string;
  kind: Kind;
  state: State;
  due_on: string | null;
  due_from: string;
  period_end: number | null;
  dispatched_at: Date | null;
  reported_at: Date | null;
  verdict: "accepted" | "returned" | null;
  target: string | null;
};

/**
 * What the lamps of these commitments are made of today. `where`: a condition on `commitments.commitment c`. The last
 * dispatch and report are looked up row by row: lamps are worked out for few, or once a day for all.
 */
export async function lampRows(ctx: Ctx, where: RawBuilder<unknown>): Promise<LampRow[]> {
  const { rows } = await sql<Row>`
    select c.id, c.title, c.kind, c.state, c.due_on, c.due_from, d.period_end, s.made_at as dispatched_at,
      r.reported_at, r.verdict, q.target
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    left join lateral (select made_at from commitments.step s
      where s.commitment_id = c.id and s.act = 'dispatch' order by s.id desc limit 1) s on true
    left join lateral (select reported_at, verdict from commitments.report r
      where r.commitment_id = c.id order by r.id desc limit 1) r on true
    left join lateral (select target from indicators.sentence_public q
      where q.extraction_id = c.extraction_id and c.measure is null and c.part_id is null limit 1) q on true
    where ${where}
    order by c.document_id, c.span, c.id`.execute(ctx.tx);
  const isMeasured = rows.some(({ target }) => target !== null);
  const standings = isMeasured
    ? await targetStandings(ctx, { amended: await aimsInForce(ctx) })
    : new Map<string, TargetStanding>();
  return rows.map((row) => inputOf(row, (row.target !== null && standings.get(row.target)) || null));
}

const inputOf = (row: Row, standing: TargetStanding | null): LampRow => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  state: row.state,
  dueOn: row.due_on,
  isExtended: row.due_from === "extended",
  planEnds: row.period_end === null ? null : `${row.period_end}-12-31`,
  dispatchedOn: row.dispatched_at && dayOf(row.dispatched_at),
  lastReport: row.reported_at && { on: dayOf(row.reported_at), verdict: row.verdict },
  target: standing?.state ?? null,
  standing,
});

const dayOf = (instant: Date): string => formatDate(instant, "Asia/Shanghai");
