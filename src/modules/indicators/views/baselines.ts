import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { BaselineList } from "../contract.ts";
import { indicatorsTables } from "../store.ts";
import { listDefinitions } from "./definitions.ts";
import { listTargets } from "./targets.ts";

type Listed = BaselineList["targets"][number];
type Asked = Listed["requests"][number] & { target: string };

/** The targets whose base value the source does not give: whom it was asked of, and what came. */
export async function listBaselines(tx: Tx): Promise<BaselineList> {
  const definitions = new Map((await listDefinitions(tx)).map((one) => [one.code, one]));
  const given = await indicatorsTables(tx).selectFrom("indicators.given_baseline").selectAll().orderBy("id").execute();
  const newest = new Map(given.map((row) => [row.target, row]));
  const { rows: asked } = await sql<Asked>`
    select r.id, r.target, r.question, r.asked_by_name as "askedBy", r.asked_at as "askedAt",
      json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) as organisation
    from indicators.baseline_request r
    join people.organisation_public o on o.id = r.organisation_id
    order by r.id desc`.execute(tx);
  const targets = (await listTargets(tx)).flatMap((target): Listed[] => {
    const definition = target.indicator === null ? undefined : definitions.get(target.indicator);
    if (!definition || !target.content || target.content.baseline) return [];
    const row = newest.get(target.id);
    return [
      {
        id: target.id,
        indicator: definition.code,
        name: definition.name,
        unit: definition.unit,
        quote: target.quotes[0]?.quote ?? "",
        document: target.document,
        isGrowth: /growth/.test(definition.formula.op),
        requests: asked
          .filter((one) => one.target === target.id)
          .map(({ target: _, askedAt, ...one }) => ({ ...one, askedAt: new Date(askedAt).toISOString() })),
        baseline: row
          ? {
              value: row.value,
              day: row.day,
              evidence: row.evidence,
              givenBy: row.given_by_name,
              givenAt: row.given_at.toISOString(),
            }
          : null,
      },
    ];
  });
  return { targets };
}
