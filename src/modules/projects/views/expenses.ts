import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Expense } from "../contract/project.ts";
import type { ExpenseFault } from "../rules/expense.ts";

interface KeptExpense {
  readonly id: string;
  readonly project_id: string;
  readonly unit: string;
  readonly spent_on: string;
  readonly item: string;
  readonly words: string;
  readonly amount: number;
  readonly voucher: string;
  readonly fault: ExpenseFault | null;
  readonly made_by_name: string;
  readonly made_at: Date;
  readonly isSpent: boolean;
  readonly isReversed: boolean;
}

const columns = sql`x.id, x.project_id, x.unit, x.spent_on, x.item, x.words, x.amount, x.voucher, x.fault, x.made_by_name, x.made_at,
  exists (select from projects.money_entry e where e.project_id = x.project_id and e.kind = 'spent' and e.about = x.id) as "isSpent",
  exists (select from projects.money_entry e where e.project_id = x.project_id and e.kind = 'reversed' and e.about = x.id) as "isReversed"`;

/** One expense. @throws AppError `projects.expense-not-found` */
export async function expenseOf(ctx: Ctx, id: string): Promise<KeptExpense> {
  const { rows } = await sql<KeptExpense>`select ${columns} from projects.expense x where x.id = ${id}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("projects.expense-not-found");
  return rows[0];
}

/** The expenses of a project, the last first. */
export async function expensesOf(ctx: Ctx, project: string): Promise<Expense[]> {
  const { rows } = await sql<KeptExpense>`
    select ${columns} from projects.expense x where x.project_id = ${project} order by x.id desc limit 1000`.execute(
    ctx.tx,
  );
  return rows.map((row) => ({
    id: row.id,
    unit: row.unit,
    spentOn: row.spent_on,
    item: row.item,
    words: row.words,
    amount: row.amount,
    voucher: row.voucher,
    by: row.made_by_name,
    at: row.made_at.toISOString(),
    fault: row.fault,
    isBorne: row.isSpent && !row.isReversed,
    isReversed: row.isReversed,
  }));
}

/** What was spent so far on each item, what was reversed left out, in 分. */
export async function spentByLine(ctx: Ctx, project: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ item: string; spent: string }>`
    select x.item, sum(case e.kind when 'spent' then x.amount else -x.amount end)::text as spent
    from projects.expense x join projects.money_entry e
      on e.project_id = x.project_id and e.about = x.id and e.kind in ('spent', 'reversed')
    where x.project_id = ${project} group by x.item`.execute(ctx.tx);
  return new Map(rows.map(({ item, spent }) => [item, Number(spent)]));
}
