import { sql } from "kysely";
import { shiftDecimal } from "../../engines/tables/decimal.ts";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { newId } from "../../platform/db/new-id.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import { announce } from "../../platform/events/subscriptions.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Correction, FactContent, Origin, TypedFact } from "./contract.ts";
import { findingsRefusal } from "./rules/history.ts";
import { recordRefusal } from "./rules/who-may-record.ts";
import { contentRefusal, supersedeRefusal, unitPower } from "./rules.ts";
import {
  type FactRow,
  insertFacts,
  insertSupersession,
  ledgerTables,
  lockFact,
  type MetricRow,
  type NewFactRow,
} from "./store.ts";
import { readHistory } from "./views/history.ts";

/** Where a fact comes from: the module and record that made it, and what proves it. */
export interface FactSource {
  origin: Origin;
  module: string;
  record: string;
  evidence?: string | null;
  note?: string | null;
  /** Made up for demonstration. */
  isSample?: boolean;
}

/** What a fact says, where it comes from, and the fact whose place it takes. */
export type SourcedFact = FactContent & { source: FactSource; supersedes?: string };

/** Records one fact in the caller's transaction; returns its id. @throws AppError `ledger.*` when it does not fit its metric */
export async function record(ctx: Ctx, fact: SourcedFact): Promise<string> {
  const [id] = await recordMany(ctx, [fact]);
  return id!;
}

/** Told how many of the facts are recorded, while many are. */
export type Watch = (done: number, total: number) => void;
const batch = 5000;

/** Records many facts in the caller's transaction, all or none; returns their ids in order. */
export async function recordMany(ctx: Ctx, facts: readonly SourcedFact[], watch?: Watch): Promise<string[]> {
  for (const { supersedes, metric } of facts) if (supersedes) await supersedable(ctx, supersedes, metric);
  const ids: string[] = [];
  for (let at = 0; at < facts.length; at += batch) {
    ids.push(...(await append(ctx, facts.slice(at, at + batch))));
    watch?.(ids.length, facts.length);
  }
  return ids;
}

async function append(ctx: Ctx, facts: readonly SourcedFact[]): Promise<string[]> {
  const metrics = await metricsByCode(ctx, facts);
  const organisations = await organisationIds(ctx, facts);
  const rows = facts.map((fact) => rowOf(ctx, fact, metrics, organisations));
  await keepFacts(ctx, rows);
  for (const row of rows) {
    if (row.supersedes !== null) await insertSupersession(ctx.tx, row.supersedes, row.id, row.recorded_at);
  }
  return rows.map((row) => row.id);
}

/**
 * A person types a number in; it is marked so, with its evidence. Held against its history first: what is striking needs a
 * note, and what is known already is corrected instead.
 */
export async function typeFact(ctx: Ctx, { evidence, note, ...content }: TypedFact): Promise<{ id: string }> {
  await refuseForeign(ctx, content);
  await refuseUnknownPlace(ctx, content.place);
  const { findings } = await readHistory(ctx, content);
  refuse(findingsRefusal(findings, note));
  const id = await record(ctx, { ...content, source: typedBy(ctx, evidence, note) });
  await recordEvent(ctx, { kind: "ledger.fact-typed", subject: id, after: content, basis: evidence });
  return { id };
}

/** A new fact takes the place of an earlier one, which stays. Only the newest of a chain can be superseded. */
export async function correctFact(ctx: Ctx, superseded: string, correction: Correction): Promise<{ id: string }> {
  const { evidence, note, reason, ...content } = correction;
  const earlier = await supersedable(ctx, superseded, content.metric);
  await refuseForeign(ctx, content, earlier);
  if (content.place !== earlier.place) await refuseUnknownPlace(ctx, content.place);
  const [id = ""] = await append(ctx, [
    { ...content, source: typedBy(ctx, evidence, note ?? reason), supersedes: superseded },
  ]);
  await recordEvent(ctx, {
    kind: "ledger.fact-corrected",
    subject: id,
    before: { fact: superseded, value: earlier.value },
    after: content,
    basis: reason,
  });
  return { id };
}

/** Takes a fact back: from now on it is not known, and that it once was stays. */
export async function retractFact(ctx: Ctx, superseded: string, reason: string): Promise<{ id: string }> {
  const earlier = await supersedable(ctx, superseded, null);
  await refuseForeign(ctx, earlier);
  return takeBack(ctx, earlier, reason);
}

/** The same for a fact that a record of a later module stood for: whether the person may is decided there. */
export async function withdrawFact(ctx: Ctx, superseded: string, reason: string): Promise<{ id: string }> {
  return takeBack(ctx, await supersedable(ctx, superseded, null), reason);
}

async function takeBack(ctx: Ctx, earlier: FactRow, reason: string): Promise<{ id: string }> {
  const id = newId();
  const recordedAt = ctx.clock.now();
  await keepFacts(ctx, [
    {
      ...earlier,
      id,
      recorded_at: recordedAt,
      value: null,
      is_retraction: true,
      supersedes: earlier.id,
      entered_by: ctx.actor?.id ?? null,
      note: reason,
    },
  ]);
  await insertSupersession(ctx.tx, earlier.id, id, recordedAt);
  await recordEvent(ctx, {
    kind: "ledger.fact-retracted",
    subject: id,
    before: { fact: earlier.id, value: earlier.value },
    basis: reason,
  });
  return { id };
}

/** A reporter records for the own organisation only; see `recordRefusal`. A row names its organisation by id. */
async function refuseForeign(ctx: Ctx, ...facts: readonly (FactContent | FactRow)[]): Promise<void> {
  // Without an actor it is the installation itself: a first start, the command line.
  if (!ctx.actor) return;
  const own = ctx.actor.organisationId;
  const { rows } = await sql<{ code: string }>`
    select code from people.organisation_public where id = ${own}`.execute(ctx.tx);
  const code = rows[0]?.code ?? null;
  for (const fact of facts) {
    const organisation = "organisation" in fact ? fact.organisation : fact.organisation_id === own ? code : null;
    refuse(recordRefusal(ctx.actor.roles, code, { subject: fact.subject, organisation }));
  }
}

/** Which places there are a later module knows: it is told of the one that a person typed in, and refuses what is none. */
async function refuseUnknownPlace(ctx: Ctx, place: string | null): Promise<void> {
  if (place !== null) await announce(ctx, "ledger.place-named", [place]);
}

/** Every fact goes in through here: what is made of facts is told which metrics have new ones. */
async function keepFacts(ctx: Ctx, rows: readonly NewFactRow[]): Promise<void> {
  await insertFacts(ctx.tx, rows);
  await announce(ctx, "ledger.facts-recorded", [...new Set(rows.map((row) => row.metric))]);
}

const typedBy = (ctx: Ctx, evidence: string, note: string | null): FactSource => ({
  origin: "typed",
  module: "ledger",
  record: ctx.actor?.id ?? "",
  evidence,
  note,
});

async function supersedable(ctx: Ctx, id: string, metric: string | null): Promise<FactRow> {
  await lockFact(ctx.tx, id);
  const fact = await ledgerTables(ctx.tx)
    .selectFrom("ledger.fact as f")
    .leftJoin("ledger.supersession as s", "s.superseded", "f.id")
    .selectAll("f")
    .select("s.by")
    .where("f.id", "=", id)
    .executeTakeFirst();
  if (!fact) throw new AppError("ledger.fact-not-found");
  const { by, ...row } = fact;
  refuse(
    supersedeRefusal({ supersededBy: by, isRetraction: row.is_retraction, metric: row.metric }, metric ?? row.metric),
  );
  return row;
}

async function metricsByCode(ctx: Ctx, facts: readonly FactContent[]): Promise<Map<string, MetricRow>> {
  const codes = [...new Set(facts.map((fact) => fact.metric))];
  if (codes.length === 0) return new Map();
  const rows = await ledgerTables(ctx.tx).selectFrom("ledger.metric").selectAll().where("code", "in", codes).execute();
  return new Map(rows.map((row) => [row.code, row]));
}

function rowOf(
  ctx: Ctx,
  fact: SourcedFact,
  metrics: ReadonlyMap<string, MetricRow>,
  organisations: ReadonlyMap<string, string>,
): NewFactRow {
  const metric = metrics.get(fact.metric);
  if (!metric) throw new AppError("ledger.metric-not-found", { metric: fact.metric });
  refuse(contentRefusal(fact, metric));
  return {
    id: newId(),
    metric: fact.metric,
    valid_from: fact.validFrom,
    valid_to: fact.validTo,
    recorded_at: ctx.clock.now(),
    subject: fact.subject,
    organisation_id: fact.organisation === null ? null : (organisations.get(fact.organisation) ?? null),
    place: fact.place,
    longitude: fact.point?.longitude ?? null,
    latitude: fact.point?.latitude ?? null,
    dimensions: fact.dimensions,
    value: shiftDecimal(fact.value, unitPower(fact.unit, metric.unit) ?? 0),
    origin: fact.source.origin,
    source_module: fact.source.module,
    source_record: fact.source.record,
    evidence: fact.source.evidence ?? null,
    entered_by: ctx.actor?.id ?? null,
    note: fact.source.note ?? null,
    is_retraction: false,
    supersedes: fact.supersedes ?? null,
    sample: fact.source.isSample ?? false,
  };
}

// An organisation that nobody knows is an error, never a fact about nobody.
async function organisationIds(ctx: Ctx, facts: readonly FactContent[]): Promise<Map<string, string>> {
  const codes = [...new Set(facts.flatMap((fact) => fact.organisation ?? []))];
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from people.organisation_public where code = any(${codes})`.execute(ctx.tx);
  const ids = new Map(rows.map((row) => [row.code, row.id]));
  const unknown = codes.find((code) => !ids.has(code));
  if (unknown) throw new AppError("ledger.organisation-unknown", { organisation: unknown });
  return ids;
}
