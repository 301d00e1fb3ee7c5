import { parseCsv } from "hucre/csv";

/**
 * What the W3C Recommendations "Metadata Vocabulary for Tabular Data" and "Model for Tabular Data and Metadata on the Web"
 * (2015) demand of a table description and of its CSV file, as far as this product uses them and as far as we know them:
 * the rules were not read off their text section by section. Where a processor would only warn, this finds a fault.
 */
export function csvwFaults(metadata: unknown, csv: string, fileName: string): string[] {
  const faults: string[] = [];
  const table = asObject(metadata);
  if (!table) return ["the metadata is no object"];
  const context = [table["@context"]].flat();
  if (context[0] !== "http://www.w3.org/ns/csvw") faults.push("@context");
  allowed(table, ["@context", "@id", "@type", ...tableKeys, ...inherited], "table", faults);
  if (table["@type"] !== undefined && table["@type"] !== "Table") faults.push("table.@type");
  if (typeof table.url !== "string" || table.url !== fileName) faults.push("table.url");
  checkDialect(table.dialect, faults);
  const schema = asObject(table.tableSchema);
  const columns = schema && Array.isArray(schema.columns) ? schema.columns.map(asObject) : [];
  if (!schema || columns.length === 0) return [...faults, "table.tableSchema"];
  allowed(
    schema,
    ["@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles", ...inherited],
    "schema",
    faults,
  );
  for (const [at, column] of columns.entries()) checkColumn(column, `columns.${at}`, faults);
  const names = columns.map((column) => String(column?.name));
  if (new Set(names).size !== names.length) faults.push("columns: a name is there twice");
  const key = [schema.primaryKey ?? []].flat().map(String);
  if (key.some((name) => !names.includes(name))) faults.push("schema.primaryKey");
  return [
    ...faults,
    ...tableFaults(
      columns.filter((column) => column !== null),
      key,
      csv,
    ),
  ];
}

type Json = Record<string, unknown>;
const asObject = (value: unknown): Json | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;

const tableKeys = ["url", "dialect", "notes", "suppressOutput", "tableDirection", "tableSchema", "transformations"];
const inherited = [
  "null",
  "lang",
  "textDirection",
  "separator",
  "ordered",
  "default",
  "datatype",
  "required",
  "aboutUrl",
  "propertyUrl",
  "valueUrl",
];
/** Prefixes of the default context; a common property is a prefixed name. */
const prefixes =
  /^(as|cc|csvw|dc|dc11|dcat|dcterms|dctypes|foaf|org|prov|qb|rdf|rdfs|schema|skos|vcard|xsd):[A-Za-z]\w*$/;

function allowed(object: Json, keys: readonly string[], where: string, faults: string[]): void {
  for (const [key, value] of Object.entries(object)) {
    if (keys.includes(key)) continue;
    const isCommon = prefixes.test(key) && ["string", "number", "boolean"].includes(typeof value);
    if (!isCommon) faults.push(`${where}.${key}`);
  }
}

const dialectTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  commentPrefix: (value) => value === null || typeof value === "string",
  delimiter: (value) => typeof value === "string",
  doubleQuote: (value) => typeof value === "boolean",
  encoding: (value) => typeof value === "string" && /^utf-8$/i.test(value),
  header: (value) => typeof value === "boolean",
  headerRowCount: Number.isInteger,
  lineTerminators: (value) => [value].flat().every((one) => typeof one === "string"),
  quoteChar: (value) => value === null || (typeof value === "string" && value.length === 1),
  skipBlankRows: (value) => typeof value === "boolean",
  skipColumns: Number.isInteger,
  skipInitialSpace: (value) => typeof value === "boolean",
  skipRows: Number.isInteger,
  trim: (value) => typeof value === "boolean" || ["true", "false", "start", "end"].includes(String(value)),
};

function checkDialect(value: unknown, faults: string[]): void {
  if (value === undefined) return;
  for (const [key, one] of Object.entries(asObject(value) ?? { dialect: value }))
    if (!dialectTypes[key]?.(one)) faults.push(`dialect.${key}`);
}

/** The lexical form of a built-in datatype, of those that this product writes. */
const builtins: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

function checkColumn(column: Json | null, where: string, faults: string[]): void {
  if (!column) return void faults.push(where);
  allowed(column, ["@id", "@type", "name", "titles", "virtual", "suppressOutput", ...inherited], where, faults);
  // A name is a variable of a URI template and does not begin with "_".
  if (typeof column.name !== "string" || !/^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(column.name)) faults.push(`${where}.name`);
  if (typeof column.titles !== "string") faults.push(`${where}.titles`);
  if (column.required !== undefined && typeof column.required !== "boolean") faults.push(`${where}.required`);
  const { datatype } = column;
  const object = asObject(datatype);
  if (object) {
    const isKnown = String(object.base) in builtins && (object.format === undefined || object.format === "yyyy-MM-dd");
    if (!isKnown || Object.keys(object).some((key) => !["base", "format"].includes(key)))
      faults.push(`${where}.datatype`);
  } else if (datatype !== undefined && !(String(datatype) in builtins)) faults.push(`${where}.datatype`);
}

function tableFaults(columns: readonly Json[], key: readonly string[], csv: string): string[] {
  const faults: string[] = [];
  const [head = [], ...rows] = parseCsv(csv) as string[][];
  if (/(^|[^\r])\n/.test(csv) || !csv.endsWith("\r\n")) faults.push("csv: line ends");
  if (head.join() !== columns.map((column) => column.titles).join()) faults.push("csv: header");
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (row.length !== columns.length) faults.push(`csv: row ${at + 2} has ${row.length} cells`);
    for (const [index, column] of columns.entries()) {
      const cell = row[index] ?? "";
      const base = String(asObject(column.datatype)?.base ?? column.datatype ?? "string");
      // An empty cell is null, whatever its datatype.
      if (cell === "" ? column.required === true : !builtins[base]?.test(cell))
        faults.push(`csv: row ${at + 2}, ${String(column.name)}: "${cell}" is no ${base}`);
    }
    const value = key.map((name) => row[columns.findIndex((column) => column.name === name)] ?? "").join("\u0000");
    if (key.length > 0 && seen.has(value)) faults.push(`csv: row ${at + 2}: the primary key is there twice`);
    seen.add(value);
  }
  return faults;
}
