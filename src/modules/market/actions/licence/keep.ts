import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { licenceMessages } from "../../licence-messages.ts";
import type { Licence, Step } from "../../rules/licence/licence.ts";
import { insertEntries, insertSteps, type LicenceParty, type LicenceRow, updateLicence } from "../../store/licences.ts";
import { settleResult } from "./settle-result.ts";

/** A licence before and after what happened to it. */
export interface Happening {
  readonly row: LicenceRow;
  readonly parties: readonly LicenceParty[];
  readonly entriesBefore: number;
  readonly after: Licence;
  readonly steps: readonly Step[];
}

/**
 * Writes down what happened: steps, entries, the head, one event, and word to the other sides. The event names acts and
 * states, never an amount or a text of terms: those who read the event log are no party.
 */
export async function keep(ctx: Ctx, { row, parties, entriesBefore, after, steps }: Happening): Promise<void> {
  const at = ctx.clock.now();
  await insertSteps(ctx.tx, row.id, row.steps, steps, ctx.actor, at);
  await insertEntries(ctx.tx, row.id, entriesBefore, after.entries.slice(entriesBefore));
  await updateLicence(ctx.tx, row.id, {
    state: after.state,
    steps: row.steps + steps.length,
    is_exclusive: after.terms.isExclusive,
    is_public: after.consents.length === 2,
    began_on: after.beganOn,
    looked_on: after.day,
    changed_at: at,
  });
  if (row.result_id !== null)
    await settleResult(
      ctx,
      { result: row.result_id, title: row.title },
      { state: row.state, isExclusive: row.is_exclusive },
      { state: after.state, isExclusive: after.terms.isExclusive },
    );
  if (steps.length === 0) return;
  const event = await recordEvent(ctx, {
    kind: "market.licence-stepped",
    subject: row.id,
    before: { state: row.state, steps: row.steps },
    after: {
      state: after.state,
      steps: row.steps + steps.length,
      acts: steps.map(({ doing, side, on }) => ({ act: doing.act, side, on })),
    },
  });
  if (!row.is_sample || ctx.actor) await tellSides(ctx, event, { row, parties, after, steps });
}

async function tellSides(
  ctx: Ctx,
  event: string,
  { row, parties, after, steps }: Omit<Happening, "entriesBefore">,
): Promise<void> {
  const about = { event, subject: row.id };
  const said = steps.find(({ side, doing }) => side !== null && doing.act !== "consent-public");
  const others = parties.filter(({ organisation_id }) => organisation_id !== ctx.actor?.organisationId);
  const ids = (of: readonly LicenceParty[]) => of.map(({ organisation_id }) => organisation_id);
  if (said && ctx.actor && others.length > 0)
    await tell(ctx, {
      ...about,
      kind: licenceMessages.acted,
      organisations: ids(others),
      params: { title: row.title, act: said.doing.act, by: ctx.actor.name },
    });
  if (after.state !== row.state)
    await tell(ctx, {
      ...about,
      kind: licenceMessages.moved,
      organisations: ids(ctx.actor ? others : parties),
      params: { title: row.title, state: after.state },
    });
}
