import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Lamp } from "../contract/lamp.ts";
import { problemScope } from "../parameters.ts";
import { causesOf } from "../rules/problem-causes.ts";
import { keepCauses } from "../store/problems.ts";
import { causeInputs } from "../views/problem-causes.ts";

/** Finds the problems of commitments whose lamps were just worked out: what is new is proposed, what has gone is noted. */
export async function findProblems(ctx: Ctx, lamps: readonly (Lamp & { id: string })[]): Promise<void> {
  if (lamps.length === 0) return;
  const ids = lamps.map(({ id }) => id);
  const scope = await parameterAt(ctx, problemScope);
  const inputs = await causeInputs(ctx.tx, ids);
  const causes = lamps.flatMap((lamp) => {
    const input = inputs.get(lamp.id);
    return input ? causesOf(lamp, input, scope).map((cause) => ({ ...cause, commitment: lamp.id })) : [];
  });
  const { found, gone } = await keepCauses(ctx.tx, ids, causes, ctx.clock.now());
  if (found + gone > 0)
    await recordEvent(ctx, {
      kind: "commitments.problems-found",
      subject: ids.length === 1 ? ids[0]! : "commitments",
      after: { found, gone },
    });
}
