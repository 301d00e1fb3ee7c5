import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Measure, ReportFigures } from "../contract/figures.ts";
import { figuresRefusal, newFigures } from "../rules/figures.ts";
import { keepRefusal } from "../rules.ts";
import { insertFigures } from "../store/figures.ts";
import { knownFigures } from "../views/figures.ts";
import { lockFirm } from "../views/lock.ts";

/**
 * Enters key figures of a firm for a year: by its own people, or by those who keep the register. What is known so already
 * is not entered again. Returns how many are new. The event says which, never how much: figures are not for everybody.
 */
export async function reportFigures(ctx: Ctx, code: string, input: ReportFigures): Promise<{ entered: number }> {
  const firm = await lockFirm(ctx, code);
  refuse(keepRefusal(firm.organisations, ctx.actor));
  const known = (await knownFigures(ctx.tx, [firm.id])).get(firm.id)?.get(input.year) ?? {};
  refuse(figuresRefusal(known, input, Number(civilDay(ctx.clock).slice(0, 4))));
  const added = Object.entries(newFigures(known, input.values)) as [Measure, number][];
  if (added.length === 0) return { entered: 0 };
  await insertFigures(
    ctx.tx,
    added.map(([measure, value]) => ({
      firm_id: firm.id,
      year: input.year,
      measure,
      value,
      is_sample: false,
      basis: input.basis,
      recorded_by: ctx.actor?.id ?? null,
      recorded_by_name: ctx.actor?.name ?? null,
      recorded_at: ctx.clock.now(),
    })),
  );
  const after = { year: input.year, measures: added.map(([measure]) => measure) };
  await recordEvent(ctx, { kind: "firms.figures-reported", subject: code, after, basis: input.basis });
  return { entered: added.length };
}
