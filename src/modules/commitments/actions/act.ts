import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, type Refusal, refuse } from "../../../platform/errors/app-error.ts";
import type { Actor, Ctx } from "../../../platform/http/ctx.ts";
import type { ActInput, BulkAct, BulkResult } from "../contract/act.ts";
import type { State } from "../contract.ts";
import { actRefusal, saidRefusal, stateAfter } from "../rules/life.ts";
import { addSteps, moveCommitment } from "../store.ts";
import { lastStep } from "../views/last-step.ts";
import { lockStandings, readStandings, type Standing } from "../views/situation.ts";
import { effects } from "./effects.ts";
import { renewLamps } from "./lamps.ts";
import { tellOfAct } from "./tell-of-acts.ts";

/**
 * Does one act to one commitment: the table of transitions decides, the effect of the act writes, the step and the event
 * are kept. Throws `commitments.changed-since` when somebody was faster, with both versions.
 */
export async function act(ctx: Ctx, id: string, input: ActInput): Promise<{ version: number; state: State }> {
  const standing = (await lockStandings(ctx, [id])).get(id);
  if (!standing) throw new AppError("commitments.not-found");
  refuse(await overtaken(ctx, standing, input.version));
  refuse(refusalOf(ctx.actor!, standing, input));
  const done = await perform(ctx, standing, input);
  await renewLamps(ctx, [id]);
  return done;
}

/** The same act on many. A preview does nothing; otherwise what can be done is done, and the rest is told. */
export async function actOnMany(ctx: Ctx, { items, isPreview, ...input }: BulkAct): Promise<BulkResult> {
  const ids = items.map(({ id }) => id);
  const standings = isPreview ? await readStandings(ctx, ids) : await lockStandings(ctx, ids);
  const results: BulkResult["results"] = [];
  for (const { id, version } of items) {
    const standing = standings.get(id);
    const refusal = standing
      ? ((await overtaken(ctx, standing, version)) ?? refusalOf(ctx.actor!, standing, input))
      : { code: "commitments.not-found" };
    if (!refusal && standing && !isPreview) await perform(ctx, standing, { ...input, version });
    results.push({
      id,
      title: standing?.title ?? "",
      refusal: refusal && { ...refusal, params: { ...refusal.params } },
    });
  }
  if (!isPreview) await renewLamps(ctx, ids);
  return { done: isPreview ? 0 : results.filter(({ refusal }) => refusal === null).length, results };
}

const refusalOf = (
  actor: Actor,
  { situation }: Standing,
  input: Pick<ActInput, "act" | "basis" | "note">,
): Refusal | null => actRefusal(input.act, situation, actor) ?? saidRefusal(input.act, input);

/** Why an act on this version cannot be done, or null: somebody was faster. */
export async function overtaken(ctx: Ctx, standing: Standing, seen: number): Promise<Refusal | null> {
  if (standing.version === seen) return null;
  const last = await lastStep(ctx.tx, standing.id);
  return {
    code: "commitments.changed-since",
    params: {
      seen,
      now: standing.version,
      state: standing.situation.state,
      by: last?.byName ?? "",
      at: last?.at.toISOString() ?? "",
    },
  };
}

async function perform(ctx: Ctx, standing: Standing, input: ActInput): Promise<{ version: number; state: State }> {
  const actor = ctx.actor!;
  const { situation } = standing;
  const at = ctx.clock.now();
  const to = stateAfter(input.act, situation, actor.organisationId);
  const { change, detail } = await effects[input.act](ctx, standing, input);
  await moveCommitment(ctx.tx, standing.id, {
    ...change,
    state: to,
    ...(to === situation.state ? {} : { state_since: at }),
    ...(to === "suspended" ? { state_before: situation.state } : { state_before: null }),
  });
  await addSteps(ctx.tx, [
    {
      id: newId(),
      commitment_id: standing.id,
      act: input.act,
      from_state: situation.state,
      to_state: to,
      made_at: at,
      made_by: actor.id,
      made_by_name: actor.name,
      organisation_id: actor.organisationId,
      basis: input.basis,
      note: input.note,
      detail,
    },
  ]);
  const event = await recordEvent(ctx, {
    kind: "commitments.moved",
    subject: standing.id,
    before: { state: situation.state, version: standing.version },
    after: { act: input.act, state: to, ...(detail ?? {}) },
    ...((input.basis ?? input.note) ? { basis: (input.basis ?? input.note)! } : {}),
  });
  await tellOfAct(ctx, standing, input, event);
  return { version: standing.version + 1, state: to };
}
