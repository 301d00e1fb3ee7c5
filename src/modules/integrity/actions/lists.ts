import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ListDraft, NewList } from "../contract/lists.ts";
import { draftRefusal, enacting, endRefusal } from "../rules/lists.ts";
import { addList, addListStep, changeList, type ListRow, replaceItems } from "../store/lists.ts";
import { enactedOf, findList, itemsOf, nextVersion } from "../views/lists.ts";

const columnsOf = ({ title, number, basis, validFrom, validTo }: ListDraft) => ({
  title_zh: title.zh,
  title_en: title.en,
  number,
  basis,
  valid_from: validFrom,
  valid_to: validTo,
});

/** Drafts the next version of a list. @throws AppError `integrity.list-*` */
export async function draftList(ctx: Ctx, { kind, ...draft }: NewList, isSample = false): Promise<{ id: string }> {
  refuse(draftRefusal(draft));
  const version = await nextVersion(ctx.tx, kind);
  const id = await addList(ctx.tx, { ...columnsOf(draft), kind, version, is_sample: isSample });
  await replaceItems(ctx.tx, id, draft.items);
  await addListStep(ctx, { list_id: id, act: "drafted", on_day: null, said: null });
  await recordEvent(ctx, { kind: "integrity.list-drafted", subject: id, after: { kind, version, ...draft } });
  return { id };
}

/** Changes a draft; an enacted version never changes. @throws AppError `integrity.list-*` */
export async function changeDraft(ctx: Ctx, id: string, revision: number, draft: ListDraft): Promise<{ id: string }> {
  const row = await findList(ctx.tx, id, true);
  if (row.enacted_at !== null) throw new AppError("integrity.list-enacted");
  refuse(draftRefusal(draft));
  await changed(ctx, { ...row, revision }, columnsOf(draft));
  await replaceItems(ctx.tx, id, draft.items);
  await addListStep(ctx, { list_id: id, act: "changed", on_day: null, said: null });
  await recordEvent(ctx, { kind: "integrity.list-changed", subject: id, after: draft });
  return { id };
}

/** Brings a version into force from its day on; the one that would hold beside it ends on that day. @throws AppError `integrity.list-*` */
export async function enactList(
  ctx: Ctx,
  id: string,
  { revision, basis }: { revision: number; basis: string },
): Promise<{ id: string }> {
  const row = await findList(ctx.tx, id, true);
  if (row.enacted_at !== null) throw new AppError("integrity.list-enacted");
  const held = await enactedOf(ctx.tx, row.kind);
  const items = (await itemsOf(ctx.tx, id)).length;
  const done = enacting({ validFrom: row.valid_from, items }, held, civilDay(ctx.clock));
  if ("refusal" in done) throw new AppError(done.refusal.code, done.refusal.params);
  const ended = held.find((one) => one.id === done.ends);
  if (ended) {
    await changed(ctx, ended, { valid_to: row.valid_from });
    await addListStep(ctx, { list_id: ended.id, act: "ended", on_day: row.valid_from, said: row.title_zh });
  }
  await changed(ctx, { ...row, revision }, { enacted_at: ctx.clock.now() });
  await addListStep(ctx, { list_id: id, act: "enacted", on_day: row.valid_from, said: basis });
  await recordEvent(ctx, { kind: "integrity.list-enacted", subject: id, after: { from: row.valid_from }, basis });
  return { id };
}

/** Ends a version on a day without one that follows. @throws AppError `integrity.list-*` */
export async function endList(
  ctx: Ctx,
  id: string,
  { revision, day, reason }: { revision: number; day: string; reason: string },
): Promise<{ id: string }> {
  const row = await findList(ctx.tx, id, true);
  if (row.enacted_at === null) throw new AppError("integrity.list-not-enacted");
  refuse(endRefusal({ validFrom: row.valid_from, validTo: row.valid_to }, day, civilDay(ctx.clock)));
  await changed(ctx, { ...row, revision }, { valid_to: day });
  await addListStep(ctx, { list_id: id, act: "ended", on_day: day, said: reason });
  await recordEvent(ctx, { kind: "integrity.list-ended", subject: id, after: { day }, basis: reason });
  return { id };
}

async function changed(
  ctx: Ctx,
  seen: Pick<ListRow, "id" | "revision">,
  change: Parameters<typeof changeList>[2],
): Promise<void> {
  if (!(await changeList(ctx.tx, seen, change))) throw new AppError("integrity.list-changed");
}
