import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { AccessWay } from "../contract/personal.ts";
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
