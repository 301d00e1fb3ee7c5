import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Part, Parts } from "../contract/part.ts";
import type { DutyRole } from "../contract.ts";
import { compilerOf } from "../rules/part.ts";
import { mayRead } from "./ledger-filter.ts";

type Unit = NonNullable<Parts["compiler"]>;
type Row = Unit & { organisation: string; role: DutyRole; part: Part | null };

/** The parts of the next report of a commitment; row-level security shows those of others to whoever puts them together. */
export async function readParts(ctx: Ctx, commitment: string): Promise<Parts> {
  const { rows: found } = await sql<{ round: number }>`
    select c.round from commitments.commitment c where c.id = ${commitment} and ${mayRead(ctx.actor!)}`.execute(ctx.tx);
  if (!found[0]) throw new AppError("commitments.not-found");
  const { rows } = await sql<Row>`
    select d.organisation_id as organisation, d.role, o.code, o.name_zh as "nameZh", o.name_en as "nameEn",
      (select json_build_object('version', p.version, 'content', p.content, 'sentBy', p.sent_by_name,
          'isLeft', p.round <= ${found[0].round},
          'sentAt', to_char(p.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from commitments.report_part p where p.commitment_id = d.commitment_id
          and p.organisation_id = d.organisation_id and p.report_id is null order by p.round desc limit 1) as part
    from commitments.duty d join people.organisation_public o on o.id = d.organisation_id
    where d.commitment_id = ${commitment} and d.valid_to is null
    order by d.position, d.id`.execute(ctx.tx);
  const own = ctx.actor!.organisationId;
  const compiler = rows.find(({ organisation }) => organisation === compilerOf(rows));
  const isCompiler = compiler !== undefined && compiler.organisation === own;
  return {
    compiler: compiler ? unitOf(compiler) : null,
    isCompiler,
    own: rows.find(({ organisation }) => organisation === own)?.part ?? null,
    others: isCompiler
      ? rows.filter((row) => row !== compiler).map((row) => ({ unit: unitOf(row), role: row.role, part: row.part }))
      : [],
  };
}

const unitOf = ({ code, nameZh, nameEn }: Row): Unit => ({ code, nameZh, nameEn });
