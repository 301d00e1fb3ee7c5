import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { findDossier, type Stored } from "./situation.ts";

/** Cases below that the reader may see, each held until the end of the transaction, in their order. */
export async function childrenOf(ctx: Ctx, id: string): Promise<Stored[]> {
  const { rows } = await sql<{ id: string }>`select id from calls.dossier where above_id = ${id} order by id`.execute(
    ctx.tx,
  );
  const children: Stored[] = [];
  for (const row of rows) {
    const child = await findDossier(ctx, row.id, true);
    if (child) children.push(child);
  }
  return children;
}

/** What was proposed for a case, or null. */
export async function verdictOf(
  ctx: Ctx,
  id: string,
): Promise<{ verdict: "support" | "decline"; reason: string } | null> {
  const { rows } = await sql<{ verdict: "support" | "decline"; reason: string }>`
    select verdict, reason from calls.proposal where dossier_id = ${id}`.execute(ctx.tx);
  return rows[0] ?? null;
}
