import { civilDay } from "../../platform/clock/clock.ts";
import type { Tx } from "../../platform/db/database.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { ParameterDefinition, ParameterValue } from "../../platform/parameters/definition.ts";
import type { Origin, Parameter, ParameterDetail, ParameterList } from "./contract.ts";
import type { Definitions } from "./definitions.ts";
import {
  type DatedSetting,
  fieldOf,
  latestFirst,
  latestRecorded,
  nextAfter,
  type PackSetting,
  stateOf,
  valueAt,
  valueRefusal,
} from "./rules.ts";
import { parametersTables, type SettingRow } from "./store.ts";

/** A setting as the rules read it, with who set it; `setBy` null: the region pack. */
export interface KnownSetting extends DatedSetting, PackSetting {
  code: string;
  setBy: string | null;
  setByName: string | null;
}

/** The settings of one parameter, in no order. */
export async function settingsOf(tx: Tx, code: string): Promise<KnownSetting[]> {
  const rows = await parametersTables(tx)
    .selectFrom("parameters.setting")
    .selectAll()
    .where("code", "=", code)
    .execute();
  return rows.map(known);
}

/**
 * The value of a parameter on a civil day (YYYY-MM-DD; today when not given): what was set for it, else its starting
 * value. `parameters.value-unusable` when what was set does not fit the schema any more: guessing would decide wrongly.
 */
export async function parameterAt<T extends ParameterValue>(
  ctx: Pick<Ctx, "tx" | "clock">,
  definition: ParameterDefinition<T>,
  day: string = civilDay(ctx.clock),
): Promise<T> {
  const setting = valueAt(await settingsOf(ctx.tx, definition.code), day);
  if (!setting) return definition.initial;
  const parsed = definition.schema.safeParse(setting.value);
  if (parsed.success) return parsed.data;
  throw new AppError("parameters.value-unusable", { code: definition.code, value: String(setting.value) });
}

/** Every parameter with what holds today. */
export async function listParameters(ctx: Ctx, definitions: Definitions): Promise<ParameterList> {
  const rows = await parametersTables(ctx.tx).selectFrom("parameters.setting").selectAll().execute();
  const byCode = Map.groupBy(rows.map(known), (setting) => setting.code);
  const today = civilDay(ctx.clock);
  return { parameters: [...definitions.values()].map((one) => head(one, byCode.get(one.code) ?? [], today)) };
}

/** One parameter with every setting that was ever recorded. */
export async function getParameter(ctx: Ctx, definition: ParameterDefinition): Promise<ParameterDetail> {
  const settings = await settingsOf(ctx.tx, definition.code);
  const today = civilDay(ctx.clock);
  return {
    ...head(definition, settings, today),
    today,
    initial: definition.initial,
    history: settings.toSorted(latestFirst).map((setting) => ({
      id: setting.id,
      value: setting.value,
      validFrom: setting.validFrom,
      basis: setting.basis,
      note: { zh: setting.noteZh, en: setting.noteEn },
      setBy: setting.setByName,
      setAt: new Date(setting.setAt).toISOString(),
      state: stateOf(setting, settings, today),
    })),
    latest: latestRecorded(settings)?.id ?? null,
  };
}

function head(definition: ParameterDefinition, settings: readonly KnownSetting[], today: string): Parameter {
  const { code, texts, unit } = definition;
  const now = valueAt(settings, today);
  const next = nextAfter(settings, today);
  const value = now?.value ?? definition.initial;
  return {
    code,
    title: { zh: texts.zh.title, en: texts.en.title },
    meaning: { zh: texts.zh.meaning, en: texts.en.meaning },
    unit: unit ?? null,
    // The definitions were refused at the start if one had no field.
    field: fieldOf(definition)!,
    inForce: {
      value,
      since: now?.validFrom ?? null,
      basis: now?.basis ?? null,
      origin: originOf(now),
      isAllowed: valueRefusal(definition, value) === null,
    },
    next: next ? { value: next.value, from: next.validFrom } : null,
  };
}

const originOf = (setting: KnownSetting | null): Origin => {
  if (!setting) return "initial";
  return setting.setBy === null ? "region" : "installation";
};

const known = (row: SettingRow): KnownSetting => ({
  id: row.id,
  code: row.code,
  value: row.value,
  validFrom: row.valid_from,
  basis: row.basis,
  noteZh: row.note_zh,
  noteEn: row.note_en,
  setBy: row.set_by,
  setByName: row.set_by_name,
  setAt: row.set_at.getTime(),
});
