import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { madeNow } from "./projects.ts";
import { type ProjectsTables, projectsTables } from "./tables.ts";

type Contributor = Omit<ProjectsTables["projects.fund_contributor"], "fund_id">;

export async function addFund(
  ctx: Ctx,
  fund: Pick<ProjectsTables["projects.joint_fund"], "title" | "kind" | "goal" | "basis" | "is_sample">,
  contributors: readonly Contributor[],
): Promise<string> {
  const id = newId();
  const tables = projectsTables(ctx.tx);
  await tables
    .insertInto("projects.joint_fund")
    .values({ ...fund, id, ...madeNow(ctx) })
    .execute();
  await tables
    .insertInto("projects.fund_contributor")
    .values(contributors.map((one) => ({ ...one, fund_id: id })))
    .execute();
  return id;
}

export async function addContribution(
  ctx: Ctx,
  row: { fund_id: string; contributor: string; on_day: string; amount: number; voucher: string },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.fund_contribution")
    .values({ ...row, id: newId(), ...madeNow(ctx) })
    .execute();
}

export async function addTopic(ctx: Ctx, row: { fund_id: string; title: string; words: string }): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.fund_topic")
    .values({ ...row, id, ...madeNow(ctx) })
    .execute();
  return id;
}

/** Keeps what a contributor says to a topic. Gives false when it said something before. */
export async function addVoice(
  ctx: Ctx,
  row: { topic_id: string; contributor: string; is_for: boolean; words: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await projectsTables(ctx.tx)
    .insertInto("projects.fund_voice")
    .values({ ...row, ...madeNow(ctx) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
