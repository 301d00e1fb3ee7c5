import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { type CaseList, type CaseStep, caseHandlers, caseReaders, type IntegrityCase } from "../contract/cases.ts";
import { officeRoles } from "../contract.ts";
import { objectionDays, objectionSuspends } from "../parameters.ts";
import { type CaseActor, caseFileOf, type Restriction } from "../rules/cases.ts";
import { type CaseRow, caseTables, noteCaseAccess } from "../store/cases.ts";
import { type OrganisationName, organisationJson } from "./organisations.ts";
import { papersOf } from "./papers.ts";
import { linesOf } from "./tolerance.ts";

type Found = CaseRow & { organisation: OrganisationName | null };

/** Cases that the reader may see: all for those who handle them, their own for those concerned. */
export async function listCases(ctx: Ctx): Promise<CaseList> {
  const { rows } = await sql<Found>`
    select c.*, ${organisationJson} as organisation from integrity.integrity_case c
    left join people.organisation_public o on o.id = c.organisation_id order by c.made_at desc, c.id`.execute(ctx.tx);
  return {
    today: civilDay(ctx.clock),
    cases: rows.map((row) => headOf(ctx, row)),
    lines: await linesOf(ctx, "cases"),
  };
}

/** One case as far as the reader may see it; that it was read is noted. @throws AppError `integrity.case-not-found` */
export async function readCase(ctx: Ctx, id: string): Promise<IntegrityCase> {
  const { rows } = await sql<Found>`
    select c.*, ${organisationJson} as organisation from integrity.integrity_case c
    left join people.organisation_public o on o.id = c.organisation_id where c.id = ${id}`.execute(ctx.tx);
  const row = rows[0];
  if (!row) throw new AppError("integrity.case-not-found");
  await noteCaseAccess(ctx, id);
  const tables = caseTables(ctx.tx);
  const report = await tables
    .selectFrom("integrity.integrity_report")
    .selectAll()
    .where("case_id", "=", id)
    .executeTakeFirst();
  const isReader = readsAll(ctx, row);
  const accesses = isReader
    ? await tables
        .selectFrom("integrity.case_access")
        .selectAll()
        .where("case_id", "=", id)
        .orderBy("read_at", "desc")
        .limit(100)
        .execute()
    : null;
  return {
    ...headOf(ctx, row),
    matter: row.matter,
    version: row.version,
    today: civilDay(ctx.clock),
    objectionDays: await objectionTerm(ctx, row),
    report: report
      ? {
          about: report.about,
          allegation: report.allegation,
          at: report.reported_at.toISOString(),
          by: report.reported_by_name,
        }
      : null,
    steps: (await caseStepsOf(ctx, id)).map((step) =>
      isReader || step.party === "unit" ? step : { ...step, by: null, byName: null },
    ),
    papers: await papersOf(ctx, "integrity_id", id),
    accesses:
      accesses?.map(({ id: access, read_by_name: by, read_at }) => ({ id: access, by, at: read_at.toISOString() })) ??
      null,
    me: caseActor(ctx, row),
  };
}

/** Days for an objection: those that held when it was decided, today's before. */
export const objectionTerm = (ctx: Pick<Ctx, "tx" | "clock">, row: Pick<CaseRow, "decided_on">): Promise<number> =>
  parameterAt(ctx, objectionDays, row.decided_on ?? undefined);

/** The stored case, held until the end of the transaction. @throws AppError `integrity.case-not-found` */
export async function holdCase(ctx: Ctx, id: string): Promise<CaseRow> {
  const row = await caseTables(ctx.tx)
    .selectFrom("integrity.integrity_case")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("integrity.case-not-found");
  return row;
}

/** The steps that the reader may see. */
export async function caseStepsOf(ctx: Ctx, id: string): Promise<CaseStep[]> {
  const rows = await caseTables(ctx.tx)
    .selectFrom("integrity.integrity_step")
    .selectAll()
    .where("case_id", "=", id)
    .orderBy("number")
    .execute();
  return rows.map(({ number, input, party, on_day: day, made_by: by, made_by_name: byName }) => ({
    number,
    input,
    party,
    day,
    by,
    byName,
  }));
}

/**
 * The case as its rules see it. Those concerned read only some of the steps; what the others made of it stands in the
 * head.
 */
export async function caseFile(ctx: Ctx, row: CaseRow) {
  const file = caseFileOf(await caseStepsOf(ctx, row.id));
  return {
    ...file,
    state: row.state,
    sanction: row.sanction,
    decidedOn: row.decided_on,
    holdsFrom: row.holds_from,
    holdsTo: row.holds_to,
  };
}

const holds = (ctx: Ctx, wanted: readonly string[]) => (ctx.actor?.roles ?? []).some((role) => wanted.includes(role));

/** Whether who asks reads all of a case: by the role, and never somebody of the organisation concerned. */
const readsAll = (ctx: Ctx, row: Pick<CaseRow, "organisation_id">): boolean =>
  holds(ctx, caseReaders) && !caseActor(ctx, row).isUnit;

/** Who asks, in a case that concerns this organisation. */
export const caseActor = (ctx: Ctx, { organisation_id }: Pick<CaseRow, "organisation_id">): CaseActor => ({
  person: ctx.actor?.id ?? "",
  isOffice: holds(ctx, officeRoles),
  isDecider: holds(ctx, caseHandlers),
  isUnit: organisation_id !== null && organisation_id === (ctx.actor?.organisationId ?? null),
});

/** Whom an application names. */
export interface Applicants {
  /** Id of the organisation that applies. */
  readonly organisation: string | null;
  /** Names of further organisations. */
  readonly names: readonly string[];
  readonly persons: readonly { readonly name: string; readonly employer: string }[];
}

/**
 * Which of these may not apply on a civil day, whoever asks. It tells who and until when and nothing of the matter. While
 * an objection is open a restriction does not count where the parameter says so.
 */
export async function restrictionsOf(
  ctx: Pick<Ctx, "tx" | "clock">,
  of: Applicants,
  day: string,
): Promise<Restriction[]> {
  const persons = of.persons.map(({ name, employer }) => `${name.trim()}\n${employer.trim()}`);
  const { rows } = await sql<Restriction & { isObjected: boolean }>`
    select case_id as case, organisation_id as "organisationId", organisation, person, holds_to as to, is_objected as "isObjected"
    from integrity.restrictions_on(${of.organisation === null ? [] : [of.organisation]}::text[], ${of.names.map((name) => name.trim())}::text[],
      ${persons}::text[], ${day}::date)`.execute(ctx.tx);
  if (!rows.some(({ isObjected }) => isObjected) || !(await parameterAt(ctx, objectionSuspends))) return rows;
  return rows.filter(({ isObjected }) => !isObjected);
}

/** What a proposal or decision says before it is decided is for those who handle the case. */
const headOf = (ctx: Ctx, row: Found): CaseList["cases"][number] => ({
  id: row.id,
  title: row.title,
  organisation: row.organisation,
  person: row.person_name,
  source: row.source,
  state: row.state === "proposed" && !readsAll(ctx, row) ? "taken-up" : row.state,
  sanction: row.sanction,
  decidedOn: row.decided_on,
  holdsFrom: row.holds_from,
  holdsTo: row.holds_to,
  isSample: row.is_sample,
});
