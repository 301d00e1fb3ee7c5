import { z } from "zod";
import type { Refusal } from "../../platform/errors/app-error.ts";
import type { ParameterDefinition, ParameterValue } from "../../platform/parameters/definition.ts";
import type { ParameterChange, ParameterField, ParametersErrorCode, SettingState } from "./contract.ts";

const refusal = (code: ParametersErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Just what decides which setting counts. Days are ISO days; `setAt` is the instant in milliseconds; ids grow with time. */
export interface DatedSetting {
  id: string;
  validFrom: string;
  setAt: number;
}

/** Later day first; for one day what was recorded last first. */
export const latestFirst = (a: DatedSetting, b: DatedSetting): number =>
  compare(b.validFrom, a.validFrom) || b.setAt - a.setAt || compare(b.id, a.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The setting that counts on a day: of those with the latest first day that is not after it, the one recorded last. Null
 * when none had begun. A setting holds up to, not including, the first day of the next.
 */
export function valueAt<Row extends DatedSetting>(settings: readonly Row[], day: string): Row | null {
  return settings.filter((one) => one.validFrom <= day).toSorted(latestFirst)[0] ?? null;
}

/** The next setting after a day that will count, or null. */
export function nextAfter<Row extends DatedSetting>(settings: readonly Row[], day: string): Row | null {
  const first = settings
    .filter((one) => one.validFrom > day)
    .toSorted(latestFirst)
    .at(-1);
  return first ? valueAt(settings, first.validFrom) : null;
}

/** What a setting is on a day among all settings of its parameter. */
export function stateOf(setting: DatedSetting, all: readonly DatedSetting[], day: string): SettingState {
  if (valueAt(all, setting.validFrom)?.id !== setting.id) return "replaced";
  if (setting.validFrom > day) return "to-come";
  return valueAt(all, day)?.id === setting.id ? "in-force" : "past";
}

/** Why a change may not begin on a day: from an earlier day it would change what was already decided by the old value. */
export const dayRefusal = (from: string, today: string): Refusal | null =>
  from < today ? refusal("parameters.day-past", { from, today }) : null;

/** Why a value does not fit the schema of its parameter, or null. */
export const valueRefusal = (definition: ParameterDefinition, value: ParameterValue): Refusal | null =>
  definition.schema.safeParse(value).success
    ? null
    : refusal("parameters.value-not-allowed", { code: definition.code, value: String(value) });

/** The same for a form, which knows the field and not the schema: why a value that was typed in does not fit, or null. */
export function fieldRefusal(
  { code, field }: { code: string; field: ParameterField },
  value: ParameterValue,
): Refusal | null {
  const outside = refusal("parameters.value-not-allowed", { code, value: String(value) });
  if (field.kind === "flag") return typeof value === "boolean" ? null : outside;
  if (field.kind === "choice") return field.options.some((option) => option.value === value) ? null : outside;
  const { minimum, maximum, isWhole } = field;
  if (typeof value !== "number" || (isWhole && !Number.isInteger(value))) return outside;
  return (minimum !== null && value < minimum) || (maximum !== null && value > maximum) ? outside : null;
}

/** Why a person's change may not be recorded after the settings that are there, or null. */
export function changeRefusal(
  definition: ParameterDefinition,
  settings: readonly DatedSetting[],
  change: Pick<ParameterChange, "value" | "from" | "follows">,
  today: string,
): Refusal | null {
  if (latestRecorded(settings)?.id !== (change.follows ?? undefined)) return refusal("parameters.set-meanwhile");
  return valueRefusal(definition, change.value) ?? dayRefusal(change.from, today);
}

/** The setting that was recorded last, whatever its day; null when there is none. */
export const latestRecorded = <Row extends DatedSetting>(settings: readonly Row[]): Row | null =>
  settings.toSorted((a, b) => b.setAt - a.setAt || compare(b.id, a.id))[0] ?? null;

/** A value as the region pack gives it. */
export interface PackSetting {
  value: ParameterValue;
  validFrom: string;
  basis: string | null;
  noteZh: string;
  noteEn: string | null;
}

/**
 * Whether a row of the region pack is new here. It is not when the pack's last word for its day says the same, and not
 * from the day on from which a person of the installation has set the parameter: a person's value is never overwritten.
 */
export function isPackRowNew(
  settings: readonly (DatedSetting & PackSetting & { setBy: string | null })[],
  row: PackSetting,
): boolean {
  if (settings.some((one) => one.setBy !== null && one.validFrom <= row.validFrom)) return false;
  const last = latestRecorded(settings.filter((one) => one.setBy === null && one.validFrom === row.validFrom));
  if (!last) return true;
  return (["value", "basis", "noteZh", "noteEn"] as const).some((key) => last[key] !== row[key]);
}

/** What the schema of a definition comes down to for a form; null when it is neither number nor choice nor flag. */
export function fieldOf({ schema, texts }: ParameterDefinition): ParameterField | null {
  const shape = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  const values = shape.enum ?? (shape.const === undefined ? null : [shape.const]);
  if (values) {
    const options = values.filter(isParameterValue).map((value) => ({
      value,
      zh: texts.zh.choices?.[String(value)] ?? String(value),
      en: texts.en.choices?.[String(value)] ?? String(value),
    }));
    return { kind: "choice", options };
  }
  if (shape.type === "boolean") return { kind: "flag" };
  if (shape.type !== "number" && shape.type !== "integer") return null;
  const isWhole = shape.type === "integer";
  const step = isWhole ? 1 : 0;
  return {
    kind: "number",
    minimum: limit(shape.minimum, shape.exclusiveMinimum, step),
    maximum: limit(shape.maximum, shape.exclusiveMaximum, -step),
    isWhole,
  };
}

const isParameterValue = (value: unknown): value is ParameterValue =>
  ["number", "string", "boolean"].includes(typeof value);

/** zod writes the largest safe integers where somebody asked for no limit, and "more than 0" apart from "at least 1". */
function limit(including: unknown, excluding: unknown, step: number): number | null {
  const bound = typeof excluding === "number" ? excluding + step : including;
  return typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : null;
}

/** What is wrong with the definitions of all modules taken together, in words for whoever writes them; null when nothing is. */
export function definitionsFault(definitions: readonly ParameterDefinition[]): string | null {
  const seen = new Set<string>();
  for (const definition of definitions) {
    const { code, initial } = definition;
    if (!/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) return `"${code}" is no code of a parameter: module.what-it-is`;
    if (seen.has(code)) return `two parameters have the code "${code}"`;
    if (fieldOf(definition) === null) return `the schema of "${code}" is neither a number nor a choice nor a flag`;
    if (valueRefusal(definition, initial)) return `the schema of "${code}" refuses its own starting value ${initial}`;
    seen.add(code);
  }
  return null;
}
