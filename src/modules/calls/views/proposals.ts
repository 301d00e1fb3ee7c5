import { sql } from "kysely";
import type { Machine } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { UnmetCondition } from "../rules/unmet-words.ts";
import type { Stored } from "./stored.ts";

/** What is missing when who would confirm wrote one of the proposals. */
export const otherWriter: UnmetCondition = { is: "other-writer", what: "" };

/** Whether the act is the second person's look at the proposals. */
const isSecondLook = (machine: Machine, code: string): boolean =>
  machine.acts
    .find((rule) => rule.code === code)
    ?.needs.some((need) => need.is === "another-than" && putsForward(machine, need.act)) ?? false;

const putsForward = (machine: Machine, act: string): boolean =>
  machine.acts.some(
    ({ code, needs }) =>
      code === act && needs.some((need) => need.is === "holds" && need.finding === "proposals-complete"),
  );

/**
 * Whether who asks wrote a proposal of this case or of one below it, and the act is the second person's look at the
 * proposals. That another person put them forward makes nobody a second person for what it wrote itself.
 */
export async function wroteProposals(ctx: Ctx, { id }: Stored, machine: Machine, code: string): Promise<boolean> {
  if (!isSecondLook(machine, code)) return false;
  const { rows } = await sql`
    select 1 from calls.proposal p join calls.dossier d on d.id = p.dossier_id
    where (d.id = ${id} or d.above_id = ${id}) and p.made_by = ${ctx.actor?.id ?? null} limit 1`.execute(ctx.tx);
  return rows.length > 0;
}

/** What was proposed for a case, or for each of those below it. */
export async function verdictsOf(
  ctx: Ctx,
  { id }: Stored,
  isBelow: boolean,
): Promise<ReadonlyMap<string, { verdict: "support" | "decline"; reason: string }>> {
  const { rows } = await sql<{ id: string; verdict: "support" | "decline"; reason: string }>`
    select p.dossier_id as id, p.verdict, p.reason from calls.proposal p join calls.dossier d on d.id = p.dossier_id
    where case when ${isBelow} then d.above_id = ${id} else d.id = ${id} end`.execute(ctx.tx);
  return new Map(rows.map(({ id: of, ...verdict }) => [of, verdict]));
}
