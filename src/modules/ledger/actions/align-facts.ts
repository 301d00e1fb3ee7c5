import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { recordMany, type SourcedFact, withdrawFact } from "../actions.ts";
import type { FactDraft } from "../contract.ts";

/** A record of a later module with everything that it now says. */
export interface FactsOfRecord {
  /** The address of the record below that of its module. */
  readonly record: string;
  readonly subject: string;
  /** Code of the organisation that it belongs to. */
  readonly organisation: string | null;
  readonly isSample: boolean;
  readonly drafts: readonly FactDraft[];
}

interface LiveFact {
  id: string;
  metric: string;
  valid_from: string;
  valid_to: string | null;
  value: string;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  subject: string;
  dimensions: Record<string, string>;
}

/**
 * Brings the facts of records in line with what they are now: what is new is recorded, what has changed is corrected, what
 * no longer holds is taken back, with the reason. A metric that the region does not have is left out. `isNew`: nothing
 * was recorded of them yet.
 */
export async function alignFacts(
  ctx: Ctx,
  module: string,
  records: readonly FactsOfRecord[],
  reason: string,
  isNew = false,
): Promise<void> {
  if (records.length === 0) return;
  const units = await metricUnits(ctx);
  const live = isNew ? new Map<string, LiveFact[]>() : await liveFacts(ctx, module, records);
  const facts: SourcedFact[] = [];
  for (const one of records) {
    const wanted = one.drafts.filter((draft) => units.has(draft.metric));
    const known = [...(live.get(one.record) ?? [])];
    const changed = wanted.filter((draft) => !takeSame(known, draft, one.subject));
    for (const draft of changed) {
      const at = known.findIndex((fact) => fact.metric === draft.metric);
      const [earlier] = at < 0 ? [] : known.splice(at, 1);
      facts.push(factOf(module, one, draft, units.get(draft.metric)!, earlier?.id, reason));
    }
    for (const gone of known) await withdrawFact(ctx, gone.id, reason);
  }
  if (facts.length > 0) await recordMany(ctx, facts);
}

/** Takes the fact that says exactly this out of the list; false when there is none. */
function takeSame(known: LiveFact[], draft: FactDraft, subject: string): boolean {
  const at = known.findIndex(
    (fact) =>
      fact.metric === draft.metric &&
      fact.subject === subject &&
      fact.valid_from === draft.validFrom &&
      fact.valid_to === draft.validTo &&
      fact.place === draft.place &&
      fact.longitude === (draft.point?.longitude ?? null) &&
      fact.latitude === (draft.point?.latitude ?? null) &&
      Number(fact.value) === Number(draft.value ?? "1") &&
      classes(fact.dimensions) === classes(draft.dimensions ?? {}),
  );
  if (at < 0) return false;
  known.splice(at, 1);
  return true;
}

const classes = (dimensions: FactDraft["dimensions"]): string =>
  JSON.stringify(Object.entries(dimensions ?? {}).sort());

function factOf(
  module: string,
  { record, subject, organisation, isSample }: FactsOfRecord,
  draft: FactDraft,
  unit: string,
  supersedes: string | undefined,
  reason: string,
): SourcedFact {
  return {
    metric: draft.metric,
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    subject,
    organisation,
    place: draft.place,
    point: draft.point ?? null,
    dimensions: { ...draft.dimensions },
    value: draft.value ?? "1",
    unit,
    ...(supersedes ? { supersedes } : {}),
    source: { origin: "record", module, record, note: supersedes ? reason : null, isSample },
  };
}

async function metricUnits(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; unit: string }>`
    select code, unit from ledger.metric_public`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.code, row.unit]));
}

async function liveFacts(ctx: Ctx, module: string, records: readonly FactsOfRecord[]) {
  const sources = records.map(({ record }) => record);
  const { rows } = await sql<LiveFact & { source_record: string }>`
    select id, metric, valid_from, valid_to, value, place, longitude, latitude, subject, dimensions, source_record
    from ledger.live_fact where source_module = ${module} and source_record = any(${sources})`.execute(ctx.tx);
  return Map.groupBy(rows, (row) => row.source_record);
}
