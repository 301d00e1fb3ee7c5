import { sql } from "kysely";
import { z } from "zod";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Actor, Ctx } from "../../../../platform/http/ctx.ts";
import type { RegionPack } from "../../../../platform/region/region-pack.ts";
import { emailOf } from "../../../people/index.ts";
import { LeadActSchema } from "../../contract/lead.ts";
import type { GoodKind } from "../../contract.ts";
import { openRefusal } from "../../rules/lead.ts";
import { leadTables } from "../../store/leads.ts";
import { brokersNow } from "../../views/brokers.ts";
import { type ReadGood, readGoods } from "../../views/match-goods.ts";
import { actOnLead } from "./act-on-lead.ts";
import { openLead } from "./open-lead.ts";

const story = "story/market-leads.json";

const daysAgo = z.int().min(0);
/** Leads between goods of the sample by their titles; a step is what `LeadActSchema` takes, and how long ago it was. */
export const LeadStorySchema = z.strictObject({
  note: z.string(),
  /** Address of the account of the broker. */
  broker: z.string(),
  leads: z.array(
    z.strictObject({
      demand: z.string(),
      result: z.string(),
      daysAgo,
      steps: z.array(z.looseObject({ daysAgo, act: z.string() })),
    }),
  ),
});

const fault = (detail: string) => new AppError("platform.region-pack", { file: story, detail });

/**
 * The made-up leads of a sample installation, brought once and done as its broker does them. What people have changed since
 * stands: without the broker there are none, and a pair that is not to be had any more is passed over.
 */
export async function bringSampleLeads(ctx: Ctx, pack: RegionPack): Promise<void> {
  if (!pack.sample) return;
  const file = await pack.json(story, LeadStorySchema);
  if (file === null) return;
  const here = await leadTables(ctx.tx).selectFrom("market.lead").select("id").limit(1).execute();
  if (here.length > 0) return;
  const actor = await brokerOf(ctx, file.broker);
  if (!actor) return;
  for (const { demand, result, daysAgo: ago, steps } of file.leads) {
    const pair = await pairOf(ctx, actor, { demand, result });
    if (!pair) continue;
    const { id } = await openLead(daysBefore(ctx, actor, ago), { ...pair, words: null });
    for (const [index, { daysAgo: at, ...step }] of steps.entries()) {
      const then = daysBefore(ctx, actor, at);
      const said = step.act === "follow-up" ? { ...step, on: civilDay(then.clock) } : step;
      const parsed = LeadActSchema.safeParse({ version: index + 1, ...said });
      if (!parsed.success) throw fault(`${demand}: ${z.prettifyError(parsed.error)}`);
      await actOnLead(then, id, parsed.data);
    }
  }
}

const daysBefore = (ctx: Ctx, actor: Actor, days: number): Ctx => {
  const at = new Date(ctx.clock.now().getTime() - days * 86_400_000);
  return { ...ctx, actor, clock: { now: () => at } };
};

async function brokerOf(ctx: Ctx, email: string): Promise<Actor | null> {
  for (const { id, name, roles, organisationId } of await brokersNow(ctx))
    if ((await emailOf(ctx.tx, id)) === email) return { id, name, roles, organisationId };
  return null;
}

/** The two goods of these titles; null when the broker cannot take them up now. */
async function pairOf(
  ctx: Ctx,
  broker: Actor,
  titles: { demand: string; result: string },
): Promise<{ demand: string; result: string } | null> {
  const [demand, result] = [await goodOf(ctx, "demand", titles.demand), await goodOf(ctx, "result", titles.result)];
  if (!demand?.isOffered || !result?.isOffered) return null;
  const owners = { demandOwner: demand.ownerId, resultOwner: result.ownerId };
  return openRefusal(broker, owners) === null ? { demand: demand.item.id, result: result.item.id } : null;
}

async function goodOf(ctx: Ctx, kind: GoodKind, title: string): Promise<ReadGood | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(`market.${kind}`)} where title_zh = ${title} and origin = 'sample' limit 1`.execute(
    ctx.tx,
  );
  return rows[0] && (await readGoods(ctx, kind, [rows[0].id])).get(rows[0].id);
}
