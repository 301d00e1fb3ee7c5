import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { OwnData } from "../contract/own-data.ts";
import type { WordsByKey } from "../contract.ts";
import { registerOf } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { privacyOf } from "../kit/fields.ts";
import { retentionYears } from "../parameters.ts";
import { entitlementsOf } from "../rules/entitlements.ts";
import { personalFields } from "../rules/personal.ts";
import { yearsAfter } from "../rules/retention.ts";
import { personalTables } from "../store/personal.ts";
import { tableRef } from "../store.ts";
import { type StoredRecord, storedOf } from "./records.ts";
import { wordsFor } from "./words.ts";

const mostAccesses = 500;

/** The record about the person who asks; row-level security of its register does not show it, `own_row` shows it alone. */
async function ownRecord(ctx: Ctx, definition: RegisterDefinition, id: string): Promise<StoredRecord | null> {
  const { rows } = await sql<Record<string, unknown>>`
    select r.* from jsonb_populate_record(null::registers.${tableRef(definition)},
      registers.own_row(${definition.code}, ${id})) r where r.id is not null`.execute(ctx.tx);
  return (await storedOf(ctx, definition, rows))[0] ?? null;
}

/** What is kept about the person who asks, what for and until when, and who has read it, newest first. */
export async function ownData(ctx: Ctx): Promise<OwnData> {
  const years = await parameterAt(ctx, retentionYears);
  const links = await personalTables(ctx.tx)
    .selectFrom("registers.data_subject")
    .select(["register", "record_id"])
    .where("person_id", "=", ctx.actor!.id)
    .orderBy("register")
    .orderBy("record_id")
    .execute();
  const own: OwnData = {
    ...{ records: [], words: {}, accesses: [], entitlements: [], accessTotal: 0 },
    retentionYears: years,
  };
  for (const { register, record_id: id } of links) {
    const definition = registerOf(register);
    const stored = definition && (await ownRecord(ctx, definition, id));
    if (!stored) continue;
    own.records.push({
      ...shownTo(definition, stored),
      retainedUntil: yearsAfter(await lastAct(ctx, register, stored), years),
    });
    Object.assign(own.words, (await wordsFor(ctx, definition, [stored])) satisfies WordsByKey);
    const { accesses, total } = await accessesOf(ctx, register, id);
    own.accesses.push(...accesses);
    own.accessTotal += total;
  }
  own.entitlements = entitlementsOf(own.records, civilDay(ctx.clock));
  own.accesses.sort((a, b) => b.at.localeCompare(a.at));
  return own;
}

/** The civil day of the last act on a record or its papers. */
async function lastAct(ctx: Ctx, register: string, { id, changedAt }: StoredRecord): Promise<string> {
  const { rows } = await sql<{ day: string }>`
    select registers.last_act(${register}, ${id}, ${changedAt}::timestamptz)::text as day`.execute(ctx.tx);
  return rows[0]!.day;
}

/** Opinions of others stay theirs: a confidential field is named and its content left out. */
function shownTo(definition: RegisterDefinition, { id, name, state, changedAt, values }: StoredRecord) {
  const isConfidential = (field: string) => privacyOf(definition.fields[field]!) === "confidential";
  const held = Object.entries(values).filter(([, value]) => value !== null);
  return {
    register: definition.code,
    ...{ id, name, state, changedAt },
    fields: Object.fromEntries(held.filter(([field]) => !isConfidential(field))),
    withheld: held.map(([field]) => field).filter(isConfidential),
  };
}

async function accessesOf(
  ctx: Ctx,
  register: string,
  record: string,
): Promise<{ accesses: OwnData["accesses"]; total: number }> {
  const rows = await personalTables(ctx.tx)
    .selectFrom("registers.personal_access")
    .select(["id", "way", "read_by_name", "read_at"])
    .select(sql<number>`cardinality(record_ids)`.as("records"))
    .select(sql<number>`count(*) over ()`.as("total"))
    .where("register", "=", register)
    .where(sql<boolean>`record_ids @> ${[record]}`)
    .orderBy("read_at", "desc")
    .limit(mostAccesses)
    .execute();
  const accesses = rows.map(({ id, way, read_by_name: by, read_at, records }) => ({
    ...{ id, register, record, way, by, records },
    at: read_at.toISOString(),
  }));
  return { accesses, total: rows[0]?.total ?? 0 };
}

/** The same as a file to take away, with what each register and field is called and kept for. */
export async function ownDataFile(ctx: Ctx): Promise<{ file: Download; records: OwnData["records"] }> {
  const own = await ownData(ctx);
  const registers = [...new Set(own.records.map(({ register }) => register))].map((code) => {
    const { title, personalPurpose, fields } = registerOf(code)!;
    const labels = Object.fromEntries(Object.entries(fields).map(([name, { label }]) => [name, label]));
    return { code, title, purpose: personalPurpose, fields: labels, personal: personalFields(registerOf(code)!) };
  });
  const content = { made: ctx.clock.now().toISOString(), registers, ...own };
  return {
    file: {
      fileName: "my-data.json",
      mediaType: "application/json",
      bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
    },
    records: own.records,
  };
}
