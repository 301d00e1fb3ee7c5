import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Award, findAward } from "../../calls/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import { refuseUnknownPlaces } from "../../places/index.ts";
import type { NewProject } from "../contract/project.ts";
import type { Terms } from "../contract/terms.ts";
import { laneCheckpointPercent, laneStartPercent, twoWayClaims } from "../parameters.ts";
import { postProjectFacts } from "../project-facts.ts";
import { firstTerms } from "../rules/first-terms.ts";
import { laneTerms } from "../rules/lane.ts";
import { addProject, addStep, holdPosting } from "../store/projects.ts";
import { fundSources } from "../views/funds.ts";
import { organisationById, organisationOf, organisationsNamed } from "../views/organisations.ts";
import { tellOfDraft, writeDraft } from "./contract.ts";
import { refuseUnknownClasses } from "./describe-project.ts";
import { alignSight } from "./who-sees.ts";

/**
 * Begins a project: from a decided case, which was planned and appraised by its call and stands at approval with a first
 * text of its contract; or put in by the office, which then begins with planning.
 * @throws AppError when the case was not decided or has its project, or the lead is unknown
 */
export async function beginProject(ctx: Ctx, input: NewProject, isSample = false): Promise<{ id: string }> {
  const award = input.award === null ? null : await awardOf(ctx, input.award);
  await refuseUnknownPlaces(ctx.tx, [input.place]);
  await refuseUnknownClasses(ctx, input);
  const lead = award?.organisationId ?? (await organisationOf(ctx, input.lead));
  // What was decided stands; only where the decision names no amount the office does, and says on what it rests.
  const amount = award?.amount ?? input.amount;
  if (award && amount === null) throw new AppError("projects.award-missing");
  const isNamedHere = award !== null && award.amount === null;
  if (isNamedHere && !input.amountBasis) throw new AppError("projects.amount-basis-needed");
  const stage = award ? "approval" : "planning";
  const id = await addProject(ctx, {
    dossier_id: award?.id ?? null,
    title: input.title,
    programme: input.programme,
    stage,
    lead_id: lead,
    amount,
    amount_basis: isNamedHere ? input.amountBasis : null,
    goal: input.goal,
    place: input.place,
    plan: input.plan,
    track: input.track,
    field: input.field,
    is_exploration: input.isExploration,
    fund_id: input.fund,
    basis: input.basis,
    approved_on: award ? civilDay(ctx.clock) : null,
    // What was decided in a call was publicised with name and amount; what the office puts in it discloses itself.
    is_public: award !== null,
    is_sample: award?.isSample ?? isSample,
  });
  await addStep(ctx, { project_id: id, act: "begin", from_stage: null, to_stage: stage, said: input.basis });
  const sources = input.fund === null ? null : await fundSources(ctx, input.fund);
  if (award) {
    const first = await firstText(ctx, { ...award, amount }, lead, input.goal);
    await writeDraft(ctx, id, 1, sources === null ? first : { ...first, sources });
  }
  await alignSight(ctx, { id, lead_id: lead }, null);
  const event = await recordEvent(ctx, {
    kind: "projects.begun",
    subject: id,
    after: {
      title: input.title,
      dossier: award?.id ?? null,
      amount,
      amountBasis: isNamedHere ? input.amountBasis : null,
    },
    basis: input.basis,
  });
  await postProjectFacts(ctx, [id], input.basis);
  if (award) await tellOfDraft(ctx, { id, lead_id: lead, title: input.title }, event);
  return { id };
}

/** The first text of the contract of a decided case; that of a lane waits for the checkpoint of its race. */
async function firstText(ctx: Ctx, award: Award, lead: string, goal: string): Promise<Terms> {
  const terms = firstTerms(await partnersOf(ctx, award, lead), award, goal, civilDay(ctx.clock));
  const { checkpoint } = award;
  return checkpoint === null
    ? terms
    : laneTerms(terms, {
        checkpoint,
        startPercent: await parameterAt(ctx, laneStartPercent),
        checkpointPercent: await parameterAt(ctx, laneCheckpointPercent),
      });
}

async function awardOf(ctx: Ctx, dossier: string): Promise<Award> {
  const award = await findAward(ctx, dossier);
  if (!award) throw new AppError("projects.award-not-found");
  const { rows } = await sql`select 1 from projects.project where dossier_id = ${dossier}`.execute(ctx.tx);
  if (rows.length > 0) throw new AppError("projects.award-taken");
  await refuseTakenPosting(ctx, award);
  return award;
}

/** Where a limit is set, no more claims of one posting become projects than it says, also when two are begun at once. */
async function refuseTakenPosting(ctx: Ctx, { id, otherSide }: Award): Promise<void> {
  const most = otherSide === null ? 0 : await parameterAt(ctx, twoWayClaims);
  if (otherSide === null || most === 0) return;
  await holdPosting(ctx, otherSide.posting);
  // Asked again once it is held: another claim may have been agreed, and begun, while this one waited.
  const others = (await findAward(ctx, id))?.otherSide?.agreed.map((one) => one.id) ?? [];
  const { rows } = await sql`select 1 from projects.project where dossier_id = any(${others}::text[])`.execute(ctx.tx);
  if (rows.length >= most) throw new AppError("projects.posting-taken", { projects: rows.length, most });
}

/**
 * The partners of a case with the codes of those that are known here; the lead alone when it names none, and with it the
 * other side where two agreed: the money is the lead's to begin with, people write it otherwise.
 */
async function partnersOf(ctx: Ctx, award: Award, leadId: string) {
  const lead = await organisationById(ctx, leadId);
  const known = await organisationsNamed(
    ctx,
    award.partners.map(({ name }) => name),
  );
  const partners = award.partners.map((one) => ({
    ...one,
    organisation: one.isLead ? lead.code : (known.get(one.name)?.code ?? null),
  }));
  const leading = partners.some(({ isLead }) => isLead)
    ? partners
    : [{ name: lead.name, task: "", share: 0, isLead: true, organisation: lead.code }, ...partners];
  if (award.otherSide === null || award.otherSide.organisationId === leadId) return leading;
  const { organisationId, title } = award.otherSide;
  const other = await organisationById(ctx, organisationId);
  const isAsked = leading.some(({ share }) => share > 0);
  return [
    ...leading.map((one) => (one.isLead && !isAsked ? { ...one, share: 1 } : one)),
    { name: other.name, task: title, share: 0, isLead: false, organisation: other.code },
  ];
}
