import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import type { ParameterChange } from "./contract.ts";
import { changeRefusal, type PackSetting, valueAt } from "./rules.ts";
import { addSetting, lockParameter } from "./store.ts";
import { type KnownSetting, settingsOf } from "./views.ts";

/** Sets a parameter from a day on, with the reason; of two people who set it at once the second is told so. */
export async function setParameter(ctx: Ctx, definition: ParameterDefinition, change: ParameterChange): Promise<void> {
  await lockParameter(ctx.tx, definition.code);
  const settings = await settingsOf(ctx.tx, definition.code);
  refuse(changeRefusal(definition, settings, change, civilDay(ctx.clock)));
  await keepSetting(ctx, definition, settings, {
    value: change.value,
    validFrom: change.from,
    basis: change.basis,
    noteZh: change.reason,
    noteEn: null,
  });
}

/** Writes a setting of whoever acts (nobody: the region pack) and its event. */
export async function keepSetting(
  ctx: Ctx,
  definition: ParameterDefinition,
  settings: readonly KnownSetting[],
  setting: PackSetting,
): Promise<void> {
  await addSetting(ctx.tx, {
    code: definition.code,
    value: setting.value,
    valid_from: setting.validFrom,
    basis: setting.basis,
    note_zh: setting.noteZh,
    note_en: setting.noteEn,
    set_by: ctx.actor?.id ?? null,
    set_by_name: ctx.actor?.name ?? null,
    set_at: ctx.clock.now(),
  });
  await recordEvent(ctx, {
    kind: "parameters.parameter-set",
    subject: definition.code,
    before: valueAt(settings, setting.validFrom)?.value ?? definition.initial,
    after: { value: setting.value, validFrom: setting.validFrom, basis: setting.basis },
    basis: setting.noteZh,
  });
}
