import { writeCsv } from "hucre/csv";
import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Box, Job, JobList, JobPage, Template } from "../contract/jobs.ts";
import type { AccessClass } from "../contract.ts";
import { cellDegrees } from "../parameters.ts";
import { type CountedCell, placedCells } from "../rules/grid.ts";
import { allProfiles } from "./profiles.ts";

interface Row {
  id: string;
  template: Template;
  title: string;
  owner_zh: string | null;
  owner_en: string | null;
  access: AccessClass;
  column_code: string;
  column_zh: string;
  column_en: string | null;
  unit: string | null;
  from_at: Date;
  to_at: Date;
  cell_degrees: number;
  background_id: string | null;
  background_error: number | null;
  observation_error: number | null;
  usable_flags: string[];
  code_version: string;
  digest: string;
  observations: number;
  cells: number;
  ran_at: Date;
  made_by_name: string | null;
  is_sample: boolean;
}

async function rowsWhere(ctx: Ctx, where: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select j.*, k.name_zh as owner_zh, k.name_en as owner_en from ocean.grid_job j
    left join people.organisation_public k on k.id = j.owner_id
    where ${where} order by j.ran_at desc, j.id desc limit 200`.execute(ctx.tx);
  return rows;
}

const present = (row: Row): Job => ({
  id: row.id,
  template: row.template,
  title: row.title,
  column: row.column_code,
  columnName: { zh: row.column_zh, en: row.column_en },
  unit: row.unit,
  from: row.from_at.toISOString(),
  to: row.to_at.toISOString(),
  cell: row.cell_degrees,
  access: row.access,
  owner: row.owner_zh === null ? null : { zh: row.owner_zh, en: row.owner_en },
  by: row.made_by_name,
  ranAt: row.ran_at.toISOString(),
  observations: row.observations,
  cells: row.cells,
  isSample: row.is_sample,
});

/** The jobs that the reader may see, and what a new one can be run over. */
export async function listJobs(ctx: Ctx): Promise<JobList> {
  const { rows } = await sql<{ id: string; name_zh: string; name_en: string | null; profile_code: string }>`
    select id, name_zh, name_en, profile_code from ocean.data_link where ocean.may_read(access, owner_id)
    order by name_zh collate "C"`.execute(ctx.tx);
  const profiles = new Map((await allProfiles(ctx)).map((profile) => [profile.code, profile]));
  return {
    jobs: (await rowsWhere(ctx, sql`true`)).map(present),
    links: rows.map(({ id, name_zh, name_en, profile_code }) => ({
      id,
      name: { zh: name_zh, en: name_en },
      profile: profile_code,
      columns: (profiles.get(profile_code)?.columns ?? [])
        .filter(({ kind }) => kind === "number")
        .map(({ code, name }) => ({ code, name })),
    })),
    cell: await parameterAt(ctx, cellDegrees),
  };
}

async function rowOf(ctx: Ctx, id: string): Promise<Row> {
  const [row] = await rowsWhere(ctx, sql`j.id = ${id}`);
  if (!row) throw new AppError("ocean.not-found");
  return row;
}

/** A job that the reader may see. @throws AppError `ocean.not-found` */
export const findJob = async (ctx: Ctx, id: string): Promise<Job> => present(await rowOf(ctx, id));

/** The cells of a job by whole numbers. */
export async function cellsOf(ctx: Ctx, id: string): Promise<CountedCell[]> {
  const { rows } =
    await sql<CountedCell>`select cell_column as "column", cell_row as "row", observations as count, mean,
    least, most from ocean.grid_cell where job_id = ${id} order by cell_row, cell_column`.execute(ctx.tx);
  return rows;
}

/** One job: what went in, how it was run, what came out, within a box where one is asked for. */
export async function jobPage(ctx: Ctx, id: string, box: Box): Promise<JobPage> {
  const row = await rowOf(ctx, id);
  const { rows: inputs } = await sql<{
    link_id: string;
    name_zh: string;
    name_en: string | null;
    profile_code: string;
    profile_version: number;
    observations: number;
    first_at: Date | null;
    last_at: Date | null;
    digest: string;
  }>`select i.*, l.name_zh, l.name_en from ocean.job_input i join ocean.data_link l on l.id = i.link_id
    where i.job_id = ${id} order by l.name_zh collate "C"`.execute(ctx.tx);
  const [background] = row.background_id === null ? [] : await rowsWhere(ctx, sql`j.id = ${row.background_id}`);
  const users = await rowsWhere(ctx, sql`j.background_id = ${id}`);
  const cells = placedCells(await cellsOf(ctx, id), row.cell_degrees);
  return {
    job: present(row),
    inputs: inputs.map((input) => ({
      link: { id: input.link_id, name: { zh: input.name_zh, en: input.name_en } },
      profile: input.profile_code,
      profileVersion: input.profile_version,
      count: input.observations,
      first: input.first_at?.toISOString() ?? null,
      last: input.last_at?.toISOString() ?? null,
      digest: input.digest,
    })),
    background: background ? { id: background.id, title: background.title, digest: background.digest } : null,
    backgroundError: row.background_error,
    observationError: row.observation_error,
    flags: row.usable_flags,
    code: row.code_version,
    digest: row.digest,
    usedBy: users.map(({ id: user, title }) => ({ id: user, title })),
    cells: cells.filter(
      ({ west, south }) =>
        west + row.cell_degrees > (box.west ?? -181) &&
        west <= (box.east ?? 181) &&
        south + row.cell_degrees > (box.south ?? -91) &&
        south <= (box.north ?? 91),
    ),
  };
}

/** The cells of a job as a table that other programs read; heads are codes in every language. */
export async function cellsFile(ctx: Ctx, id: string): Promise<Download> {
  const { job, cells } = await jobPage(ctx, id, {});
  const rows = cells.map(({ west, south, count, mean, least, most }) => [
    west,
    south,
    job.cell,
    count,
    mean ?? "",
    least ?? "",
    most ?? "",
  ]);
  const text = writeCsv([["west", "south", "cellDegrees", "observations", "mean", "least", "most"], ...rows]);
  return { fileName: `${job.title}.csv`, mediaType: "text/csv", bytes: Buffer.from(text) };
}
