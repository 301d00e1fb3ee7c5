import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { AlignedDocuments, AlignedPairAnswer, Alignment } from "../contract/alignment.ts";
import { counterpartLimit, lookAlikeLimit } from "../parameters.ts";
import { type AlignedPair, align } from "../rules/alignment/align.ts";
import type { TaskLimits } from "../rules/alignment/compare-tasks.ts";
import { type Coverage, coverageOf } from "../rules/alignment/coverage.ts";
import type { PlanItem } from "../rules/alignment/plan-item.ts";
import { alignmentTables, type PairJudgementRow } from "../store/alignment.ts";
import { policyTables } from "../store.ts";
import { wordsOf } from "../words.ts";
import { itemsOf, type LoadedPlan, loadPlan, nameOf } from "./alignment-plans.ts";

const readers = ["administrator", "commission-office", "reviewer", "auditor"];

/** Two documents side by side: what either promises, what the rules propose, what people said. Errors: no such document; twice the same. */
export async function getAlignment(ctx: Ctx, upperCode: string, lowerCode: string): Promise<Alignment> {
  if (upperCode === lowerCode) throw new AppError("policy.alignment-same-document");
  const [upper, lower] = [await loadPlan(ctx.tx, upperCode), await loadPlan(ctx.tx, lowerCode)];
  const { pairs } = await alignPlans(ctx, upper, lower, await taskLimits(ctx));
  const side = (plan: LoadedPlan, end: "upper" | "lower") => {
    const coverage = coverageBySide(pairs, end);
    const items = itemsOf(plan.plan).map((item) => plan.shown(item, coverage(item.key)));
    return { ...nameOf(plan.row), edition: plan.edition, items };
  };
  return { upper: side(upper, "upper"), lower: side(lower, "lower"), pairs };
}

export async function taskLimits(ctx: Ctx): Promise<TaskLimits> {
  return {
    counterpart: (await parameterAt(ctx, counterpartLimit)) / 100,
    lookAlike: (await parameterAt(ctx, lookAlikeLimit)) / 100,
  };
}

/** The pairs of two loaded plans: proposed by the rules, or put together by people; with the judgement in force. */
export async function alignPlans(
  ctx: Ctx,
  upper: LoadedPlan,
  lower: LoadedPlan,
  limits: TaskLimits,
): Promise<{ pairs: AlignedPairAnswer[]; proposals: AlignedPair[] }> {
  const proposals = align(upper.plan, lower.plan, wordsOf, limits);
  const judged = await judgementsBetween(ctx.tx, upper.row.id, lower.row.id);
  const mayRead = ctx.actor?.roles.some((role) => readers.includes(role)) ?? false;
  const pairs = proposals.map((pair): AlignedPairAnswer => {
    const key = pairKey(upper.idOf(pair.upper), lower.idOf(pair.lower));
    const row = judged.get(key);
    judged.delete(key);
    const { relation, score, reasons } = pair;
    const said = { upper: pair.upper.key, lower: pair.lower.key, proposed: relation, score, reasons };
    return { ...said, relation: row?.relation ?? relation, ...judgementOf(row, ctx, mayRead) };
  });
  // What is left people put together by hand, or the rules proposed it once and do no longer.
  const [own, others] = [byId(upper), byId(lower)];
  for (const row of judged.values()) {
    const ends = [row.upper_extraction, row.lower_extraction];
    const [a, b] = [ends.find((id) => own.has(id)), ends.find((id) => others.has(id))];
    if (row.verdict !== "accept" || !a || !b) continue;
    const place = { upper: own.get(a)!.key, lower: others.get(b)!.key, proposed: null, score: null, reasons: [] };
    pairs.push({ ...place, relation: row.relation!, ...judgementOf(row, ctx, mayRead) });
  }
  return { pairs, proposals };
}

const byId = (plan: LoadedPlan): Map<string, PlanItem> =>
  new Map(itemsOf(plan.plan).map((item) => [plan.idOf(item), item]));

function judgementOf(
  row: PairJudgementRow | undefined,
  ctx: Ctx,
  mayRead: boolean,
): Pick<AlignedPairAnswer, "state" | "judgement"> {
  if (!row || row.verdict === "withdraw") return { state: "open", judgement: null };
  return {
    state: row.verdict === "accept" ? "confirmed" : "rejected",
    judgement: {
      id: row.id,
      by: mayRead ? row.person_name : "",
      note: mayRead ? row.note : null,
      at: row.judged_at.toISOString(),
      isMine: row.person === ctx.actor?.id,
    },
  };
}

/** One key for a pair of extractions, from whichever side it is looked at. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(" ");

/** The newest judgement of every pair of two documents, by pair. */
export async function judgementsBetween(
  tx: Tx,
  documentA: string,
  documentB: string,
): Promise<Map<string, PairJudgementRow>> {
  const rows = await alignmentTables(tx)
    .selectFrom("policy.alignment_judgement as j")
    .innerJoin("policy.extraction as u", "u.id", "j.upper_extraction")
    .innerJoin("policy.edition as ue", "ue.id", "u.edition_id")
    .innerJoin("policy.extraction as l", "l.id", "j.lower_extraction")
    .innerJoin("policy.edition as le", "le.id", "l.edition_id")
    .selectAll("j")
    .where("ue.document_id", "in", [documentA, documentB])
    .where("le.document_id", "in", [documentA, documentB])
    .orderBy("j.id")
    .execute();
  return new Map(rows.map((row) => [pairKey(row.upper_extraction, row.lower_extraction), row]));
}

/** How the items of one side are answered, by key. */
export function coverageBySide(
  pairs: readonly AlignedPairAnswer[],
  side: "upper" | "lower",
): (key: string) => Coverage {
  const groups = new Map<string, AlignedPairAnswer[]>();
  for (const pair of pairs) groups.set(pair[side], [...(groups.get(pair[side]) ?? []), pair]);
  return (key) => coverageOf(groups.get(key) ?? []);
}

/** The other documents of the register, with how many pairs people have judged; related ones first. */
export async function listAligned(tx: Tx, code: string): Promise<AlignedDocuments> {
  const own = await policyTables(tx)
    .selectFrom("policy.document")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  if (!own) throw new AppError("policy.document-not-found");
  const others = await policyTables(tx)
    .selectFrom("policy.document as d")
    .selectAll("d")
    .select(
      sql<boolean>`exists (select from policy.document_relation r
        where (r.document_id, r.other_document_id) in ((d.id, ${own.id}), (${own.id}, d.id)))`.as("related"),
    )
    .where("d.id", "<>", own.id)
    .orderBy(sql`coalesce(d.date_issued, make_date(coalesce(d.period_start, 1900), 1, 1))`)
    .orderBy("d.code")
    .execute();
  const answer: AlignedDocuments = [];
  for (const other of others) {
    const judged = [...(await judgementsBetween(tx, own.id, other.id)).values()];
    const [whole, area] = [other.areas.length, own.areas.length];
    const isEarlier = (other.date_issued ?? `${other.period_start}`) < (own.date_issued ?? `${own.period_start}`);
    answer.push({
      ...nameOf(other),
      confirmed: judged.filter((row) => row.verdict === "accept").length,
      rejected: judged.filter((row) => row.verdict === "reject").length,
      related: other.related,
      isUpper: whole === area ? isEarlier : whole < area,
    });
  }
  return answer.sort((a, b) => Number(b.related) - Number(a.related));
}
