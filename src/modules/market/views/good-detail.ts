import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Demand } from "../contract/demand.ts";
import type { Standing } from "../contract/good.ts";
import type { Level, Result } from "../contract/result.ts";
import type { GoodKind } from "../contract.ts";
import { provenLevel } from "../rules/readiness.ts";
import { evidenceOf, type StoredEvidence } from "./evidence.ts";
import { demandRow, type GoodRow, resultRow, standingOf } from "./good-rows.ts";
import { fieldNames, headsOf, stepsOf } from "./good-words.ts";
import { judgedOf } from "./judged.ts";
import { marksOf, patentsOf, planOf } from "./marks.ts";
import { mentionsOf, papersOf } from "./papers.ts";
import { threadOfGood } from "./thread.ts";

/** One demand as this reader may see it. @throws AppError `market.not-found` */
export async function findDemand(ctx: Ctx, id: string): Promise<Demand> {
  const row = await demandRow(ctx, id);
  return {
    ...(await commonOf(ctx, "demand", row)),
    problem: row.problem,
    budget: { least: row.budget_least, most: row.budget_most },
    deadline: row.deadline,
    acceptance: row.acceptance,
    neededReadiness: row.needed_readiness,
  };
}

/** One result as this reader may see it. @throws AppError `market.not-found` */
export async function findResult(ctx: Ctx, id: string): Promise<Result> {
  const row = await resultRow(ctx, id);
  const common = await commonOf(ctx, "result", row);
  const evidence = await evidenceOf(ctx, id);
  const levels = levelsOf(await readScale(ctx), evidence, isInside(common.standing));
  // Who takes a result over stands in its plan: whoever does not read that is not told by the mark.
  const plan = await planOf(ctx, id);
  const marks = await marksOf(ctx, id);
  return {
    ...common,
    summary: row.summary,
    comparedWith: row.compared_with,
    price: { least: row.price_least, most: row.price_most },
    costNote: row.cost_note,
    readiness: { claimed: row.claimed_readiness, proven: row.proven_readiness, levels },
    inventors: row.inventors,
    rights: row.rights,
    isJobResult: row.is_job_result,
    isListedApart: row.is_listed_apart,
    plan,
    marks: plan === null ? marks.map((mark) => ({ ...mark, receiver: null })) : marks,
    patents: await patentsOf(ctx, id),
    judged: await judgedOf(ctx, id, common.standing),
    papers: await papersOf(ctx, id),
    mentions: await mentionsOf(ctx, id),
  };
}

const isInside = (standing: Standing): boolean => standing.isOwner || standing.isPoster || standing.isReader;

async function commonOf(ctx: Ctx, kind: GoodKind, row: GoodRow) {
  const standing = await standingOf(ctx, row);
  const heads = await headsOf(ctx, kind, [row], await fieldNames(ctx));
  return {
    ...heads.get(row.id)!,
    parameters: row.parameters,
    modes: row.modes,
    exclusivity: row.exclusivity,
    secrecy: row.secrecy,
    showsOwner: row.shows_owner,
    steps: await stepsOf(ctx, kind, row, isInside(standing)),
    standing,
    thread: await threadOfGood(ctx, kind, row.id),
  };
}

/** The vocabulary that holds the scale of readiness: levels, and below each what has to be shown for it. */
const scaleVocabulary = "technology-readiness";

export interface Scale {
  level: number;
  name: { zh: string; en: string | null };
  items: { code: string; name: { zh: string; en: string | null } }[];
}

/** The scale of the region that holds today, from the lowest level up; empty: it has none. */
export async function readScale(ctx: Pick<Ctx, "tx" | "clock">): Promise<Scale[]> {
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{ code: string; parent: string | null; name_zh: string; name_en: string | null }>`
    select code, parent, name_zh, name_en from taxonomies.item_public where vocabulary = ${scaleVocabulary}
      and valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by code`.execute(ctx.tx);
  const named = (row: (typeof rows)[number]) => ({ code: row.code, name: { zh: row.name_zh, en: row.name_en } });
  return rows
    .filter(({ parent }) => parent === null)
    .map((row) => ({
      level: Number(/\d+$/.exec(row.code)?.[0] ?? 0),
      name: { zh: row.name_zh, en: row.name_en },
      items: rows.filter(({ parent }) => parent === row.code).map(named),
    }))
    .sort((a, b) => a.level - b.level);
}

/** The proven level by a scale and the evidence that was not rejected. */
export const provenBy = (scale: readonly Scale[], evidence: readonly StoredEvidence[]): number | null =>
  provenLevel(
    scale.map(({ level, items }) => ({ level, items: items.map(({ code }) => code) })),
    new Set(evidence.flatMap(({ item, rejected }) => (rejected === null ? [item] : []))),
  );

function levelsOf(scale: readonly Scale[], evidence: readonly StoredEvidence[], inside: boolean): Level[] {
  const proven = provenBy(scale, evidence) ?? 0;
  return scale.map(({ level, name, items }) => ({
    level,
    name,
    isProven: level <= proven,
    items: items.map((item) => ({
      ...item,
      evidence: evidence
        .filter((one) => one.item === item.code && (inside || one.rejected === null))
        .map((one) => ({ ...one, by: inside ? one.by : null })),
    })),
  }));
}
