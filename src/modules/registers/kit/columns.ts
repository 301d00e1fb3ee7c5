import type { RegisterDefinition } from "./define-register.ts";
import type { Field } from "./fields.ts";

/** A column of a register's table; `type` as PostgreSQL names it. */
export interface TableColumn {
  readonly name: string;
  readonly type:
    | "text"
    | "numeric"
    | "bigint"
    | "date"
    | "boolean"
    | "double precision"
    | "text[]"
    | "integer"
    | "timestamp with time zone";
  readonly notNull: boolean;
  readonly unique: boolean;
  /** Its check or foreign key, as written after the type. */
  readonly constraint: string | null;
}

export const snake = (name: string): string =>
  name.replaceAll("-", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table of a register, without its schema. */
export const tableOf = ({ code }: Pick<RegisterDefinition, "code">): string => snake(code);

const column = (
  name: string,
  type: TableColumn["type"],
  { notNull = false, unique = false, constraint = null }: Partial<Omit<TableColumn, "name" | "type">> = {},
): TableColumn => ({ name, type, notNull, unique, constraint });

const oneOf = (name: string, values: readonly string[]): string =>
  `check (${name} in (${values.map((value) => `'${value}'`).join(", ")}))`;

/** What every register has before its own fields. Two things of a register have two names; persons may share one. */
export const headColumns = ({
  lifeCycle,
  disclosure,
  personalPurpose,
  isWrittenByActs,
}: RegisterDefinition): readonly TableColumn[] => [
  column("id", "text", { notNull: true, unique: true, constraint: "primary key" }),
  column("version", "integer", { notNull: true }),
  column("state", "text", { notNull: true, constraint: oneOf("state", Object.keys(lifeCycle.states)) }),
  column("name_zh", "text", { notNull: true, constraint: "check (name_zh <> '')" }),
  column("name_en", "text"),
  personalPurpose
    ? column("name_key", "text", { notNull: true })
    : column("name_key", "text", { notNull: true, unique: true, constraint: "unique" }),
  column("owner_id", "text", { constraint: "references people.organisation (id)" }),
  column("disclosure", "text", { notNull: true, constraint: oneOf("disclosure", disclosure.allowed) }),
  column("origin", "text", {
    notNull: true,
    constraint: oneOf("origin", ["person", "import", "document", "sample", ...(isWrittenByActs ? ["act"] : [])]),
  }),
  column("search", "text", { notNull: true }),
  column("initials", "text", { notNull: true }),
  column("syllables", "text", { notNull: true }),
  column("created_at", "timestamp with time zone", { notNull: true }),
  column("created_by", "text"),
  column("changed_at", "timestamp with time zone", { notNull: true }),
];

/** The columns that a field takes: one, or two for a period and a point. */
export function fieldColumns(name: string, field: Field): readonly TableColumn[] {
  const base = snake(name);
  const rest = { notNull: field.required === true, unique: field.unique === true };
  const own = (constraint: string | null) =>
    field.unique ? ["unique", constraint].filter(Boolean).join(" ") : constraint;
  const one = (type: TableColumn["type"], constraint: string | null = null) => [
    column(base, type, { ...rest, constraint: own(constraint) }),
  ];
  switch (field.kind) {
    case "number":
      return one("numeric");
    case "money":
      return one("bigint");
    case "date":
      return one("date");
    case "flag":
      return one("boolean");
    case "choice":
      return one("text", oneOf(base, Object.keys(field.choices)));
    case "organisation":
      return [column(`${base}_id`, "text", { ...rest, constraint: own("references people.organisation (id)") })];
    case "reference":
      return [
        column(`${base}_id`, "text", {
          ...rest,
          constraint: own(`references registers.${snake(field.register)} (id)`),
        }),
      ];
    case "references":
      return one("text[]");
    case "period":
      return [
        column(`${base}_from`, "date", { notNull: rest.notNull }),
        column(`${base}_to`, "date", { constraint: `check (${base}_to > ${base}_from)` }),
      ];
    case "point":
      return [
        column(`${base}_longitude`, "double precision", {
          notNull: rest.notNull,
          constraint: `check (${base}_longitude between -180 and 180)`,
        }),
        column(`${base}_latitude`, "double precision", {
          notNull: rest.notNull,
          constraint: `check (${base}_latitude between -90 and 90)`,
        }),
      ];
    default:
      return one("text");
  }
}

/** Every column of the register's table, in order. */
export const columnsOf = (definition: RegisterDefinition): readonly TableColumn[] => [
  ...headColumns(definition),
  ...Object.entries(definition.fields).flatMap(([name, field]) => fieldColumns(name, field)),
];
