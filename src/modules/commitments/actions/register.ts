import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { organisationResolver } from "../../people/index.ts";
import type { Registration } from "../contract/act.ts";
import { type Derived, derive } from "../rules/derive.ts";
import { addCommitments, type CommitmentRow, type DutyRow, type StepRow } from "../store.ts";
import { type ConfirmedRow, confirmedOf, type SourceDocument, sourceDocument } from "../views/confirmed.ts";
import { renewLamps } from "./lamps.ts";

/**
 * Registers what people have confirmed in a document (登记立项): all of it, or the extractions that are named. What is
 * registered already is left as it is; naming it is an error. Returns how many commitments were made.
 */
export async function register(ctx: Ctx, input: Registration): Promise<{ registered: number }> {
  const document = await sourceDocument(ctx.tx, input.document);
  if (!document) throw new AppError("commitments.not-confirmed");
  await holdRegistration(ctx, document);
  const confirmed = await confirmedOf(ctx.tx, input.document);
  const wanted = input.extractions === null ? confirmed : chosen(confirmed, input.extractions);
  const made = await registerRows(ctx, document, wanted, {
    withMeasures: input.measures,
    basis: null,
    by: ctx.actor,
    at: ctx.clock.now(),
  });
  if (made.length === 0)
    throw new AppError(confirmed.length > 0 ? "commitments.registered-already" : "commitments.not-confirmed");
  await announce(ctx, document, input.document, made);
  return { registered: made.length };
}

/** Two people who register the same document at once: the second sees what the first made. */
const holdRegistration = async (ctx: Ctx, { id }: SourceDocument): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(hashtext(${`commitments.register ${id}`}))`.execute(ctx.tx));

async function announce(ctx: Ctx, { id }: SourceDocument, document: string, made: readonly string[]): Promise<void> {
  await renewLamps(ctx, made);
  await recordEvent(ctx, { kind: "commitments.registered", subject: id, after: { document, commitments: made } });
}

/** A part of a confirmed sentence that is to be registered, with the day that the office had set for it. */
export interface Chosen {
  extraction: string;
  measure: number | null;
  due: string | null;
}

/** Registers chosen parts of a document's confirmed sentences; a measure brings its task. What is registered already stays as it is. */
export async function registerChosen(
  ctx: Ctx,
  code: string,
  parts: readonly Chosen[],
  basis: string,
): Promise<string[]> {
  const document = await sourceDocument(ctx.tx, code);
  if (!document) throw new AppError("commitments.not-confirmed");
  await holdRegistration(ctx, document);
  const keyOf = (extraction: string, measure: number | null) => `${extraction} ${measure ?? ""}`;
  const due = new Map(parts.map((part) => [keyOf(part.extraction, part.measure), part.due]));
  const rows = chosen(
    await confirmedOf(ctx.tx, code),
    parts.map(({ extraction }) => extraction),
  );
  const made = await registerRows(ctx, document, rows, {
    withMeasures: true,
    isWanted: (extraction, measure) => measure === null || due.has(keyOf(extraction, measure)),
    dueOf: (extraction, measure) => due.get(keyOf(extraction, measure)) ?? null,
    basis,
    by: ctx.actor,
    at: ctx.clock.now(),
  });
  if (made.length > 0) await announce(ctx, document, code, made);
  return made;
}

function chosen(confirmed: readonly ConfirmedRow[], ids: readonly string[]): ConfirmedRow[] {
  const byId = new Map(confirmed.map((row) => [row.id, row]));
  return [...new Set(ids)].map((id) => {
    const row = byId.get(id);
    if (!row) throw new AppError("commitments.not-confirmed");
    return row;
  });
}

/** Which parts of a confirmed sentence are registered: all of it, or chosen ones (the whole task goes before its measure). */
interface Manner {
  withMeasures: boolean;
  isWanted?: (extraction: string, measure: number | null) => boolean;
  /** A day that the office had set before the one of the sentence; null: that of the sentence. */
  dueOf?: (extraction: string, measure: number | null) => string | null;
  basis: string | null;
  by: { id: string; name: string } | null;
  at: Date;
}

/** Makes the commitments that are not there yet of these extractions; returns their ids. */
export async function registerRows(
  ctx: Pick<Ctx, "tx">,
  document: SourceDocument,
  confirmed: readonly ConfirmedRow[],
  manner: Manner,
): Promise<string[]> {
  const resolve = await organisationResolver(ctx.tx);
  const commitments: CommitmentRow[] = [];
  const duties: DutyRow[] = [];
  const steps: StepRow[] = [];
  for (const row of confirmed) {
    const ids = new Map(row.registered.map(({ measure, id }) => [measure, id]));
    for (const derived of derive(row, document.period, manner.withMeasures)) {
      if (ids.has(derived.measure) || manner.isWanted?.(row.id, derived.measure) === false) continue;
      const id = newId();
      ids.set(derived.measure, id);
      const units = derived.units.map((unit) => ({
        ...unit,
        organisation: resolve(unit.name, document.areas, document.issuedOn)?.id ?? null,
      }));
      commitments.push({
        ...commitmentOf(id, derived, row, document, manner),
        parent_id: derived.measure === null ? null : (ids.get(null) ?? null),
        known_units: units.filter(({ organisation }) => organisation !== null).length,
      });
      units.forEach(({ name, role, organisation }, position) => {
        duties.push({
          id: newId(),
          commitment_id: id,
          position,
          name,
          role,
          organisation_id: organisation,
          valid_from: manner.at,
          valid_to: null,
          basis: document.titleZh,
          set_by: null,
        });
      });
      steps.push(registeredStep(id, manner));
    }
  }
  await addCommitments(ctx.tx, { commitments, duties, steps });
  return commitments.map(({ id }) => id);
}

const commitmentOf = (
  id: string,
  derived: Derived,
  row: ConfirmedRow,
  document: SourceDocument,
  { at, by, dueOf }: Manner,
): Omit<CommitmentRow, "parent_id" | "known_units"> => ({
  id,
  extraction_id: row.id,
  measure: derived.measure,
  kind: derived.kind,
  document_id: document.id,
  edition: row.edition,
  node: row.node,
  span: `[${derived.start},${derived.end})`,
  quote: row.text.slice(derived.start, derived.end).trim() || derived.title,
  title: derived.title,
  content: row.content,
  area: document.areas[0] ?? null,
  ...dueAt(derived, dueOf?.(row.id, derived.measure) ?? null),
  state: "registered",
  state_before: null,
  state_since: at,
  version: 1,
  round: 0,
  dispatch: 0,
  merged_into: null,
  source_state: "confirmed",
  registered_by: by?.id ?? null,
  reported_by: null,
  registered_at: at,
  // What rests on a sample review is a sample itself, whoever registers it, and goes with it.
  is_sample: row.isSample,
  part_id: null,
});

const dueAt = ({ dueOn, dueFrom }: Derived, set: string | null): Pick<CommitmentRow, "due_on" | "due_from"> =>
  set === null ? { due_on: dueOn, due_from: dueFrom } : { due_on: set, due_from: "brought" };

const registeredStep = (commitment: string, { at, by, basis }: Manner): StepRow => ({
  id: newId(),
  commitment_id: commitment,
  act: "register",
  from_state: null,
  to_state: "registered",
  made_at: at,
  made_by: by?.id ?? null,
  made_by_name: by?.name ?? null,
  organisation_id: null,
  basis,
  note: null,
  detail: null,
});
