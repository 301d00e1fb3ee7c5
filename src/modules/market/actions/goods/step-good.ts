import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { parameterAt } from "../../../parameters/index.ts";
import type { GoodState, GoodStep, StepInput } from "../../contract/good.ts";
import type { GoodKind } from "../../contract.ts";
import { goodsMessages, namesOfLines } from "../../goods-messages.ts";
import { postMarkFacts } from "../../mark-facts.ts";
import { deskKinds } from "../../message-kinds-desk.ts";
import { offerMonths } from "../../parameters-goods.ts";
import { monthsAfter } from "../../rules/dates.ts";
import { goodLife, stateAfter, stepRefusal, stepsWith } from "../../rules/life.ts";
import { goodRef, insertSteps, updateDemand, updateResult } from "../../store/goods.ts";
import { type GoodRow, goodRow, standingOf } from "../../views/good-rows.ts";
import { isLicensedAlone } from "../../views/licensed-result.ts";
import { blockingLines } from "../../views/weak-lines.ts";
import { indexGood } from "../desk/index-goods.ts";
import { meanwhile, type Saved } from "./save-good.ts";

/** Takes a step of the life of a demand or a result, and those that follow by themselves. @throws AppError `market.*` */
export async function stepGood(ctx: Ctx, kind: GoodKind, id: string, input: StepInput): Promise<Saved> {
  const row = await goodRow(ctx, kind, id);
  const standing = await standingOf(ctx, row);
  refuse(stepRefusal(row.state, input.step, standing));
  if (row.version !== input.version) throw meanwhile(row.version);
  if (goodLife[input.step].needsReason && input.reason === null) throw new AppError("market.reason-needed");
  if (input.step === "reopen" && kind === "result" && (await isLicensedAlone(ctx, id, null)))
    throw new AppError("market.lead-result-licensed");
  if (input.step === "submit") {
    const weak = await blockingLines(ctx, kind, id);
    if (weak.length > 0) throw new AppError("market.too-little", { lines: namesOfLines(weak, ctx.language) });
  }
  return walk(ctx, kind, row, stepsWith(input.step, standing.readersBefore), input.reason);
}

/** The steps one after the other, written at once: each is a row, the good changes once. */
export async function walk(
  ctx: Ctx,
  kind: GoodKind,
  row: GoodRow,
  steps: readonly GoodStep[],
  reason: string | null,
): Promise<Saved> {
  const at = ctx.clock.now();
  let state: GoodState = row.state;
  const rows = steps.map((step) => {
    const from_state = state;
    state = stateAfter(kind, step);
    return {
      ...goodRef(kind, row.id),
      step,
      from_state,
      to_state: state,
      reason,
      by_person: ctx.actor?.id ?? null,
      by_name: ctx.actor?.name ?? null,
      by_organisation: ctx.actor?.organisationId ?? null,
      at,
    };
  });
  const set = { state, changed_at: at, ...(await offered(ctx, row, steps)) };
  const isWritten =
    kind === "demand"
      ? await updateDemand(ctx.tx, row.id, row.version, set)
      : await updateResult(ctx.tx, row.id, row.version, set);
  if (!isWritten) throw meanwhile(row.version + 1);
  await insertSteps(ctx.tx, rows);
  // What a revision changed of a result that counts, counts once it was read.
  if (kind === "result" && steps.includes("publish")) await postMarkFacts(ctx, [row.id], reason ?? row.title_zh);
  await indexGood(ctx, kind, row.id);
  const event = await recordEvent(ctx, {
    kind: "market.good-stepped",
    subject: row.id,
    before: { kind, state: row.state },
    after: { kind, title: row.title_zh, state, steps },
    ...(reason === null ? {} : { basis: reason }),
  });
  await tellOf(ctx, kind, row, { event, step: steps.at(-1)!, reason });
  return { id: row.id, version: row.version + 1 };
}

/** What is published holds from today for as long as the parameter says, also what is offered again after its time ran out. */
async function offered(ctx: Ctx, row: GoodRow, steps: readonly GoodStep[]) {
  const isPast = row.valid_until !== null && row.valid_until < civilDay(ctx.clock);
  const isOffered = steps.some((step) => step === "publish" || step === "renew" || (step === "reopen" && isPast));
  if (!isOffered) return {};
  const valid_until = monthsAfter(civilDay(ctx.clock), await parameterAt(ctx, offerMonths));
  return { valid_until, told_until: null, published_at: row.published_at ?? ctx.clock.now() };
}

async function tellOf(
  ctx: Ctx,
  kind: GoodKind,
  row: GoodRow,
  { event, step, reason }: { event: string; step: GoodStep; reason: string | null },
): Promise<void> {
  const said = { event, subject: row.id, params: { kind, title: row.title_zh, reason } };
  if (step === "submit" || step === "screen") await tell(ctx, { kind: goodsMessages.toRead, ...said });
  const organisations = [row.owner_id, row.posted_by_id].flatMap((id) => id ?? []);
  const told = { return: goodsMessages.returned, publish: goodsMessages.published, expire: goodsMessages.expired }[
    step as string
  ];
  if (told && organisations.length > 0) await tell(ctx, { kind: told, ...said, organisations });
  if (step === "withdraw") await tellBrokers(ctx, row, { event, reason });
}

/** Whoever works on a good is told that it was taken back: the lead itself stays theirs to end. */
async function tellBrokers(
  ctx: Ctx,
  row: GoodRow,
  { event, reason }: { event: string; reason: string | null },
): Promise<void> {
  const { rows: leads } = await sql<{ lead: string; broker: string }>`
    select lead, broker from market.brokers_at_work(${row.id})`.execute(ctx.tx);
  for (const { lead, broker } of leads)
    await tell(ctx, {
      kind: deskKinds.goodWithdrawn,
      event,
      subject: lead,
      params: { title: row.title_zh, reason },
      people: [broker],
    });
}
