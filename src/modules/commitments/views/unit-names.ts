import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { organisationResolver } from "../../people/index.ts";

/**
 * Finds units by the names that people write today: in the areas of a document first; else a name that only one unit of all
 * areas bears is that unit. Null: nobody is called so, or several are.
 */
export async function unitFinder(ctx: Ctx): Promise<(name: string, document: string | null) => string | null> {
  const resolve = await organisationResolver(ctx.tx);
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{ code: string; areas: string[] }>`select code, areas from policy.document_public`.execute(
    ctx.tx,
  );
  const { rows: all } = await sql<{ code: string }>`select code from places.area_public`.execute(ctx.tx);
  const byDocument = new Map(rows.map(({ code, areas }) => [code, areas]));
  return (name, document) => {
    const own = resolve(name, document === null ? [] : (byDocument.get(document) ?? []), day)?.code;
    const anywhere = new Set(all.flatMap(({ code }) => resolve(name, [code], day)?.code ?? []));
    return own ?? (anywhere.size === 1 ? [...anywhere][0]! : null);
  };
}
