import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { AccessWay } from "../contract/personal.ts";
import { registerOf } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { isPersonal } from "../rules/personal.ts";
import { addAccess } from "../store/personal.ts";

/** Notes who reads records about persons, in the transaction of the reading: what cannot be noted is not read. */
export async function noteAccess(
  ctx: Ctx,
  definition: RegisterDefinition,
  way: AccessWay,
  records: readonly string[],
): Promise<void> {
  if (!isPersonal(definition) || ctx.actor === null || records.length === 0) return;
  await addAccess(ctx.tx, {
    id: newId(),
    register: definition.code,
    record_ids: [...records],
    way,
    read_by: ctx.actor.id,
    read_by_name: ctx.actor.name,
    read_at: ctx.clock.now(),
  });
}

/** The same of records of several registers: those that a search found, or that point at the one that was read. */
export async function noteAccesses(
  ctx: Ctx,
  way: AccessWay,
  records: readonly { readonly register: string; readonly id: string }[],
): Promise<void> {
  for (const [code, found] of Map.groupBy(records, ({ register }) => register)) {
    const definition = registerOf(code);
    const ids = [...new Set(found.map(({ id }) => id))];
    if (definition) await noteAccess(ctx, definition, way, ids);
  }
}
