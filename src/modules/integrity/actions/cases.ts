import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { CaseInput, CaseStep, NewReport } from "../contract/cases.ts";
import { kinds } from "../message-kinds.ts";
import { caseFileOf, caseInputRefusal, casePartyOf, caseRefusal, restrictedRefusal } from "../rules/cases.ts";
import { addCase, addCaseStep, type CaseRow, moveCase } from "../store/cases.ts";
import {
  type Applicants,
  caseActor,
  caseFile,
  caseStepsOf,
  holdCase,
  objectionTerm,
  restrictionsOf,
} from "../views/cases.ts";
import { organisationId } from "../views/organisations.ts";
import { noteCaseDecision } from "./note-decision.ts";

/** A message of a case names nobody: neither who reported, whose name is read in the case alone, nor the people of the office. */
const unsigned = ({ tx, clock }: Ctx): Pick<Ctx, "tx" | "clock"> => ({ tx, clock });

/** Reports a matter of research integrity. Who reports reads nothing of what becomes of it. */
export async function reportCase(ctx: Ctx, input: NewReport, isSample = false): Promise<{ id: string }> {
  const id = newId();
  await addCase(ctx, { id, title: input.about, is_sample: isSample, ...input });
  // What is reported stands in the report, which fewer people may read than the event log.
  const event = await recordEvent(ctx, {
    kind: "integrity.case-reported",
    subject: id,
    after: { source: input.source },
  });
  if (ctx.actor !== null) await tell(unsigned(ctx), { kind: kinds.caseReported, event, subject: id, params: {} });
  return { id };
}

/** Takes an act in a case. @throws AppError `integrity.case-*` */
export async function actOnCase(
  ctx: Ctx,
  id: string,
  { version, input }: { version: number; input: CaseInput },
): Promise<{ version: number }> {
  const row = await holdCase(ctx, id);
  if (row.version !== version) throw new AppError("integrity.case-changed");
  const today = civilDay(ctx.clock);
  const actor = caseActor(ctx, row);
  const file = await caseFile(ctx, row);
  refuse(caseRefusal(file, actor, input.act, { today, objectionDays: await objectionTerm(ctx, row) }));
  refuse(caseInputRefusal(file, input, today));
  await keepCaseStep(ctx, row, { input, party: casePartyOf(input.act, actor)!, day: today });
  return { version: version + 1 };
}

/** Keeps a step with all that follows from it: head, event, message to those concerned. */
export async function keepCaseStep(
  ctx: Ctx,
  row: CaseRow,
  step: Pick<CaseStep, "input" | "party" | "day">,
): Promise<void> {
  const { input } = step;
  const change = await headAfter(ctx, row, step);
  const organisation = change.organisation_id === undefined ? row.organisation_id : change.organisation_id;
  await addCaseStep(ctx, { case: row.id, ...step });
  if (!(await moveCase(ctx.tx, row, change))) throw new AppError("integrity.case-changed");
  const event = await recordEvent(ctx, {
    kind: "integrity.case-moved",
    subject: row.id,
    before: { state: row.state },
    after: { act: input.act, state: change.state },
  });
  if (input.act === "decide" || input.act === "answer-objection")
    await noteCaseDecision(ctx, row, { ...row, ...change }, await caseStepsOf(ctx, row.id));
  const isTold = (row.is_told || input.act === "take-up") && organisation !== null;
  const acts: readonly string[] = ["take-up", "decide", "answer-objection", "repair", "dismiss"];
  if (ctx.actor !== null && isTold && acts.includes(input.act))
    await tell(unsigned(ctx), {
      kind: kinds.caseMoved,
      event,
      subject: row.id,
      params: { act: input.act },
      organisations: [organisation],
    });
}

/** What the head says after a step. An act of those concerned changes the state alone: they do not read what the others made of it. */
async function headAfter(
  ctx: Ctx,
  row: CaseRow,
  step: Pick<CaseStep, "input" | "party" | "day">,
): Promise<Parameters<typeof moveCase>[2]> {
  const { input } = step;
  if (input.act === "state") return { state: row.state };
  if (input.act === "object") return { state: "objected" };
  const by = ctx.actor?.id ?? null;
  const { state, sanction, decidedOn, holdsFrom, holdsTo } = caseFileOf([
    ...(await caseStepsOf(ctx, row.id)),
    { ...step, by },
  ]);
  const head = { state, sanction, decided_on: decidedOn, holds_from: holdsFrom, holds_to: holdsTo };
  if (input.act !== "take-up") return head;
  return {
    ...head,
    title: input.title,
    matter: input.matter,
    organisation_id: await organisationId(ctx, input.organisation),
    person_name: input.person,
    is_told: true,
  };
}

/**
 * Refuses an application whose applicant, partner or member of the team may not apply on this day: the applicant is told
 * until when, of the others it reads the names alone. @throws AppError `integrity.restricted`, `integrity.party-restricted`
 */
export async function refuseRestricted(ctx: Ctx, applicants: Applicants): Promise<void> {
  refuse(restrictedRefusal(await restrictionsOf(ctx, applicants, civilDay(ctx.clock)), applicants.organisation));
}
