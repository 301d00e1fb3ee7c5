import { sql } from "kysely";
import { readEvents } from "../../../platform/audit/read-events.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { personNames } from "../../people/index.ts";
import { personOf } from "../codes.ts";
import type { HistoryEntry, RecordDetail, StateChange } from "../contract.ts";
import { allRegisters } from "../definitions/all.ts";
import { sourceRecord } from "../facts.ts";
import { fieldColumns } from "../kit/columns.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { fieldsOfKind } from "../kit/rows.ts";
import { isPersonal } from "../rules/personal.ts";
import { isOwn, isSteward } from "../rules.ts";
import { registersTables, tableRef } from "../store.ts";
import { findStored, presentAll } from "./records.ts";
import { wordsFor } from "./words.ts";

/** A record with all that is known of it. @throws AppError `registers.record-not-found` */
export async function getRecord(ctx: Ctx, definition: RegisterDefinition, id: string): Promise<RecordDetail> {
  const stored = await findStored(ctx, definition, id);
  const [record] = await presentAll(ctx, definition, [stored]);
  const person = await personOf(ctx);
  const isHistoryShown = isSteward(definition, person) || isOwn(definition, person, stored.owner);
  return {
    record: record!,
    words: await wordsFor(ctx, definition, [stored]),
    changes: await changesOf(ctx, id, isHistoryShown),
    mentions: await registersTables(ctx.tx)
      .selectFrom("registers.mention")
      .select(["basis", "quote"])
      .where("register", "=", definition.code)
      .where("record_id", "=", id)
      .orderBy("position")
      .execute(),
    facts: await factsOf(ctx, definition, id),
    related: await relatedTo(ctx, definition, id),
    history: isHistoryShown ? await historyOf(ctx, id) : [],
    isHistoryShown,
  };
}

/** Who did it, and the reason, are for those who may see the history; that and when it happened is for all. */
async function changesOf(ctx: Ctx, id: string, isWhole: boolean): Promise<StateChange[]> {
  const rows = await registersTables(ctx.tx)
    .selectFrom("registers.state_change")
    .selectAll()
    .where("record_id", "=", id)
    .orderBy("changed_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    step: row.step,
    from: row.from_state,
    to: row.to_state,
    day: row.day,
    reason: isWhole ? row.reason : null,
    basis: row.basis,
    by: isWhole ? row.changed_by_name : null,
    at: row.changed_at.toISOString(),
  }));
}

async function factsOf(ctx: Ctx, definition: RegisterDefinition, id: string): Promise<RecordDetail["facts"]> {
  const { rows } = await sql<{
    id: string;
    metric: string;
    name_zh: string;
    name_en: string | null;
    value: string;
    unit: string;
    valid_from: string;
    valid_to: string | null;
    sample: boolean;
  }>`
    select f.id, f.metric, m.name_zh, m.name_en, f.value::text as value, m.unit, f.valid_from, f.valid_to, f.sample
    from ledger.live_fact f join ledger.metric_public m on m.code = f.metric
    where f.source_module = 'registers' and f.source_record = ${sourceRecord(definition, id)}
    order by f.valid_from, f.metric`.execute(ctx.tx);
  return rows.map((row) => ({
    id: row.id,
    metric: row.metric,
    name: { zh: row.name_zh, en: row.name_en },
    value: row.value,
    unit: row.unit,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    sample: row.sample,
  }));
}

/** Whether the page of a record may name persons whose records point at it. */
export const isPointedAtByPersons = ({ code }: RegisterDefinition): boolean =>
  allRegisters.some(
    (other) =>
      isPersonal(other) && fieldsOfKind(other, "reference", "references").some(({ field }) => field.register === code),
  );

const mostRelated = 100;

/** The records of all registers that point here, as far as this person may see them. */
async function relatedTo(ctx: Ctx, definition: RegisterDefinition, id: string): Promise<RecordDetail["related"]> {
  const found: RecordDetail["related"] = [];
  for (const other of allRegisters)
    for (const { name, field } of fieldsOfKind(other, "reference", "references")) {
      if (field.register !== definition.code) continue;
      const column = sql.ref(fieldColumns(name, field)[0]?.name ?? name);
      const holds = field.kind === "reference" ? sql`${column} = ${id}` : sql`${id} = any(${column})`;
      const { rows } = await sql<{ id: string; name_zh: string; name_en: string | null; state: string }>`
        select id, name_zh, name_en, state from registers.${tableRef(other)} where ${holds}
        order by name_zh limit ${mostRelated}`.execute(ctx.tx);
      found.push(
        ...rows.map((row) => ({
          register: other.code,
          field: name,
          id: row.id,
          name: { zh: row.name_zh, en: row.name_en },
          state: row.state,
        })),
      );
    }
  return found;
}

async function historyOf(ctx: Ctx, id: string): Promise<HistoryEntry[]> {
  const events = await readEvents(ctx.tx, { subject: id }, { limit: 200 });
  const names = await personNames(ctx.tx, [...new Set(events.flatMap(({ actor }) => actor ?? []))]);
  return events.map((event) => {
    const [before, after] = [objectOf(event.before), objectOf(event.after)];
    const fields = event.kind === "registers.record-changed" ? Object.keys({ ...before, ...after }) : [];
    return {
      id: event.id,
      kind: event.kind,
      at: event.occurredAt.toISOString(),
      by: event.actor === null ? null : (names.get(event.actor) ?? null),
      basis: event.basis,
      changes: fields.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null })),
    };
  });
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
