import { parseArgs } from "node:util";
import { registerOf } from "../src/modules/registers/definitions/all.ts";
import { createTableSql } from "../test/register-tables.ts";

const usage = `Usage: node tools/register-sql.ts REGISTER "What a row of its table is."

Prints the migration that makes the table of a register, from its definition: columns, checks, indexes, row-level
security. Commit it below src/modules/registers/migrations/ as YYYY-MM-DD-HHMM_name.sql, with a first line that says why.

Example: node tools/register-sql.ts park "A park of the region." > src/modules/registers/migrations/2026-11-25-1951_park.sql
`;

const { positionals } = parseArgs({ allowPositionals: true });
const [code = "", meaning = ""] = positionals;
const definition = registerOf(code);
if (!definition || meaning === "") {
  process.stderr.write(
    definition || code === "" ? usage : `There is no register "${code}" in definitions/all.ts.\n\n${usage}`,
  );
  process.exitCode = 2;
} else
  process.stdout.write(
    `-- The table of the register ${code}, as its definition gives it.\n\n${createTableSql(definition, meaning)}`,
  );
