import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewSavedView } from "../contract/saved-view.ts";
import { registerOf } from "../definitions/all.ts";
import { addSavedView, removeSavedView } from "../store/saved-views.ts";

/** Keeps what stands in the address of a list under a name. @throws AppError `registers.view-name-taken`, `registers.view-no-organisation` */
export async function saveView(ctx: Ctx, { register, name, search, isShared }: NewSavedView): Promise<{ id: string }> {
  const actor = ctx.actor!;
  if (!registerOf(register)) throw new AppError("registers.register-not-found");
  if (isShared && actor.organisationId === null) throw new AppError("registers.view-no-organisation");
  const id = newId();
  const isNew = await addSavedView(ctx.tx, {
    id,
    register,
    name,
    search: JSON.stringify(search),
    is_shared: isShared,
    person_id: actor.id,
    person_name: actor.name,
    organisation_id: actor.organisationId,
    saved_at: ctx.clock.now(),
  });
  if (!isNew) throw new AppError("registers.view-name-taken", { name });
  return { id };
}

/** @throws AppError `registers.view-not-found` when it is not this person's own */
export async function dropView(ctx: Ctx, id: string): Promise<void> {
  if (!(await removeSavedView(ctx.tx, id))) throw new AppError("registers.view-not-found");
}
