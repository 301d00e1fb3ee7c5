import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { creditCodeOwners, organisationResolver } from "../../people/index.ts";
import type { Grain } from "../contract.ts";
import type { Lookups } from "../rules/map-rows.ts";
import { ledgerTables } from "../store.ts";

/** What the rows of a file are looked up in: metrics by code or name, organisations by code, credit code or any name of the day. */
export async function readLookups(tx: Tx): Promise<Lookups & { grainOf(metric: string): Grain }> {
  const metrics = await ledgerTables(tx)
    .selectFrom("ledger.metric")
    .selectAll()
    .where("is_retired", "=", false)
    .execute();
  const byWord = new Map(
    metrics.flatMap((metric) =>
      [metric.name_en ?? metric.code, metric.name_zh, metric.code].map(
        (word) => [word.normalize("NFKC"), metric] as const,
      ),
    ),
  );
  const { rows } = await sql<{ code: string; area: string | null }>`
    select code, area from people.organisation_public`.execute(tx);
  const codes = new Set(rows.map((row) => row.code));
  const areas = [...new Set(rows.map((row) => row.area ?? ""))];
  const resolve = await organisationResolver(tx);
  const byCreditCode = await creditCodeOwners(tx);
  return {
    grainOf: (code) => metrics.find((metric) => metric.code === code)?.grain ?? "event",
    metric: (word) => byWord.get(word) ?? null,
    organisation(word, by, day) {
      if (by === "code") return codes.has(word) ? { code: word } : "unknown";
      if (by === "credit-code") {
        const code = byCreditCode.get(word.toUpperCase());
        return code ? { code } : "unknown";
      }
      const found = new Set(areas.flatMap((area) => resolve(word, [area], day || null)?.code ?? []));
      const [code] = found;
      if (code === undefined) return "unknown";
      return found.size > 1 ? "ambiguous" : { code };
    },
  };
}
