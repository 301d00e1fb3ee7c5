import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { SnapshotRow } from "../contract/evaluation.ts";
import type { FrozenScorecard, ScoreRecord, ScoreRule } from "../contract/scorecard.ts";
import type { UnitPart } from "../contract/unit.ts";
import type { DutyRole } from "../contract.ts";
import { scoreWeights } from "../parameters-scorecard.ts";
import { countAsked, countClosing, countLamp, countReport, isPromise, scoresOf, spared } from "../rules/scorecard.ts";
import { canonicalJson } from "../rules/snapshot.ts";
import { partOfRole } from "../rules/unit-part.ts";
import { tolerationsAt } from "../store/tolerations.ts";
import { lampRuleToday } from "./lamp-rule.ts";
import { lastInstant, takeSnapshot } from "./snapshot.ts";

/** The weights of the items that hold on a day. */
export async function weightsToday(ctx: Pick<Ctx, "tx" | "clock">): Promise<ScoreRule["weights"]> {
  return {
    lamps: await parameterAt(ctx, scoreWeights.lamps),
    reports: await parameterAt(ctx, scoreWeights.reports),
    closing: await parameterAt(ctx, scoreWeights.closing),
    returns: await parameterAt(ctx, scoreWeights.returns),
  };
}

type Duty = { organisation: string; code: string; commitment: string; role: DutyRole };

/** Who answered for what at an instant; a unit that a text names twice has the part of the first. */
async function dutiesAt(tx: Tx, until: string): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select distinct on (o.code, u.commitment_id) u.organisation_id as organisation, o.code, u.commitment_id as commitment, u.role
    from commitments.duty u join people.organisation_public o on o.id = u.organisation_id
    where u.valid_from <= ${until}::timestamptz and (u.valid_to is null or u.valid_to > ${until}::timestamptz)
    order by o.code, u.commitment_id, u.position, u.id`.execute(tx);
  return rows;
}

type Asked = { organisation: string; commitment: string; round: string; deadline: string; at: Date | null };

/** What rounds with a deadline in the period asked, with the first report that answered by an instant. */
async function askedIn(tx: Tx, from: string, to: string, until: string): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select i.organisation_id as organisation, i.commitment_id as commitment, r.id as round, r.deadline,
      (select min(p.reported_at) from commitments.round_report a join commitments.report p on p.id = a.report_id
        where a.round_id = i.round_id and a.commitment_id = i.commitment_id and a.organisation_id = i.organisation_id
          and p.reported_at <= ${until}::timestamptz) as at
    from commitments.round_item i join commitments.reporting_round r on r.id = i.round_id
    where r.deadline between ${from}::date and ${to}::date and r.opened_at <= ${until}::timestamptz
    order by r.deadline, r.id, i.commitment_id, i.organisation_id`.execute(tx);
  return rows;
}

type Sent = {
  organisation: string;
  commitment: string;
  report: string;
  at: Date;
  verdict: "accepted" | "returned" | null;
};

/** Reports of the period with what the review had said by an instant. */
async function sentIn(tx: Tx, from: string, until: string): Promise<Sent[]> {
  const { rows } = await sql<Sent>`
    select p.organisation_id as organisation, p.commitment_id as commitment, p.id as report, p.reported_at as at,
      case when p.verdict_at <= ${until}::timestamptz then p.verdict end as verdict
    from commitments.report p
    where p.reported_at >= (${from}::date::timestamp at time zone 'Asia/Shanghai') and p.reported_at <= ${until}::timestamptz
    order by p.reported_at, p.id`.execute(tx);
  return rows;
}

const dayOf = (at: Date): string => formatDate(at, "Asia/Shanghai");

/**
 * Works out the scorecards of all units for a period, as known at an instant (ISO in UTC). Commitments are taken as the
 * snapshot of that day gives them, parts of divided ones included, for they carry the duties of their units.
 */
export async function computeScorecard(
  ctx: Ctx,
  from: string,
  to: string,
  known: string,
): Promise<{ frozen: FrozenScorecard; organisations: ReadonlyMap<string, string>; isSample: boolean }> {
  const until = lastInstant(to, known);
  const past: Ctx = { ...ctx, clock: { now: () => new Date(until) } };
  const rule: ScoreRule = { weights: await weightsToday(past), lamps: await lampRuleToday(past) };
  const rows = await rowsOfAllPlans(ctx, to, known);
  const duties = await dutiesAt(ctx.tx, until);
  const asked = await askedIn(ctx.tx, from, to, until);
  const sent = await sentIn(ctx.tx, from, until);
  const tolerated = await tolerationsAt(ctx.tx, known, dayOf(new Date(known)));
  const byUnit = Map.groupBy(duties, ({ code }) => code);
  const organisations = new Map<string, string>();
  const units: FrozenScorecard["units"][number][] = [];
  for (const [code, own] of byUnit) {
    const held = own.flatMap(({ commitment, role }) => {
      const row = rows.get(commitment);
      return row && isPromise(row) ? [{ row, part: partOfRole(role) }] : [];
    });
    if (held.length === 0) continue;
    const { organisation } = own[0]!;
    organisations.set(code, organisation);
    const isTolerated = (commitment: string) =>
      tolerated.some((one) => one.commitment === commitment && (one.organisation ?? organisation) === organisation);
    const partOf = new Map(held.map(({ row, part }) => [row.commitment, { row, part }]));
    const records = [
      ...held.flatMap(({ row, part }) => ofCommitment(row, part, [from, to], isTolerated(row.commitment))),
      ...asked.filter((one) => one.organisation === organisation).flatMap((one) => ofAsked(one, partOf, to)),
      ...sent.filter((one) => one.organisation === organisation).flatMap((one) => ofSent(one, partOf)),
    ];
    const commitments = { lead: 0, joint: 0, supporting: 0 };
    for (const { part } of held) commitments[part] += 1;
    units.push({ unit: code, scores: scoresOf(records, commitments, rule.weights), records });
  }
  return {
    frozen: { format: 1, from, to, known, rule, units },
    organisations,
    isSample: [...rows.values()].some(({ isSample }) => isSample),
  };
}

async function rowsOfAllPlans(ctx: Ctx, to: string, known: string): Promise<ReadonlyMap<string, SnapshotRow>> {
  const { rows: documents } = await sql<{ code: string; periodEnd: number | null }>`
    select distinct d.code, d.period_end as "periodEnd" from policy.document_public d
    join commitments.commitment c on c.document_id = d.id order by d.code`.execute(ctx.tx);
  const all = new Map<string, SnapshotRow>();
  for (const document of documents)
    for (const row of (await takeSnapshot(ctx, document, to, known, { withParts: true })).rows)
      all.set(row.commitment, row);
  return all;
}

type Held = ReadonlyMap<string, { row: SnapshotRow; part: UnitPart }>;
const about = ({ row, part }: { row: SnapshotRow; part: UnitPart }) => ({
  part,
  commitment: row.commitment,
  title: row.title,
});

function ofCommitment(
  row: SnapshotRow,
  part: UnitPart,
  [from, to]: readonly [string, string],
  isTolerated: boolean,
): ScoreRecord[] {
  const closing = countClosing(row, from, to);
  const own = { ...about({ row, part }), record: null };
  return [
    { ...own, item: "lamps", ...spared(countLamp(row), isTolerated), on: to },
    ...(closing ? [{ ...own, item: "closing" as const, ...spared(closing, isTolerated), on: row.dueOn }] : []),
  ];
}

/** What is not the unit's any more on the last day is not held for or against it. */
function ofAsked({ commitment, round, deadline, at }: Asked, held: Held, day: string): ScoreRecord[] {
  const own = held.get(commitment);
  if (!own) return [];
  const reportedOn = at && dayOf(at);
  const isSuspended = own.row.state === "suspended";
  return [
    {
      ...about(own),
      item: "reports",
      record: round,
      ...countAsked({ deadline, reportedOn, isSuspended }, day),
      on: reportedOn ?? deadline,
    },
  ];
}

function ofSent({ commitment, report, at, verdict }: Sent, held: Held): ScoreRecord[] {
  const own = held.get(commitment);
  return own ? [{ ...about(own), item: "returns", record: report, ...countReport(verdict), on: dayOf(at) }] : [];
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const scorecardHash = (frozen: FrozenScorecard): string =>
  createHash("sha256").update(canonicalJson(frozen)).digest("hex");
