import { sql } from "kysely";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ExpenseFault } from "../rules/expense.ts";
import type { Entry } from "../rules/money.ts";
import { madeNow } from "./projects.ts";
import { projectsTables } from "./tables.ts";

/** Holds the accounts of a project until the end of the transaction: who comes at the same time waits. */
export async function holdAccounts(ctx: Ctx, project: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('projects.money'), hashtext(${project}))`.execute(ctx.tx);
}

/** Adds entries to the accounts of a project, in order. The database refuses one that does not balance. */
export async function addEntries(
  ctx: Ctx,
  project: string,
  entries: readonly Entry[],
  reference: string | null = null,
): Promise<void> {
  if (entries.length === 0) return;
  const tables = projectsTables(ctx.tx);
  // Numbers follow each other.
  await holdAccounts(ctx, project);
  const last = await tables
    .selectFrom("projects.money_entry")
    .select((build) => build.fn.max<number | null>("number").as("number"))
    .where("project_id", "=", project)
    .executeTakeFirst();
  for (const [at, { kind, on, about, postings }] of entries.entries()) {
    const id = newId();
    await tables
      .insertInto("projects.money_entry")
      .values({
        id,
        project_id: project,
        number: (last?.number ?? 0) + at + 1,
        kind,
        on_day: on,
        about,
        reference,
        ...madeNow(ctx),
      })
      .execute();
    await tables
      .insertInto("projects.money_posting")
      .values(postings.map((posting) => ({ ...posting, entry_id: id })))
      .execute();
  }
}

export async function addExpense(
  ctx: Ctx,
  row: {
    project_id: string;
    unit: string;
    spent_on: string;
    item: string;
    words: string;
    amount: number;
    voucher: string;
    fault: ExpenseFault | null;
    list_id: string | null;
  },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.expense")
    .values({ ...row, id, fault: row.fault === null ? null : JSON.stringify(row.fault), ...madeNow(ctx) })
    .execute();
  return id;
}
