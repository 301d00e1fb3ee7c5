import { createHash } from "node:crypto";
import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewJob } from "../contract/jobs.ts";
import type { AccessClass } from "../contract.ts";
import { backgroundRefusal, type CountedCell, jobRefusal, mostCells, ruleVersions, updated } from "../rules/grid.ts";
import { strictest } from "../rules/link.ts";
import { addJob, type JobInput } from "../store/jobs.ts";
import { cellsOf, findJob } from "../views/jobs.ts";
import { findLink } from "../views/links.ts";
import { findProfile } from "../views/profiles.ts";

/** Runs a job in the name of the own organisation and keeps it with its lineage. `version`: of the product. */
export async function runJob(ctx: Ctx, version: string, job: NewJob): Promise<{ id: string }> {
  const owner = ctx.actor?.organisationId ?? null;
  if (owner === null) throw new AppError("ocean.no-organisation");
  return { id: await keepJob(ctx, version, owner, job) };
}

/** Runs a job of an organisation; the story's come this way too. @throws AppError `ocean.*` */
export async function keepJob(ctx: Ctx, version: string, owner: string, job: NewJob): Promise<string> {
  const links = await sourcesOf(ctx, job);
  const { profile } = links[0]!;
  const column = profile.columns.find(({ code }) => code === job.column);
  if (!column) throw new AppError("ocean.no-number");
  refuse(jobRefusal(job, column.kind === "number"));
  const background = job.background === null ? null : await findJob(ctx, job.background);
  if (background) refuse(backgroundRefusal(job, background));
  const usable = (profile.flags?.values ?? []).filter(({ isUsable }) => isUsable).map(({ code }) => code);
  const counted = await countCells(ctx, job, usable, column.kind === "number");
  const cells =
    background && job.backgroundError !== null && job.observationError !== null
      ? updated(await cellsOf(ctx, background.id), counted, {
          background: job.backgroundError,
          observation: job.observationError,
        })
      : counted;
  if (cells.length === 0) throw new AppError("ocean.grid-empty");
  if (cells.length > mostCells) throw new AppError("ocean.grid-too-fine", { cells: cells.length, most: mostCells });
  const digest = digestOf(cells);
  const id = await addJob(ctx, {
    job,
    owner,
    access: strictest([...links.map(({ access }) => access), ...(background ? [background.access] : [])]),
    column: { ...column.name, unit: job.template === "cover" ? null : column.unitName },
    usableFlags: usable,
    code: `haice ${version} · ${job.template}/${ruleVersions[job.template]}`,
    digest,
    inputs: await Promise.all(links.map((link) => inputOf(ctx, link, job, usable))),
    cells,
  });
  await recordEvent(ctx, { kind: "ocean.job-run", subject: id, after: { ...job, digest, cells: cells.length } });
  return id;
}

/** The links of a job, all of one profile, which the reader may read. @throws AppError `ocean.not-found`, `ocean.other-profile` */
async function sourcesOf(ctx: Ctx, job: NewJob) {
  const ids = [...new Set(job.links)].sort();
  const links = [];
  for (const id of ids) {
    const link = await findLink(ctx, id);
    const { rows } = await sql<{ access: AccessClass; may: boolean }>`
      select access, ocean.may_read_link(id) as may from ocean.data_link where id = ${id}`.execute(ctx.tx);
    if (!rows[0]?.may) throw new AppError("ocean.not-found");
    links.push({ id, access: rows[0].access, profile: await findProfile(ctx, link.profile) });
  }
  if (new Set(links.map(({ profile }) => profile.code)).size > 1) throw new AppError("ocean.other-profile");
  return links;
}

/** Which observations a job is run over: placed, in the time, with a value that its flag calls usable. */
const chosen = (
  job: NewJob,
  links: readonly string[],
  usable: readonly string[],
) => sql`o.link_id = any(${[...links]}::text[])
  and o.observed_at >= ${job.from}::timestamptz and o.observed_at < ${job.to}::timestamptz and o.longitude is not null
  and o.content ? ${job.column} and coalesce(o.flags->>${job.column} = any(${[...usable]}::text[]), true)`;

async function countCells(ctx: Ctx, job: NewJob, usable: readonly string[], isNumber: boolean): Promise<CountedCell[]> {
  const value = isNumber && job.template !== "cover" ? sql`(o.content->>${job.column})::float8` : sql`null::float8`;
  const { rows } = await sql<CountedCell>`
    select floor(round(((o.longitude + 180) / ${job.cell})::numeric, 9))::int as "column",
      floor(round(((o.latitude + 90) / ${job.cell})::numeric, 9))::int as "row",
      count(*) as count, avg(${value} order by o.id) as mean, min(${value}) as least, max(${value}) as most
    from ocean.observation o where ${chosen(job, job.links, usable)}
    group by 1, 2 limit ${mostCells + 1}`.execute(ctx.tx);
  return rows;
}

async function inputOf(
  ctx: Ctx,
  link: Awaited<ReturnType<typeof sourcesOf>>[number],
  job: NewJob,
  usable: readonly string[],
): Promise<JobInput> {
  const { rows } = await sql<{ observations: number; first: Date | null; last: Date | null; digest: string }>`
    select count(*) as observations, min(o.observed_at) as first, max(o.observed_at) as last,
      encode(sha256(convert_to(coalesce(string_agg(o.id, E'\n' order by o.id), ''), 'UTF8')), 'hex') as digest
    from ocean.observation o where ${chosen(job, [link.id], usable)}`.execute(ctx.tx);
  const { observations, first, last, digest } = rows[0]!;
  return {
    link: link.id,
    profile: link.profile.code,
    profileVersion: link.profile.version,
    observations,
    first: first?.toISOString() ?? null,
    last: last?.toISOString() ?? null,
    digest,
  };
}

/** SHA-256 of the cells in order: the same cells, the same digest. */
function digestOf(cells: readonly CountedCell[]): string {
  const lines = [...cells]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, count, mean, least, most }) => [row, column, count, mean, least, most].join(","));
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
