import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Definition } from "../contract/definition.ts";
import type { Outcome } from "../rules/combine.ts";
import { findDefinition } from "./definitions.ts";
import { workOut } from "./outcomes.ts";

/** An indicator on some days, by what is known now. */
export interface FiguresOn {
  unit: Definition["unit"];
  /** In the order of the days. */
  figures: readonly (Pick<Outcome, "value" | "facts" | "samples"> & { day: string })[];
}

/** What an indicator comes to on these days. Throws `indicators.indicator-not-found`. */
export async function figuresOn(ctx: Ctx, code: string, days: readonly string[]): Promise<FiguresOn> {
  const definition = await findDefinition(ctx.tx, code);
  const outcomes = await workOut(
    ctx,
    days.map((day) => ({ definition, day, isStrict: false })),
    null,
  );
  return {
    unit: definition.unit,
    figures: outcomes.map(({ value, facts, samples }, index) => ({ day: days[index]!, value, facts, samples })),
  };
}
