import { sql } from "kysely";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewLicence } from "../../contract/licence-view.ts";
import { isSteward } from "../../rules/lead.ts";
import { replay } from "../../rules/licence/apply.ts";
import type { Step } from "../../rules/licence/licence.ts";
import { licensorRefusal, resultRefusal } from "../../rules/licence/result.ts";
import { termsRefusal } from "../../rules/licence/terms.ts";
import { type LeadEnds, licenceOfLeadRefusal } from "../../rules/thread.ts";
import { insertLicence, type LicenceParty, type LicenceRow, type PartySide } from "../../store/licences.ts";
import { leadEnds, namedOf } from "../../views/lead-ends.ts";
import { ownSide } from "../../views/licence-load.ts";
import { licensedResult } from "../../views/licensed-result.ts";
import { keep } from "./keep.ts";

type Party = Omit<LicenceParty, "licence_id">;

/**
 * Writes a first draft; nobody is bound by it. By the licensor, the licensee or the broker, each for the own organisation.
 * Returns the id. @throws AppError `market.licence-*`
 */
export async function draftLicence(ctx: Ctx, input: NewLicence): Promise<{ id: string }> {
  refuse(termsRefusal(input.terms, input.guarantor !== null));
  const parties = await partiesIn(ctx, input);
  const own = ctx.actor?.organisationId ?? null;
  const writes = parties.some(({ organisation_id, side }) => organisation_id === own && side !== "guarantor");
  if (!writes) throw new AppError("market.licence-not-yours");
  const isKeeper = ctx.actor !== null && isSteward(ctx.actor);
  const isLicensee = parties.some(({ organisation_id, side }) => organisation_id === own && side === "licensee");
  if (input.licenseeSize !== null && !isLicensee && !isKeeper) throw new AppError("market.licence-size-not-yours");
  const lead = input.lead === null ? null : await leadEnds(ctx, input.lead);
  const about = { ...input, result: input.result ?? lead?.resultId ?? null };
  if (about.result !== null) {
    if (lead) await refuseOtherLead(ctx, lead, { result: about.result, parties });
    const result = await licensedResult(ctx, about.result);
    refuse(resultRefusal(result));
    const licensor = parties.find(({ side }) => side === "licensor")!.organisation_id;
    refuse(licensorRefusal(result!, licensor, isKeeper));
  }
  return { id: await beginLicence(ctx, about, parties, { isSample: false, on: civilDay(ctx.clock) }) };
}

async function refuseOtherLead(
  ctx: Ctx,
  lead: LeadEnds,
  { result, parties }: { result: string; parties: readonly Party[] },
): Promise<void> {
  const bound = (["licensor", "licensee"] as const).map((side) => parties.find((party) => party.side === side)!);
  const [licensor, licensee] = await namedOf(
    ctx,
    bound.map(({ organisation_id, firm_id }) => ({ organisation: organisation_id, firm: firm_id, name: null })),
  );
  refuse(licenceOfLeadRefusal(lead, { result, licensor: licensor!, licensee: licensee! }));
}

/** The licence with its first step. */
export async function beginLicence(
  ctx: Ctx,
  input: Pick<NewLicence, "title" | "result" | "lead" | "licenseeSize" | "terms">,
  parties: readonly Party[],
  { isSample, on }: { isSample: boolean; on: string },
): Promise<string> {
  const id = newId();
  const at = ctx.clock.now();
  const bound = parties.map((party) => ({ ...party, licence_id: id }));
  const head: Omit<LicenceRow, "steps" | "is_public" | "began_on"> = {
    id,
    kind: input.terms.kind,
    state: "draft",
    title: input.title,
    result_id: input.result,
    lead_id: input.lead,
    is_exclusive: input.terms.isExclusive,
    licensee_size: input.licenseeSize,
    looked_on: on,
    is_sample: isSample,
    created_by: ctx.actor?.id ?? null,
    created_at: at,
    changed_at: at,
  };
  await insertLicence(ctx.tx, head, parties);
  const step: Step = {
    on,
    side: ctx.actor ? ownSide(ctx, bound) : "licensor",
    doing: { act: "draft", terms: input.terms },
    state: "draft",
  };
  const row = { ...head, steps: 0, is_public: false, began_on: null };
  await keep(ctx, { row, parties: bound, entriesBefore: 0, after: replay([step]), steps: [step] });
  return id;
}

/** The sides by the codes of their organisations, each with the firm that it is, where it is one. */
export async function partiesIn(
  ctx: Ctx,
  input: Pick<NewLicence, "licensor" | "licensee" | "guarantor" | "broker">,
): Promise<Party[]> {
  const named = (["licensor", "licensee", "guarantor", "broker"] as const).flatMap((side) => {
    const code = input[side];
    return code === null ? [] : [{ side: side as PartySide, code }];
  });
  const { rows } = await sql<{ id: string; code: string; firm: string | null }>`
    select o.id, o.code, (select f.same_as from firms.firm_public f where f.organisation_id = o.id) as firm
    from people.organisation_public o where o.code = any(${named.map(({ code }) => code)})`.execute(ctx.tx);
  const parties = named.map(({ side, code }) => {
    const found = rows.find((row) => row.code === code);
    if (!found) throw new AppError("market.licence-party-unknown", { code });
    return { side, organisation_id: found.id, firm_id: found.firm };
  });
  if (new Set(parties.map(({ organisation_id }) => organisation_id)).size < parties.length)
    throw new AppError("market.licence-same-party");
  return parties;
}
