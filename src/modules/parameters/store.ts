import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { ParameterValue } from "../../platform/parameters/definition.ts";

/** The table of this module. Only this file writes to it. */
export type ParametersTables = {
  "parameters.setting": {
    id: string;
    code: string;
    value: ParameterValue;
    valid_from: string;
    basis: string | null;
    note_zh: string;
    note_en: string | null;
    set_by: string | null;
    set_by_name: string | null;
    set_at: Date;
  };
};

export const parametersTables = (tx: Tx) => tx.withTables<ParametersTables>();

export type SettingRow = ParametersTables["parameters.setting"];

/** Writes a setting; returns its id. */
export async function addSetting(tx: Tx, setting: Omit<SettingRow, "id">): Promise<string> {
  const id = newId();
  await parametersTables(tx)
    .insertInto("parameters.setting")
    // A scalar goes to jsonb as JSON text; the driver would send a bare word.
    .values({ ...setting, id, value: JSON.stringify(setting.value) })
    .execute();
  return id;
}

/** Until the transaction ends nobody else sets this parameter: of two who set it at once the second sees the first. */
export async function lockParameter(tx: Tx, code: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`parameters ${code}`}))`.execute(tx);
}
