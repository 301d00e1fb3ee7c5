import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import { tableOf } from "./kit/columns.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";
import type { Cells } from "./kit/rows.ts";

interface StateChangeRow {
  id: string;
  register: string;
  record_id: string;
  step: string | null;
  from_state: string | null;
  to_state: string;
  day: string | null;
  reason: string | null;
  basis: string | null;
  changed_by: string | null;
  changed_by_name: string | null;
  changed_at: Date;
}

interface MentionRow {
  register: string;
  record_id: string;
  position: number;
  basis: string;
  quote: string;
}

interface LifeCycleRow {
  register: string;
  version: number;
  states: string[];
  transitions: unknown;
  trial: unknown;
  held_from: Date;
}

interface PurposeRow {
  register: string;
  local_zh: string | null;
  local_en: string | null;
  basis: string[];
  mechanisms: string[];
  state_basis: unknown;
}

/** The tables that every register shares. Only this file writes to them. */
type RegistersTables = {
  "registers.state_change": StateChangeRow;
  "registers.mention": MentionRow;
  "registers.life_cycle": LifeCycleRow;
  "registers.register_basis": PurposeRow;
};

export const registersTables = (tx: Tx) => tx.withTables<RegistersTables>();

/** The table of a register: its name comes from the definition, its schema stands here. */
export const tableRef = (definition: Pick<RegisterDefinition, "code">): RawBuilder<unknown> =>
  sql.ref(tableOf(definition));

/** Rows that go in one statement: PostgreSQL takes at most 65,535 values. */
const rowsAtOnce = 500;

/** Adds rows of the same columns to the table of a register. @throws AppError `registers.same-name`, `registers.not-unique` */
export async function insertRecords(tx: Tx, definition: RegisterDefinition, rows: readonly Cells[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = sql.join(columns.map((name) => sql.ref(name)));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const values = rows
      .slice(start, start + rowsAtOnce)
      .map((row) => sql`(${sql.join(columns.map((name) => asValue(row[name] ?? null)))})`);
    await sql`insert into registers.${tableRef(definition)} (${names}) values ${sql.join(values)}`
      .execute(tx)
      .catch((error: unknown) => refuseDoubles(error));
  }
}

/** Changes a row if it is still in the version that the person saw; says whether it was. @throws AppError `registers.same-name`, `registers.not-unique` */
export async function updateRecord(
  tx: Tx,
  definition: RegisterDefinition,
  id: string,
  version: number,
  cells: Cells,
): Promise<boolean> {
  const set = sql.join(Object.entries(cells).map(([name, value]) => sql`${sql.ref(name)} = ${asValue(value)}`));
  const result = await sql`update registers.${tableRef(definition)} set ${set}, version = version + 1
    where id = ${id} and version = ${version}`
    .execute(tx)
    .catch((error: unknown) => refuseDoubles(error));
  return result.numAffectedRows === 1n;
}

// A list goes as one array; spread, it would become a row of values.
const asValue = (value: Cells[string]): RawBuilder<unknown> => sql`${Array.isArray(value) ? [...value] : value}`;

/** What the database refuses because it is there already, also where the person cannot see it. */
function refuseDoubles(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== "23505") throw error;
  throw new AppError(constraint?.endsWith("_name_key_key") ? "registers.same-name" : "registers.not-unique", {
    name: "",
  });
}

export async function addStateChanges(tx: Tx, changes: readonly Omit<StateChangeRow, "id">[]): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsAtOnce)
    await registersTables(tx)
      .insertInto("registers.state_change")
      .values(changes.slice(start, start + rowsAtOnce).map((change) => ({ ...change, id: newId() })))
      .execute();
}

/** Where the documents speak of a record, in order; takes the place of what was known. */
export async function replaceMentions(
  tx: Tx,
  register: string,
  record: string,
  mentions: readonly Pick<MentionRow, "basis" | "quote">[],
): Promise<void> {
  await registersTables(tx)
    .deleteFrom("registers.mention")
    .where("register", "=", register)
    .where("record_id", "=", record)
    .execute();
  if (mentions.length === 0) return;
  await registersTables(tx)
    .insertInto("registers.mention")
    .values(mentions.map((one, position) => ({ ...one, register, record_id: record, position })))
    .execute();
}

/** A life cycle holds from now on. */
export async function addLifeCycle(tx: Tx, row: LifeCycleRow): Promise<void> {
  await registersTables(tx).insertInto("registers.life_cycle").values(row).execute();
}

/** What the region's pack says of a register. */
export async function saveBasis(tx: Tx, row: PurposeRow): Promise<void> {
  const { register: _register, ...rest } = row;
  await registersTables(tx)
    .insertInto("registers.register_basis")
    .values(row)
    .onConflict((conflict) => conflict.column("register").doUpdateSet(rest))
    .execute();
}

/** Who keeps the records of each register: what the policies of its papers ask. */
export async function saveRights(
  tx: Tx,
  rights: readonly { register: string; stewards: readonly string[]; contributors: readonly string[] }[],
): Promise<void> {
  for (const { register, stewards, contributors } of rights)
    await sql`insert into registers.register_rights (register, stewards, contributors)
      values (${register}, ${[...stewards]}, ${[...contributors]})
      on conflict (register) do update set stewards = excluded.stewards, contributors = excluded.contributors`.execute(
      tx,
    );
}

/** Until the transaction ends nobody else adds to this register: of two at once the second sees the first. */
export async function lockRegister(tx: Tx, code: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`registers ${code}`}))`.execute(tx);
}
