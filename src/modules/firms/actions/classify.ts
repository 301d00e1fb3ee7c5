import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { EndClass, NewClass } from "../contract/classes.ts";
import { classAddition, classEndRefusal, classKeeperRefusal } from "../rules/classes.ts";
import { endClassRow, insertClasses } from "../store/classes.ts";
import { raiseVersion } from "../store.ts";
import { classesOfMany, fieldChoices } from "../views/classes.ts";
import { lockFirm } from "../views/lock.ts";

/** Says of which size class a firm is from a day on, or a field that it works in. @throws AppError `firms.*` */
export async function classifyFirm(ctx: Ctx, code: string, input: NewClass): Promise<void> {
  const firm = await lockFirm(ctx, code);
  refuse(classKeeperRefusal(input.scheme, firm.organisations, ctx.actor));
  if (input.scheme === "field" && !(await fieldChoices(ctx.tx)).some((field) => field.code === input.item))
    throw new AppError("firms.field-unknown", { field: input.item });
  const held = (await classesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? [];
  const added = classAddition(held, input);
  if ("refusal" in added) refuse(added.refusal);
  else if (added.ends) await endClassRow(ctx.tx, added.ends.id, input.validFrom!);
  const { scheme, item, basis, validFrom: valid_from, validTo: valid_to } = input;
  const recorded = { recorded_by: ctx.actor?.id ?? null, recorded_at: ctx.clock.now() };
  await insertClasses(ctx.tx, [
    { firm_id: firm.id, scheme, item, basis, valid_from, valid_to, is_sample: false, ...recorded },
  ]);
  await raiseVersion(ctx.tx, firm.id);
  await recordEvent(ctx, { kind: "firms.classified", subject: code, after: input, basis });
}

/** A firm is of a size class, or works in a field, until a day. @throws AppError `firms.class-not-found`, `firms.class-end` */
export async function endClass(ctx: Ctx, code: string, { classId, on, reason }: EndClass): Promise<void> {
  const firm = await lockFirm(ctx, code);
  const found = ((await classesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? []).find(({ id }) => id === classId);
  if (!found) throw new AppError("firms.class-not-found");
  refuse(classKeeperRefusal(found.scheme, firm.organisations, ctx.actor));
  refuse(classEndRefusal(found, on));
  await endClassRow(ctx.tx, classId, on);
  await raiseVersion(ctx.tx, firm.id);
  await recordEvent(ctx, { kind: "firms.class-ended", subject: code, before: found, after: { on }, basis: reason });
}
