import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { recordMany, type SourcedFact, withdrawFact } from "../ledger/index.ts";
import type { FactDraft, RegisterDefinition } from "./kit/define-register.ts";
import type { Values } from "./kit/rows.ts";

/** The record that facts are made of. */
export interface FactsOf {
  id: string;
  name: string;
  state: string;
  /** Code of the organisation that it belongs to. */
  owner: string | null;
  values: Values;
  isSample: boolean;
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
}

/** The record of a fact, as the ledger keeps it: also the address of its page below that of the module. */
export const sourceRecord = (definition: Pick<RegisterDefinition, "code">, id: string): string =>
  `${definition.code}/${id}`;

/**
 * Brings the facts of records in line with what they are now: what is new is recorded, what has changed is corrected, what
 * no longer holds is taken back, with the reason. A metric that the region does not have is left out.
 */
export async function postFacts(
  ctx: Ctx,
  definition: RegisterDefinition,
  records: readonly FactsOf[],
  reason: string,
  isNew = false,
): Promise<void> {
  if (!definition.facts || records.length === 0) return;
  const units = await metricUnits(ctx);
  const live = isNew ? new Map<string, LiveFact[]>() : await liveFacts(ctx, definition, records);
  const facts: SourcedFact[] = [];
  for (const record of records) {
    const wanted = draftsOf(definition, record).filter((draft) => units.has(draft.metric));
    const known = [...(live.get(sourceRecord(definition, record.id)) ?? [])];
    const changed = wanted.filter((draft) => !takeSame(known, draft, subjectOf(definition, record)));
    for (const draft of changed) {
      const at = known.findIndex((fact) => fact.metric === draft.metric);
      const [earlier] = at < 0 ? [] : known.splice(at, 1);
      facts.push(factOf(definition, record, draft, units.get(draft.metric)!, earlier?.id, reason));
    }
    for (const gone of known) await withdrawFact(ctx, gone.id, reason);
  }
  if (facts.length > 0) await recordMany(ctx, facts);
}

const draftsOf = (definition: RegisterDefinition, { state, values }: FactsOf): readonly FactDraft[] =>
  definition.facts?.({ state, fields: values as never }) ?? [];

/** The name of the record, which is unique in its register; of a person only the id, as facts are for everybody. */
const subjectOf = (definition: RegisterDefinition, { id, name }: FactsOf): string =>
  definition.personalPurpose ? id : name;

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
      Number(fact.value) === Number(draft.value ?? "1"),
  );
  if (at < 0) return false;
  known.splice(at, 1);
  return true;
}

function factOf(
  definition: RegisterDefinition,
  record: FactsOf,
  draft: FactDraft,
  unit: string,
  supersedes: string | undefined,
  reason: string,
): SourcedFact {
  return {
    metric: draft.metric,
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    subject: subjectOf(definition, record),
    organisation: record.owner,
    place: draft.place,
    point: draft.point ?? null,
    dimensions: { ...draft.dimensions },
    value: draft.value ?? "1",
    unit,
    ...(supersedes ? { supersedes } : {}),
    source: {
      origin: "record",
      module: "registers",
      record: sourceRecord(definition, record.id),
      note: supersedes ? reason : null,
      isSample: record.isSample,
    },
  };
}

async function metricUnits(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; unit: string }>`
    select code, unit from ledger.metric_public`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.code, row.unit]));
}

async function liveFacts(ctx: Ctx, definition: RegisterDefinition, records: readonly FactsOf[]) {
  const sources = records.map((record) => sourceRecord(definition, record.id));
  const { rows } = await sql<LiveFact & { source_record: string }>`
    select id, metric, valid_from, valid_to, value, place, longitude, latitude, subject, source_record
    from ledger.live_fact where source_module = 'registers' and source_record = any(${sources})`.execute(ctx.tx);
  return Map.groupBy(rows, (row) => row.source_record);
}
