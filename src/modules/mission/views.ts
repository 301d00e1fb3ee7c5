import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type {
  Capability,
  Document,
  Mechanism,
  MechanismList,
  MechanismQuery,
  MechanismRow,
  Quotation,
  Room,
} from "./contract.ts";
import { countStates, mechanismState, passes } from "./rules.ts";
import { type MissionTables, missionTables } from "./store.ts";

/** The mechanisms that pass the filters, with the counts of the whole map. */
export async function listMechanisms(tx: Tx, query: MechanismQuery): Promise<MechanismList> {
  const tables = missionTables(tx);
  const rooms = await listRooms(tx);
  const existing = new Set(rooms.filter((room) => room.exists).map((room) => room.id));
  const rows = await tables
    .selectFrom("mission.mechanism as m")
    .innerJoin("mission.quotation as q", (join) => join.onRef("q.mechanism_id", "=", "m.id").on("q.position", "=", 0))
    .select(["m.id", "m.capability_code", "m.terms", "m.name_en", "m.room_id"])
    .select(["q.text", "q.document", "q.at", "q.also_at", "q.lines"])
    .select(sql<boolean>`exists (select from mission.evidence e where e.mechanism_id = m.id)`.as("is_proved"))
    .select(sql<number>`(select count(*)::int from mission.quotation c where c.mechanism_id = m.id)`.as("quotations"))
    .orderBy("m.position")
    .execute();
  const all: MechanismRow[] = rows.map((row) => ({
    id: row.id,
    capability: row.capability_code,
    terms: row.terms,
    nameEn: row.name_en,
    room: row.room_id,
    state: mechanismState(row.is_proved, existing.has(row.room_id)),
    quotation: quotation(row),
    quotations: row.quotations,
  }));
  const capabilities = await listCapabilities(tx);
  const shown = all.filter((row) => passes(row, query));
  return {
    mechanisms: shown,
    total: shown.length,
    counts: countStates(all.map((row) => row.state)),
    byCapability: capabilities.map((capability) => ({
      ...capability,
      counts: countStates(all.filter((row) => row.capability === capability.code).map((row) => row.state)),
    })),
    rooms,
    documents: await listDocuments(tx),
  };
}

/** One mechanism with all its quotations and the journeys that proved it; null when there is none of this id. */
export async function getMechanism(tx: Tx, id: string): Promise<Mechanism | null> {
  const tables = missionTables(tx);
  const row = await tables.selectFrom("mission.mechanism").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const ofIt = { quotations: tables.selectFrom("mission.quotation"), evidence: tables.selectFrom("mission.evidence") };
  const quotations = await ofIt.quotations.selectAll().where("mechanism_id", "=", id).orderBy("position").execute();
  const evidence = await ofIt.evidence.selectAll().where("mechanism_id", "=", id).orderBy("journey").execute();
  const rooms = await listRooms(tx);
  const roomExists = rooms.some((room) => room.id === row.room_id && room.exists);
  return {
    id: row.id,
    capability: row.capability_code,
    terms: row.terms,
    nameEn: row.name_en,
    room: row.room_id,
    state: mechanismState(evidence.length > 0, roomExists),
    sections: row.sections,
    quotations: quotations.map(quotation),
    says: row.says,
    usedBy: row.used_by,
    softwareMust: row.software_must,
    evidence: evidence.map((line) => ({ journey: line.journey, recordKind: line.record_kind })),
    documents: await listDocuments(tx),
    rooms,
    capabilities: await listCapabilities(tx),
  };
}

async function listCapabilities(tx: Tx): Promise<Capability[]> {
  const rows = await missionTables(tx).selectFrom("mission.capability").selectAll().orderBy("position").execute();
  return rows.map((row) => ({ code: row.code, id: row.id, nameZh: row.name_zh, nameEn: row.name_en }));
}

/** The quoted documents that the policy module keeps, by their short names. */
async function listDocuments(tx: Tx): Promise<Document[]> {
  const rows = await missionTables(tx)
    .withTables<PolicyViews>()
    .selectFrom("policy.document_public as d")
    .select(["d.code", "d.title_zh", "d.title_en", "d.short_zh", "d.short_en"])
    .where(sql<boolean>`exists (select from mission.quotation q where q.document = d.code)`)
    .orderBy("d.code")
    .execute();
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.short_zh ?? row.title_zh,
    nameEn: row.short_en ?? row.title_en,
  }));
}

/** What the policy module publishes for the screens of others. */
type PolicyViews = {
  "policy.document_public": {
    code: string;
    title_zh: string;
    title_en: string | null;
    short_zh: string | null;
    short_en: string | null;
  };
};

/** The rooms in order. A room stands when its module does, and every module owns a schema of its name. */
async function listRooms(tx: Tx): Promise<Room[]> {
  const rows = await missionTables(tx)
    .selectFrom("mission.room")
    .select(["id", "name_zh", "name_en", "opens"])
    .select(sql<boolean>`to_regnamespace(quote_ident(id)) is not null`.as("exists"))
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    exists: row.exists,
    opens: row.opens,
  }));
}

const quotation = (row: Omit<MissionTables["mission.quotation"], "mechanism_id" | "position">): Quotation => ({
  text: row.text,
  document: row.document,
  at: row.at,
  alsoAt: row.also_at,
  lines: row.lines,
});
