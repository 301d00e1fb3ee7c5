import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Definition } from "../contract/definition.ts";
import { yearsApart } from "../parameters.ts";
import { openPlacement } from "../placement.ts";
import { combine, fromMap, type Outcome } from "../rules/combine.ts";
import { requestsOf } from "../rules/leaves.ts";
import { basesByIndicator, unitsOf } from "./definitions.ts";
import type { Known } from "./known.ts";
import { readLeaves } from "./leaf-values.ts";

/** An indicator on a day, for its own area or another. Strict: only figures of that very year. */
export interface Asked {
  definition: Definition;
  day: string;
  isStrict: boolean;
  area?: string;
}

/** What indicators come to on their days by what is known, in the order asked: everything from the facts, nothing kept. */
export async function workOut(ctx: Ctx, asked: readonly Asked[], known: Known): Promise<Outcome[]> {
  const areaOf = ({ area, definition }: Asked) => area ?? definition.area;
  const requests = asked.flatMap((one) => requestsOf(one.definition.formula, areaOf(one), one.day, one.isStrict));
  const leaves = await readLeaves(ctx, requests, known, await openPlacement(ctx));
  const [bases, unitOf, apart] = [
    await basesByIndicator(ctx.tx, known),
    await unitsOf(ctx.tx),
    await parameterAt(ctx, yearsApart),
  ];
  return asked.map((one) =>
    combine(one.definition.formula, one.definition.unit, {
      area: areaOf(one),
      day: one.day,
      strict: one.isStrict,
      base: areaOf(one) === one.definition.area ? (bases.get(one.definition.code) ?? null) : null,
      yearsApart: apart,
      unitOf,
      leaf: fromMap(leaves),
    }),
  );
}
