import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { figuresOn } from "../../indicators/index.ts";
import type { ReportContent } from "../contract/act.ts";
import type { ItemState, Prefill } from "../contract/round.ts";
import { roundHead } from "./rounds.ts";
import { sameDuty } from "./same-duty.ts";

/** Steps that change what a unit has to do: who answers for it, until when, whether it counts. */
const telling = ["assign", "transfer", "extend", "decline-extension", "suspend", "resume", "reopen", "source-changed"];

/**
 * What the platform knows of a commitment before the unit writes: the figure then and now, changes of duty and deadline,
 * what the unit meant to do next. Throws `commitments.round-not-found` when the round does not ask the own unit for it.
 */
export async function readPrefill(ctx: Ctx, round: string, commitment: string): Promise<Prefill> {
  const head = await roundHead(ctx, round);
  const own = ctx.actor!.organisationId;
  const { rows } = await sql<{ state: ItemState; verdictNote: string | null; instructions: string }>`
    select s.state, p.verdict_note as "verdictNote", r.instructions
    from commitments.round_standing s
    join commitments.reporting_round r on r.id = s.round_id
    left join commitments.report p on p.id = s.report_id
    where s.round_id = ${round} and s.commitment_id = ${commitment} and s.organisation_id = ${own}`.execute(ctx.tx);
  const [item] = rows;
  if (!item) throw new AppError("commitments.round-not-found");
  const last = await lastReport(ctx, commitment);
  const since = last ? formatDate(last.at, "Asia/Shanghai") : head.coversFrom;
  const { instructions, ...standing } = item;
  return {
    ...standing,
    round: { ...head, instructions },
    since,
    last: last && { at: last.at.toISOString(), next: last.content.next ?? "", problem: last.content.problem ?? "" },
    figure: await figureOf(ctx, commitment, since),
    changes: await changesOf(ctx, commitment, since),
    same: await sameDuty(ctx, commitment),
  };
}

async function lastReport(ctx: Ctx, commitment: string): Promise<{ at: Date; content: ReportContent } | null> {
  const { rows } = await sql<{ at: Date; content: ReportContent }>`
    select reported_at as at, content from commitments.report
    where commitment_id = ${commitment} and organisation_id = ${ctx.actor!.organisationId}
    order by id desc limit 1`.execute(ctx.tx);
  return rows[0] ?? null;
}

async function figureOf(ctx: Ctx, commitment: string, since: string): Promise<Prefill["figure"]> {
  const { rows } = await sql<{ indicator: string; name: { zh: string; en: string } }>`
    select q.indicator, q.name from commitments.commitment c
    join indicators.sentence_public q on q.extraction_id = c.extraction_id and c.measure is null and c.part_id is null
    where c.id = ${commitment} and q.indicator is not null limit 1`.execute(ctx.tx);
  const [tie] = rows;
  if (!tie) return null;
  const { unit, figures } = await figuresOn(ctx, tie.indicator, [since, civilDay(ctx.clock)]);
  const [was, now] = [figures[0]!, figures[1]!];
  return { ...tie, unit, was, now, facts: now.facts, samples: now.samples };
}

async function changesOf(ctx: Ctx, commitment: string, since: string): Promise<Prefill["changes"]> {
  const { rows } = await sql<{ act: string; at: Date; by: string | null; basis: string | null }>`
    select act, made_at as at, made_by_name as by, coalesce(basis, note) as basis from commitments.step
    where commitment_id = ${commitment} and act = any(${telling})
      and made_at >= (${since}::date::timestamp at time zone 'Asia/Shanghai')
    order by id`.execute(ctx.tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
