import { sql } from "kysely";
import { z } from "zod";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { RegionPack } from "../../../../platform/region/region-pack.ts";
import { parameterAt } from "../../../parameters/index.ts";
import { DemandInputSchema } from "../../contract/demand.ts";
import { ResultInputSchema } from "../../contract/result.ts";
import type { GoodKind } from "../../contract.ts";
import { demandCells, resultCells } from "../../good-cells.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { offerMonths } from "../../parameters-goods.ts";
import { resultRefusal } from "../../rules/check-good.ts";
import { daysAfter, monthsAfter } from "../../rules/dates.ts";
import { insertEvidence } from "../../store/evidence.ts";
import {
  goodRef,
  goodsTables,
  insertDemands,
  insertResults,
  insertSteps,
  saveConfidential,
} from "../../store/goods.ts";
import { provenBy, readScale, type Scale } from "../../views/good-detail.ts";

const story = "story/market-goods.json";

/** Whose it is: an organisation by code, or a firm by name and who posted for it; and how long it has been public. */
const Whose = {
  owner: z.string().nullable(),
  firm: z.string().nullable(),
  postedBy: z.string().nullable(),
  daysAgo: z.int().min(0),
};
export const MarketStorySchema = z.strictObject({
  demands: z.array(DemandInputSchema.extend(Whose)),
  /** `evidence`: codes of items of the scale. */
  results: z.array(ResultInputSchema.extend({ ...Whose, evidence: z.array(z.string()) })),
});
type Sample = z.infer<typeof MarketStorySchema>["demands" | "results"][number];

/** The made-up demands and results of a sample installation: published, marked as such, brought once. */
export async function bringSampleGoods(ctx: Ctx, pack: RegionPack): Promise<void> {
  if (!pack.sample) return;
  const file = await pack.json(story, MarketStorySchema);
  if (file === null) return;
  const here = await goodsTables(ctx.tx)
    .selectFrom("market.demand")
    .select("id")
    .where("origin", "=", "sample")
    .limit(1)
    .execute();
  if (here.length > 0) return;
  const scale = await readScale(ctx);
  for (const demand of file.demands) {
    const head = await headOf(ctx, demand);
    await insertDemands(ctx.tx, [{ ...head, ...demandCells(demand) }]);
    await keepBeside(ctx, "demand", head, demand.confidential);
  }
  for (const result of file.results) {
    const refusal = resultRefusal(result, civilDay(ctx.clock));
    if (refusal) throw fault(`${result.titleZh}: ${refusal.code}`);
    const head = await headOf(ctx, result);
    const shown = evidenceOf(scale, result.evidence);
    const proven = provenBy(
      scale,
      shown.map(({ code }) => ({ ...noEvidence, item: code })),
    );
    await insertResults(ctx.tx, [{ ...head, ...resultCells(result), proven_readiness: proven }]);
    await keepBeside(ctx, "result", head, result.confidential);
    for (const { code, name } of shown)
      await insertEvidence(ctx.tx, {
        result_id: head.id,
        item: code,
        statement: `${goodsZh.samplePrefix}${name}`,
        reference: null,
        day: daysAfter(civilDay(ctx.clock), -result.daysAgo - 1),
        added_by: null,
        added_by_name: null,
        added_at: ctx.clock.now(),
      });
  }
}

const noEvidence = { id: "", statement: "", reference: null, day: "", by: null, rejected: null };
const fault = (detail: string) => new AppError("platform.region-pack", { file: story, detail });

/** A scale that the region changed may have lost an item: the sample shows what is left. */
const evidenceOf = (scale: readonly Scale[], codes: readonly string[]) =>
  scale
    .flatMap(({ items }) => items)
    .flatMap(({ code, name }) => (codes.includes(code) ? [{ code, name: name.zh }] : []));

async function headOf(ctx: Ctx, sample: Sample) {
  const [owner, poster] = await Promise.all([sample.owner, sample.postedBy].map((code) => organisationId(ctx, code)));
  const at = new Date(ctx.clock.now().getTime() - sample.daysAgo * 86_400_000);
  const from = daysAfter(civilDay(ctx.clock), -sample.daysAgo);
  return {
    id: newId(),
    version: 1,
    state: "published" as const,
    owner_id: owner ?? null,
    firm_id: await firmId(ctx, sample.firm),
    posted_by_id: poster ?? null,
    behalf_basis: sample.behalfBasis,
    valid_until: monthsAfter(from, await parameterAt(ctx, offerMonths)),
    told_until: null,
    published_at: at,
    origin: "sample" as const,
    created_by: null,
    created_at: at,
    changed_at: at,
  };
}

async function organisationId(ctx: Ctx, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${code}`.execute(ctx.tx);
  if (!rows[0]) throw fault(code);
  return rows[0].id;
}

async function firmId(ctx: Ctx, name: string | null): Promise<string | null> {
  if (name === null) return null;
  const { rows } = await sql<{ id: string }>`
    select id from firms.firm_public where name_zh = ${name} and id = same_as order by id limit 1`.execute(ctx.tx);
  if (!rows[0]) throw fault(name);
  return rows[0].id;
}

async function keepBeside(
  ctx: Ctx,
  kind: GoodKind,
  { id, created_at }: { id: string; created_at: Date },
  confidential: string | null | undefined,
): Promise<void> {
  if (confidential) await saveConfidential(ctx.tx, kind, id, confidential, { person: null, at: created_at });
  const step = { ...goodRef(kind, id), step: "publish" as const, from_state: "screened" as const };
  const nobody = { reason: null, by_person: null, by_name: null, by_organisation: null };
  await insertSteps(ctx.tx, [{ ...step, to_state: "published", ...nobody, at: created_at }]);
}
