import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { parameterAt } from "../../../parameters/index.ts";
import { type GoodKind, goodKinds } from "../../contract.ts";
import { goodsMessages } from "../../goods-messages.ts";
import { expiryNoticeDays } from "../../parameters-goods.ts";
import { daysAfter } from "../../rules/dates.ts";
import { saveTold } from "../../store/goods.ts";
import { goodRow } from "../../views/good-rows.ts";
import { apart } from "../apart.ts";
import { walk } from "./step-good.ts";

/** So many goods are looked at in one round of the worker. */
const atOnce = 200;

/** What was public until yesterday runs out today; who owns what runs out soon is told once. Run by the worker. */
export async function letRunOut(ctx: Ctx): Promise<void> {
  const day = civilDay(ctx.clock);
  const soon = daysAfter(day, await parameterAt(ctx, expiryNoticeDays));
  for (const kind of goodKinds) {
    for (const id of await found(ctx, kind, sql`valid_until < ${day}::date`))
      await apart(ctx, { what: "good", subject: id }, async () => {
        await walk(ctx, kind, await goodRow(ctx, kind, id), ["expire"], null);
      });
    const due = sql`valid_until <= ${soon}::date and told_until is distinct from valid_until`;
    for (const id of await found(ctx, kind, due))
      await apart(ctx, { what: "good", subject: id }, () => tellOwner(ctx, kind, id));
  }
}

async function found(ctx: Ctx, kind: GoodKind, where: ReturnType<typeof sql>): Promise<string[]> {
  const table = kind === "demand" ? sql`market.demand` : sql`market.result`;
  const { rows } = await sql<{ id: string }>`
    select id from ${table} where state = 'published' and ${where} order by valid_until, id limit ${atOnce}`.execute(
    ctx.tx,
  );
  return rows.map(({ id }) => id);
}

async function tellOwner(ctx: Ctx, kind: GoodKind, id: string): Promise<void> {
  const row = await goodRow(ctx, kind, id);
  await saveTold(ctx.tx, kind, id, row.valid_until);
  const organisations = [row.owner_id, row.posted_by_id].flatMap((one) => one ?? []);
  if (organisations.length === 0) return;
  const event = await recordEvent(ctx, {
    kind: "market.expiry-told",
    subject: id,
    after: { kind, title: row.title_zh, until: row.valid_until },
  });
  const params = { kind, title: row.title_zh, reason: row.valid_until };
  await tell(ctx, { kind: goodsMessages.expiring, event, subject: id, params, organisations });
}
