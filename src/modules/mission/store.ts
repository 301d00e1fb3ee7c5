import type { ColumnType, Insertable } from "kysely";
import type { Tx } from "../../platform/db/database.ts";

/** The tables of this module. Only this file writes to them. */
export type MissionTables = {
  "mission.capability": { code: string; id: string; name_zh: string; name_en: string; position: number };
  "mission.room": {
    id: string;
    name_zh: string;
    name_en: string;
    position: number;
    valid_from: string;
    basis: string | null;
    opens: string | null;
  };
  "mission.mechanism": {
    id: string;
    capability_code: string;
    room_id: string;
    name_en: string;
    terms: string[];
    /** Written as JSON text, read parsed. */
    sections: ColumnType<Array<{ document: string; section: string }>, string, string>;
    says: string;
    used_by: string;
    software_must: string;
    position: number;
  };
  "mission.quotation": {
    mechanism_id: string;
    position: number;
    text: string;
    document: string;
    at: number;
    also_at: number[];
    lines: number[];
  };
  "mission.evidence": { mechanism_id: string; journey: string; record_kind: string };
};

export const missionTables = (tx: Tx) => tx.withTables<MissionTables>();

/** The whole map as rows, in the order in which it is shown. */
export interface MissionRows {
  capabilities: Array<MissionTables["mission.capability"]>;
  rooms: Array<MissionTables["mission.room"]>;
  mechanisms: Array<Insertable<MissionTables["mission.mechanism"]>>;
  quotations: Array<MissionTables["mission.quotation"]>;
  evidence: Array<MissionTables["mission.evidence"]>;
}

/** Puts the map in the place of the one before, in the caller's transaction. */
export async function replaceMap(tx: Tx, rows: MissionRows): Promise<void> {
  const tables = missionTables(tx);
  await tables.deleteFrom("mission.evidence").execute();
  await tables.deleteFrom("mission.quotation").execute();
  await tables.deleteFrom("mission.mechanism").execute();
  await tables.deleteFrom("mission.room").execute();
  await tables.deleteFrom("mission.capability").execute();
  for (const part of parts(rows.capabilities)) await tables.insertInto("mission.capability").values(part).execute();
  for (const part of parts(rows.rooms)) await tables.insertInto("mission.room").values(part).execute();
  for (const part of parts(rows.mechanisms)) await tables.insertInto("mission.mechanism").values(part).execute();
  for (const part of parts(rows.quotations)) await tables.insertInto("mission.quotation").values(part).execute();
  for (const part of parts(rows.evidence)) await tables.insertInto("mission.evidence").values(part).execute();
}

// A statement takes 65535 parameters at most.
function parts<T>(rows: readonly T[]): T[][] {
  const size = 1000;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
