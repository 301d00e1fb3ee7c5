import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { IndicatorFacts } from "../contract.ts";
import { openPlacement } from "../placement.ts";
import type { AsOf } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { isKnown, isOfMetric } from "./known.ts";
import { belongsTo, readLeaves } from "./leaf-values.ts";
import { metricWords, type PlacedRequest, placedRequests, presentPart } from "./parts.ts";

/** The figure at a place of the formula; the first one when none is named. @throws AppError `indicators.part-not-found` */
export function findPart(placed: readonly PlacedRequest[], path: string | undefined): PlacedRequest {
  const found = path === undefined ? placed[0] : placed.find((one) => one.path === path);
  if (!found) throw new AppError("indicators.part-not-found", { part: path ?? "" });
  return found;
}

interface Row {
  id: string;
  subject: string;
  place: string | null;
  dimensions: Record<string, string>;
  valid_from: string;
  valid_to: string | null;
  recorded_at: Date;
  value: string;
  origin: string;
  source_module: string;
  source_record: string;
  evidence: string | null;
  sample: boolean;
  is_certain: boolean;
  organisation: string | null;
  name_zh: string | null;
  name_en: string | null;
}

/** The facts that one figure of an indicator rests on, newest recorded first. `next` continues the list. */
export async function listIndicatorFacts(
  ctx: Ctx,
  code: string,
  asOf: AsOf,
  page: { part?: string | undefined; area?: string | undefined; after?: string | undefined; limit: number },
): Promise<IndicatorFacts> {
  const definition = await findDefinition(ctx.tx, code);
  const placed = findPart(placedRequests(definition.formula, page.area ?? definition.area, asOf.day), page.part);
  const placement = await openPlacement(ctx);
  const leaves = await readLeaves(ctx, [placed.request], asOf.known, placement);
  const part = presentPart(placed, await metricWords(ctx.tx), leaves);
  const reach = await placement(placed.request);
  if (!reach) return { part, facts: [], next: null };
  const { rows } = await sql<Row>`
    select f.*, l.is_certain, o.code as organisation, o.name_zh, o.name_en
    from (
      select l.fact, l.valid_from, ${belongsTo(placed.request, reach)} as is_certain from ledger.life_public l
      where ${isOfMetric(part.metric)} and ${isKnown(asOf.known)} and ${belongsTo(placed.request, reach, true)}
        and (${page.after ?? null}::text is null or l.fact < ${page.after ?? null})
      order by l.fact desc
      limit ${page.limit + 1}
    ) l
    join ledger.fact_public f on f.id = l.fact and f.valid_from = l.valid_from
    left join people.organisation_public o on o.id = f.organisation_id
    order by f.id desc`.execute(ctx.tx);
  const shown = rows.slice(0, page.limit);
  return {
    part,
    facts: shown.map((row) => ({
      id: row.id,
      subject: row.subject,
      organisation:
        row.organisation === null ? null : { code: row.organisation, nameZh: row.name_zh ?? "", nameEn: row.name_en },
      place: row.place,
      dimensions: row.dimensions,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      recordedAt: row.recorded_at.toISOString(),
      value: row.value,
      unit: part.unit,
      origin: row.origin,
      sourceModule: row.source_module,
      sourceRecord: row.source_record,
      evidence: row.evidence,
      sample: row.sample,
      isCertain: row.is_certain,
    })),
    next: rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
