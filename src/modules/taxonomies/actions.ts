import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { CrosswalkDecision, Ending, ItemChangeKind, NewItem } from "./contract.ts";
import { additionRefusal, endingRefusal, listEnding } from "./rules/changes.ts";
import { itemsOn } from "./rules/tree.ts";
import { addCrosswalkDecision, addItemChanges, addItems, endItems, lockFor, taxonomiesTables } from "./store.ts";
import { itemsOf, type KnownItem, vocabularyOf } from "./views.ts";

/** Adds an item that holds from a day on without an end. */
export async function addItem(ctx: Ctx, vocabulary: string, item: NewItem): Promise<void> {
  await lockFor(ctx.tx, vocabulary);
  const { form } = await vocabularyOf(ctx.tx, vocabulary);
  const items = await itemsOf(ctx.tx, vocabulary);
  refuse(additionRefusal(form, items, item));
  await addItems(ctx.tx, [
    {
      vocabulary,
      code: item.code,
      parent: item.parent,
      position: Math.max(0, ...items.map((one) => one.position)) + 1,
      name_zh: item.name.zh,
      name_en: item.name.en,
      valid_from: item.from,
      valid_to: null,
      basis: item.basis === null ? null : { kind: "decision", text: item.basis },
      note_zh: null,
      note_en: null,
      is_from_pack: false,
    },
  ]);
  await keepChanges(ctx, "added", vocabulary, [item.code], item.from, item.reason);
  const after = { name: item.name, parent: item.parent, from: item.from, basis: item.basis };
  await recordEvent(ctx, {
    kind: "taxonomies.item-added",
    subject: `${vocabulary}/${item.code}`,
    after,
    basis: item.reason,
  });
}

/** Ends the item that holds under a code, from a day on. */
export async function endItem(ctx: Ctx, vocabulary: string, code: string, { day, reason }: Ending): Promise<void> {
  await lockFor(ctx.tx, vocabulary);
  await vocabularyOf(ctx.tx, vocabulary);
  const items = await itemsOf(ctx.tx, vocabulary);
  const today = civilDay(ctx.clock);
  const rows = items.filter((one) => one.code === code);
  const item = itemsOn(rows, today)[0] ?? rows.find((one) => one.validFrom > today) ?? rows.at(-1);
  if (!item) throw new AppError("taxonomies.item-not-found", { code, day });
  refuse(endingRefusal(items, item, day, today));
  await endAll(ctx, vocabulary, [item], day, reason);
}

/** Ends every item of a vocabulary that holds on a day: the whole list is over from then on. */
export async function endList(ctx: Ctx, vocabulary: string, { day, reason }: Ending): Promise<void> {
  await lockFor(ctx.tx, vocabulary);
  await vocabularyOf(ctx.tx, vocabulary);
  const found = listEnding(await itemsOf(ctx.tx, vocabulary), day, civilDay(ctx.clock));
  if ("refused" in found) return refuse(found.refused);
  await endAll(ctx, vocabulary, found.ending, day, reason);
}

/** Ends items on a day, and says who and why. The caller has asked the rules. */
export async function endAll(
  ctx: Ctx,
  vocabulary: string,
  items: readonly KnownItem[],
  day: string,
  reason: string,
): Promise<void> {
  if (items.length === 0) return;
  await endItems(
    ctx.tx,
    items.map((item) => item.id),
    day,
  );
  const codes = items.map((item) => item.code);
  await keepChanges(ctx, "ended", vocabulary, codes, day, reason);
  await recordEvent(ctx, {
    kind: "taxonomies.items-ended",
    subject: vocabulary,
    after: { items: codes, day },
    basis: reason,
  });
}

/** Writes who changed which items, when and why; nobody: the region pack. */
export async function keepChanges(
  ctx: Ctx,
  kind: ItemChangeKind,
  vocabulary: string,
  items: readonly string[],
  day: string,
  reason: string,
): Promise<void> {
  const changed = {
    kind,
    vocabulary,
    day,
    reason,
    changed_by: ctx.actor?.id ?? null,
    changed_by_name: ctx.actor?.name ?? null,
    changed_at: ctx.clock.now(),
  };
  await addItemChanges(
    ctx.tx,
    items.map((item) => ({ ...changed, item })),
  );
}

/** Confirms or rejects a crosswalk. Of two who decide at once the second is told. */
export async function decideCrosswalk(ctx: Ctx, id: string, decision: CrosswalkDecision): Promise<void> {
  await lockFor(ctx.tx, id);
  const tables = taxonomiesTables(ctx.tx);
  const crosswalk = await tables.selectFrom("taxonomies.crosswalk").selectAll().where("id", "=", id).executeTakeFirst();
  if (!crosswalk) throw new AppError("taxonomies.crosswalk-not-found", { id });
  const last = await tables
    .selectFrom("taxonomies.crosswalk_decision")
    .select(["id", "verdict"])
    .where("crosswalk_id", "=", id)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  if ((last?.id ?? null) !== decision.follows) throw new AppError("taxonomies.decided-meanwhile");
  const actor = ctx.actor!;
  await addCrosswalkDecision(ctx.tx, {
    crosswalk_id: id,
    relation: crosswalk.relation,
    verdict: decision.verdict,
    reason: decision.reason,
    decided_by: actor.id,
    decided_by_name: actor.name,
    decided_at: ctx.clock.now(),
  });
  await recordEvent(ctx, {
    kind: "taxonomies.crosswalk-decided",
    subject: id,
    before: last?.verdict ?? null,
    after: {
      verdict: decision.verdict,
      from: `${crosswalk.from_vocabulary}/${crosswalk.from_item}`,
      relation: crosswalk.relation,
      to: `${crosswalk.to_vocabulary}/${crosswalk.to_item}`,
    },
    basis: decision.reason,
  });
}
