import { columnsOf, fieldColumns, type TableColumn, tableOf } from "../src/modules/registers/kit/columns.ts";
import type { RegisterDefinition } from "../src/modules/registers/kit/define-register.ts";

/** A policy of row-level security: its command and its conditions. */
export interface TablePolicy {
  readonly name: string;
  readonly command: "SELECT" | "INSERT" | "UPDATE";
  readonly using: string | null;
  readonly check: string | null;
}

const listOf = (roles: readonly string[]): string => `'{${[...new Set(roles)].join(",")}}'`;

/**
 * The last wall, from the rights of the definition: public records for everybody, the others for the own organisation,
 * stewards and readers; written by stewards, and by contributors for their own organisation. The settings of the session
 * are read once a statement, not once a row.
 */
export function policiesOf({ rights }: RegisterDefinition): readonly TablePolicy[] {
  const acts = (roles: readonly string[]) => `(select registers.acts_as(${listOf(roles)}))`;
  const own = "owner_id = (select registers.own_organisation())";
  const stewards = acts(["itself", ...rights.stewards]);
  const keeps =
    rights.contributors.length === 0 ? stewards : `${stewards} or (${acts(rights.contributors)} and ${own})`;
  const sees = `disclosure = 'public' or ${own} or ${acts(["itself", ...rights.stewards, ...rights.readers])}`;
  return [
    { name: "sees", command: "SELECT", using: sees, check: null },
    { name: "adds", command: "INSERT", using: null, check: keeps },
    { name: "changes", command: "UPDATE", using: keeps, check: keeps },
  ];
}

const columnSql = ({ name, type, notNull, constraint }: TableColumn): string => {
  const written = type === "timestamp with time zone" ? "timestamptz" : type;
  const isKey = constraint === "primary key";
  return [name, written, notNull && !isKey ? "not null" : null, constraint].filter(Boolean).join(" ");
};

const policySql = (table: string, { name, command, using, check }: TablePolicy): string =>
  [
    `create policy ${name} on registers.${table} for ${command.toLowerCase()}`,
    ...(using ? [`  using (${using})`] : []),
    ...(check ? [`  with check (${check})`] : []),
  ].join("\n");

/** The migration that makes the table of a register: what a developer commits. `meaning`: what a row is. */
export function createTableSql(definition: RegisterDefinition, meaning: string): string {
  const table = tableOf(definition);
  const filters = definition.list.filters.flatMap((name) => {
    const field = definition.fields[name];
    return field ? [fieldColumns(name, field)[0]?.name ?? name] : [];
  });
  return [
    `create table registers.${table} (`,
    columnsOf(definition)
      .map((one) => `  ${columnSql(one)}`)
      .join(",\n"),
    ");",
    `comment on table registers.${table} is '${meaning.replaceAll("'", "''")}';`,
    `create index ${table}_owner on registers.${table} (owner_id);`,
    `create index ${table}_changed on registers.${table} (changed_at, id);`,
    `create index ${table}_name on registers.${table} (name_zh collate "C", id);`,
    // Where a name is no key it has no index of its own yet.
    ...(definition.personalPurpose ? [`create index ${table}_name_key on registers.${table} (name_key);`] : []),
    ...filters.map((name) => `create index ${table}_by_${name} on registers.${table} (${name});`),
    `alter table registers.${table} enable row level security;`,
    ...policiesOf(definition).map((policy) => `${policySql(table, policy)};`),
    `grant select, insert, update on registers.${table} to haice_app;`,
    "",
  ].join("\n");
}

/** A column as the catalogue of the database knows it. */
export interface FoundColumn {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly unique: boolean;
  /** The check of the column as the catalogue writes it. */
  readonly check: string | null;
}

export interface FoundTable {
  readonly columns: readonly FoundColumn[];
  readonly policies: readonly TablePolicy[];
  readonly isSecured: boolean;
}

/** Holds the table in the database against the definition; each fault as the SQL that is missing, or as what is too much. */
export function tableFaults(definition: RegisterDefinition, found: FoundTable): string[] {
  const table = `registers.${tableOf(definition)}`;
  const wanted = columnsOf(definition);
  const faults: string[] = [];
  for (const one of wanted) {
    const there = found.columns.find((each) => each.name === one.name);
    if (!there) faults.push(`alter table ${table} add column ${columnSql(one)};`);
    else if (there.type !== one.type) faults.push(`alter table ${table} alter column ${one.name} type ${one.type};`);
    else if (there.notNull !== one.notNull)
      faults.push(`alter table ${table} alter column ${one.name} ${one.notNull ? "set" : "drop"} not null;`);
    else if (choicesIn(there.check) !== choicesIn(one.constraint))
      faults.push(
        `alter table ${table} drop constraint ${tableOf(definition)}_${one.name}_check, add ${one.constraint ?? "-- no check"};`,
      );
    else if (there.unique !== one.unique)
      faults.push(
        one.unique
          ? `alter table ${table} add unique (${one.name});`
          : `-- ${table}.${one.name} is unique, the definition does not say so`,
      );
  }
  for (const one of found.columns)
    if (!wanted.some((each) => each.name === one.name)) faults.push(`-- ${table}.${one.name} is in no definition`);
  if (!found.isSecured) faults.push(`alter table ${table} enable row level security;`);
  for (const policy of policiesOf(definition)) {
    const there = found.policies.find((each) => each.name === policy.name && each.command === policy.command);
    if (!there) faults.push(`${policySql(tableOf(definition), policy)};`);
    else if (rolesIn(there) !== rolesIn(policy))
      faults.push(`drop policy ${policy.name} on ${table};\n${policySql(tableOf(definition), policy)};`);
  }
  const names = new Set(policiesOf(definition).map((policy) => policy.name));
  for (const policy of found.policies)
    if (!names.has(policy.name)) faults.push(`drop policy ${policy.name} on ${table};`);
  return faults;
}

/** The values that a check lets in, in their order. */
const choicesIn = (check: string | null): string =>
  [...(check ?? "").matchAll(/'([a-z-]+)'/g)].map((part) => part[1]).join(",");

/** The database writes conditions in its own words; what decides are the roles, in their order, and whether the own organisation is asked for. */
const rolesIn = ({ using, check }: TablePolicy): string =>
  [using, check]
    .map((text) =>
      text === null
        ? ""
        : [...text.matchAll(/'\{([a-z,-]+)\}'|own_organisation\(\)|disclosure = 'public'/g)]
            .map((part) => part[1] ?? part[0])
            .join(";"),
    )
    .join("|");
