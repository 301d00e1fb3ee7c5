import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type CrossQuery, type CrossTable, crossFields } from "../contract/cross.ts";
import { fieldColumns } from "../kit/columns.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { tableRef } from "../store.ts";
import { conditionsOf } from "./records.ts";
import { wordsFor } from "./words.ts";

/**
 * How many records have this in one field and that in another, as far as the reader sees them: which parks share an
 * industry, which field has centres of which level. @throws AppError `registers.filter-unknown`
 */
export async function crossTable(ctx: Ctx, definition: RegisterDefinition, query: CrossQuery): Promise<CrossTable> {
  const [row, column] = [columnOf(definition, query.rows), columnOf(definition, query.columns)];
  const { rows: counts } = await sql<CrossTable["counts"][number]>`
    select ${row}::text as "row", ${column}::text as "column", count(*)::int as count
    from registers.${tableRef(definition)}
    where ${conditionsOf(definition, { ...query, sort: "name", limit: 1 })}
    group by 1, 2 order by 1, 2`.execute(ctx.tx);
  const words = await wordsFor(
    ctx,
    definition,
    counts.map((one) => ({ owner: null, values: { [query.rows]: one.row, [query.columns]: one.column } })),
  );
  return { rows: query.rows, columns: query.columns, counts, words };
}

function columnOf(definition: RegisterDefinition, name: string): RawBuilder<unknown> {
  if (!crossFields(definition).includes(name)) throw new AppError("registers.filter-unknown", { filter: name });
  const field = definition.fields[name];
  return sql.ref(field ? (fieldColumns(name, field)[0]?.name ?? name) : name);
}
