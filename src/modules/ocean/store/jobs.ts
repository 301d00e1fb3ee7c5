import { sql } from "kysely";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewJob } from "../contract/jobs.ts";
import type { AccessClass } from "../contract.ts";
import type { CountedCell } from "../rules/grid.ts";

export interface JobInput {
  link: string;
  profile: string;
  profileVersion: number;
  observations: number;
  first: string | null;
  last: string | null;
  digest: string;
}

interface RunJob {
  job: NewJob;
  owner: string | null;
  access: AccessClass;
  column: { zh: string; en: string; unit: string | null };
  usableFlags: readonly string[];
  code: string;
  digest: string;
  inputs: readonly JobInput[];
  cells: readonly CountedCell[];
}

/** Keeps a job that was run, with what went in and what came out. */
export async function addJob(ctx: Ctx, run: RunJob): Promise<string> {
  const { job, inputs, cells } = run;
  const id = newId();
  await sql`insert into ocean.grid_job (id, template, title, owner_id, access, column_code, column_zh, column_en, unit, from_at,
      to_at, cell_degrees, background_id, background_error, observation_error, usable_flags, code_version, digest,
      observations, cells, ran_at, made_by, made_by_name, is_sample)
    values (${id}, ${job.template}, ${job.title}, ${run.owner}, ${run.access}, ${job.column}, ${run.column.zh},
      ${run.column.en}, ${run.column.unit}, ${job.from}, ${job.to}, ${job.cell}, ${job.background}, ${job.backgroundError},
      ${job.observationError}, ${[...run.usableFlags]}, ${run.code}, ${run.digest},
      ${inputs.reduce((sum, { observations }) => sum + observations, 0)}, ${cells.length}, ${ctx.clock.now()},
      ${ctx.actor?.id ?? null}, ${ctx.actor?.name ?? null}, ${ctx.actor === null})`.execute(ctx.tx);
  await sql`insert into ocean.job_input (job_id, link_id, profile_code, profile_version, observations, first_at, last_at, digest)
    select ${id}, n.link, n.profile, n."profileVersion", n.observations, n.first, n.last, n.digest
    from jsonb_to_recordset(${JSON.stringify(inputs)}::jsonb) as n (link text, profile text, "profileVersion" int,
      observations bigint, first timestamptz, last timestamptz, digest text)`.execute(ctx.tx);
  await sql`insert into ocean.grid_cell (job_id, cell_row, cell_column, observations, mean, least, most)
    select ${id}, n.row, n.column, n.count, n.mean, n.least, n.most
    from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as n ("row" int, "column" int, count bigint, mean float8,
      least float8, most float8)`.execute(ctx.tx);
  return id;
}
