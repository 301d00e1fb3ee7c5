import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Undo } from "../contract/undo.ts";
import type { State } from "../contract.ts";
import { kinds } from "../message-kinds.ts";
import { undoHours } from "../parameters.ts";
import { undone, undoRefusal } from "../rules/undo.ts";
import { reopenExtension } from "../store/unit-rows.ts";
import { addSteps, endDuties, moveCommitment, restoreDuties } from "../store.ts";
import { lastStep } from "../views/last-step.ts";
import { lockStandings } from "../views/situation.ts";
import { overtaken } from "./act.ts";
import { renewLamps } from "./lamps.ts";

/**
 * Takes back the last step when it was one's own: a new step and event that lead back, nothing is deleted. Units that had
 * been told of the step are told of this.
 */
export async function undoLast(
  ctx: Ctx,
  id: string,
  { version, note }: Undo,
): Promise<{ version: number; state: State }> {
  const actor = ctx.actor!;
  const standing = (await lockStandings(ctx, [id])).get(id);
  if (!standing) throw new AppError("commitments.not-found");
  refuse(await overtaken(ctx, standing, version));
  const last = await lastStep(ctx.tx, id);
  const now = ctx.clock.now();
  refuse(undoRefusal(last, actor, { now, hours: await parameterAt(ctx, undoHours) }));
  const { state, stateBefore, due, duties, extension } = undone(last!)!;
  if (duties) {
    await endDuties(
      ctx.tx,
      standing.duties.map((duty) => duty.id),
      now,
    );
    await restoreDuties(ctx.tx, duties, now);
  }
  if (extension) await reopenExtension(ctx.tx, extension);
  await moveCommitment(ctx.tx, id, {
    state,
    state_before: stateBefore,
    merged_into: null,
    ...(state === standing.situation.state ? {} : { state_since: now }),
    ...(due ? { due_on: due.to, due_from: due.source } : {}),
    ...(duties ? { known_units: await knownUnits(ctx, id) } : {}),
  });
  const detail = { act: last!.act, ...(due ? { ...due } : {}) };
  await addSteps(ctx.tx, [
    {
      id: newId(),
      commitment_id: id,
      act: "undone",
      from_state: standing.situation.state,
      to_state: state,
      made_at: now,
      made_by: actor.id,
      made_by_name: actor.name,
      organisation_id: actor.organisationId,
      basis: null,
      note,
      detail,
    },
  ]);
  const event = await recordEvent(ctx, {
    kind: "commitments.moved",
    subject: id,
    before: { state: standing.situation.state, version: standing.version },
    after: { act: "undone", state, undone: last!.act },
    ...(note ? { basis: note } : {}),
  });
  const organisations = standing.situation.units;
  if (last!.act === "dispatch" || last!.act === "extend")
    await tell(ctx, {
      kind: kinds.undone,
      event,
      subject: id,
      organisations,
      params: { title: standing.title, act: last!.act },
    });
  // A recall that is taken back asks the units to sign again.
  if (last!.act === "recall")
    await tell(ctx, {
      kind: kinds.dispatched,
      event,
      subject: id,
      organisations,
      params: { title: standing.title, due: standing.dueOn },
    });
  await renewLamps(ctx, [id]);
  return { version: standing.version + 1, state };
}

const knownUnits = async (ctx: Ctx, id: string): Promise<number> =>
  (await lockStandings(ctx, [id])).get(id)!.situation.units.length;
