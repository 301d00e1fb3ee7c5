import { type ColumnType, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { CaseInput, CaseState, CaseStep, NewReport, Sanction } from "../contract/cases.ts";
import { isShownToUnit } from "../rules/cases.ts";

type CaseTables = {
  "integrity.integrity_case": {
    id: string;
    title: string;
    matter: string | null;
    organisation_id: string | null;
    person_name: string | null;
    source: NewReport["source"];
    is_told: boolean;
    state: CaseState;
    version: number;
    sanction: Sanction | null;
    decided_on: string | null;
    holds_from: string | null;
    holds_to: string | null;
    is_sample: boolean;
    made_at: Date;
  };
  "integrity.integrity_report": {
    case_id: string;
    allegation: string;
    about: string;
    reported_at: Date;
    reported_by: string | null;
    reported_by_name: string | null;
  };
  "integrity.integrity_step": {
    id: string;
    case_id: string;
    number: number;
    /** Written as JSON text, read as what it is. */
    input: ColumnType<CaseInput, string>;
    party: CaseStep["party"];
    is_shown: boolean;
    on_day: string;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
  };
  "integrity.case_access": { id: string; case_id: string; read_by: string; read_by_name: string; read_at: Date };
};

export const caseTables = (tx: Tx) => tx.withTables<CaseTables>();
export type CaseRow = CaseTables["integrity.integrity_case"];

/** Keeps a report as a case that nobody has taken up. */
export async function addCase(
  ctx: Ctx,
  row: Pick<CaseRow, "id" | "title" | "source" | "is_sample"> & { about: string; allegation: string },
): Promise<void> {
  const { about, allegation, ...head } = row;
  const at = ctx.clock.now();
  await caseTables(ctx.tx)
    .insertInto("integrity.integrity_case")
    .values({
      ...head,
      matter: null,
      organisation_id: null,
      person_name: null,
      is_told: false,
      state: "reported",
      version: 1,
      sanction: null,
      decided_on: null,
      holds_from: null,
      holds_to: null,
      made_at: at,
    })
    .execute();
  await caseTables(ctx.tx)
    .insertInto("integrity.integrity_report")
    .values({
      case_id: row.id,
      about,
      allegation,
      reported_at: at,
      reported_by: ctx.actor?.id ?? null,
      reported_by_name: ctx.actor?.name ?? null,
    })
    .execute();
}

/** Adds what was done; it gets the next number of its case, whose head is held by who calls. */
export async function addCaseStep(
  ctx: Ctx,
  step: { case: string; input: CaseInput; party: CaseStep["party"]; day: string },
): Promise<void> {
  const { rows } = await sql<{ last: number }>`select integrity.last_step(${step.case}) as last`.execute(ctx.tx);
  await caseTables(ctx.tx)
    .insertInto("integrity.integrity_step")
    .values({
      id: newId(),
      case_id: step.case,
      number: rows[0]!.last + 1,
      input: JSON.stringify(step.input),
      party: step.party,
      is_shown: isShownToUnit(step.input.act),
      on_day: step.day,
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    })
    .execute();
}

/** Moves a case on if nobody did since; false: somebody did. */
export async function moveCase(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Partial<Omit<CaseRow, "id" | "version" | "source" | "is_sample" | "made_at">>,
): Promise<boolean> {
  const { numUpdatedRows } = await caseTables(tx)
    .updateTable("integrity.integrity_case")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes who reads a case, in the transaction of the reading: what cannot be noted is not read. */
export async function noteCaseAccess(ctx: Ctx, id: string): Promise<void> {
  const { actor } = ctx;
  if (actor === null) return;
  await caseTables(ctx.tx)
    .insertInto("integrity.case_access")
    .values({ id: newId(), case_id: id, read_by: actor.id, read_by_name: actor.name, read_at: ctx.clock.now() })
    .execute();
}
