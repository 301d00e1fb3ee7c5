import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { negativeListOn, toleratedOf } from "../../integrity/index.ts";
import type { Change, Inside, Project, Technology } from "../contract/project.ts";
import { milestoneStates } from "../rules/milestones.ts";
import { payersOf } from "../rules/money.ts";
import { projectsTables } from "../store/tables.ts";
import { besideOf } from "./beside.ts";
import { expensesOf } from "./expenses.ts";
import { fundOf } from "./funds.ts";
import { callOf, findHead, present } from "./heads.ts";
import { type ContractText, entriesOf, loadProject, ownCode, partsIn, sidesOf, spokenUnits, textsOf } from "./load.ts";
import { organisationById } from "./organisations.ts";
import { reportingOf } from "./reports.ts";

/** One project: whole for those who see it, what disclosure lets out for everybody else. @throws AppError */
export async function readProject(ctx: Ctx, id: string): Promise<Project> {
  const head = await findHead(ctx, id);
  if (!head) throw new AppError("projects.not-found");
  const today = civilDay(ctx.clock);
  const { sees, ...row } = head;
  return {
    ...present(row, today),
    today,
    inside: sees ? await insideOf(ctx, id) : null,
    technologies: await technologiesOf(ctx, id, sees),
    results: await resultsOf(ctx, id),
  };
}

async function insideOf(ctx: Ctx, id: string): Promise<Inside> {
  const project = await loadProject(ctx, id);
  const parts = partsIn(ctx, project);
  const texts = await textsOf(ctx, id);
  const contract = texts.find(({ number }) => number === project.contract) ?? null;
  const draft = texts.findLast(({ since }) => since === null) ?? null;
  const terms = (contract ?? draft)?.terms ?? null;
  const entries = (await entriesOf(ctx, [id])).get(id) ?? [];
  return {
    parts,
    speaksFor: terms ? spokenUnits(terms, await ownCode(ctx), parts) : [],
    goal: project.goal,
    basis: project.basis,
    amountBasis: project.amount_basis,
    dossier: project.dossier_id,
    call: await callOf(ctx, project.dossier_id),
    version: project.version,
    receiver: project.receiver,
    receiverCode: project.receiver_id === null ? null : (await organisationById(ctx, project.receiver_id)).code,
    deliverables: project.deliverables,
    isPublic: project.is_public,
    fund: await fundOf(ctx, project.fund_id),
    field: project.field,
    members: project.members,
    dueOn: project.due_on,
    ...(await besideOf(ctx, id)),
    reporting: await reportingOf(ctx, project),
    contract: contract && {
      number: contract.number,
      terms: contract.terms,
      since: contract.since!.toISOString(),
      signatures: await signaturesOf(ctx, id),
    },
    draft: draft && { sha256: draft.sha256, terms: draft.terms, signatures: await sidesOf(ctx, id, draft.number) },
    ...(await filesAndMilestones(ctx, id, contract, texts)),
    gonePayers: [...payersOf(texts, entries)]
      .filter(([key]) => !contract?.terms.sources.some((one) => one.key === key))
      .map(([key, name]) => ({ key, name })),
    tolerated: (await toleratedOf(ctx, [{ kind: "project", id }], civilDay(ctx.clock))).map((one) => ({
      case: one.case,
      outcome: one.outcome,
      from: one.from,
    })),
    entries: entries.map((entry) => ({
      ...entry,
      postings: [...entry.postings],
    })),
    expenses: await expensesOf(ctx, id),
    forbidden: await forbiddenToday(ctx),
    changes: await changesOf(ctx, id),
    steps: await stepsOf(ctx, id),
  };
}

const signaturesOf = async (ctx: Ctx, id: string): Promise<string[]> =>
  (
    await projectsTables(ctx.tx)
      .selectFrom("projects.signature")
      .select(["side", "made_by_name", "made_at"])
      .where("project_id", "=", id)
      .orderBy("number")
      .orderBy("made_at")
      .execute()
  ).map(({ made_by_name }) => made_by_name);

async function forbiddenToday(ctx: Ctx): Promise<Inside["forbidden"]> {
  const list = await negativeListOn(ctx, "lump-sum", civilDay(ctx.clock));
  return (list?.items ?? []).map(({ code, words }) => ({ code, ...words }));
}

async function filesAndMilestones(
  ctx: Ctx,
  id: string,
  contract: ContractText | null,
  texts: readonly ContractText[],
): Promise<Pick<Inside, "milestones" | "goneMilestones" | "papers">> {
  const tables = projectsTables(ctx.tx);
  const steps = await tables
    .selectFrom("projects.milestone_step")
    .select(["milestone", "act", "words", "made_by_name", "made_at"])
    .where("project_id", "=", id)
    .orderBy("id")
    .execute();
  const rows = await tables
    .selectFrom("projects.evidence_file")
    .select(["id", "milestone", "file_name", "size", "sha256", "made_at"])
    .where("project_id", "=", id)
    .orderBy("id")
    .execute();
  const files = rows.map(({ file_name: fileName, made_at, ...file }) => ({
    ...file,
    fileName,
    at: made_at.toISOString(),
  }));
  const ofMilestone = (key: string) => ({
    steps: steps
      .filter(({ milestone }) => milestone === key)
      .map(({ act, words, made_by_name, made_at }) => ({ act, words, by: made_by_name, at: made_at.toISOString() })),
    files: files.filter(({ milestone }) => milestone === key),
  });
  const milestones = contract?.terms.milestones ?? [];
  const states = milestoneStates({ milestones }, steps);
  const gone = new Set(steps.map(({ milestone }) => milestone).filter((key) => !states.has(key)));
  const titles = new Map(texts.flatMap(({ terms }) => terms.milestones.map(({ key, title }) => [key, title])));
  return {
    papers: ofMilestone("").files,
    milestones: milestones.map(({ key }) => ({ key, state: states.get(key)!, ...ofMilestone(key) })),
    goneMilestones: [...gone].map((key) => ({ key, title: titles.get(key) ?? key, ...ofMilestone(key) })),
  };
}

async function changesOf(ctx: Ctx, id: string): Promise<Change[]> {
  const rows = await projectsTables(ctx.tx)
    .selectFrom("projects.change_request")
    .selectAll()
    .where("project_id", "=", id)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    reason: row.reason,
    changes: row.changes.map((one) => ({ part: one.part, old: one.old, new: one.new })),
    isDirectionKept: row.is_direction_kept,
    areIndicatorsKept: row.are_indicators_kept,
    isRouteAlone: row.is_route_alone,
    by: row.made_by_name,
    at: row.made_at.toISOString(),
    answer: row.answer,
    answeredBy: row.answered_by_name,
  }));
}

async function stepsOf(ctx: Ctx, id: string): Promise<Inside["steps"]> {
  const rows = await projectsTables(ctx.tx)
    .selectFrom("projects.project_step")
    .selectAll()
    .where("project_id", "=", id)
    .orderBy("id")
    .execute();
  return rows.map(({ act, from_stage: from, to_stage: to, said, made_by_name: by, made_at }) => ({
    act,
    from,
    to,
    said,
    by,
    at: made_at.toISOString(),
  }));
}

async function technologiesOf(ctx: Ctx, id: string, sees: boolean): Promise<Technology[]> {
  if (!sees) {
    const { rows } = await sql<Technology>`
      select id, title, measure, broken_on as "brokenOn", evidence, 'confirmed' as state, null as answer, '' as by
      from projects.technology_public where project_id = ${id} order by id`.execute(ctx.tx);
    return rows;
  }
  const { rows } = await sql<Technology>`
    select id, title, measure, broken_on as "brokenOn", evidence, state, answer, made_by_name as by
    from projects.key_technology where project_id = ${id} order by id`.execute(ctx.tx);
  return rows;
}

/** Results that it offered in the market; what is public there the market says. */
async function resultsOf(ctx: Ctx, id: string): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select result_id as id, title from projects.offered_result where project_id = ${id} order by made_at`.execute(
    ctx.tx,
  );
  return rows;
}

/** A file of evidence. @throws AppError `projects.file-not-found` */
export async function evidenceFile(ctx: Ctx, id: string): Promise<Download> {
  const row = await projectsTables(ctx.tx)
    .selectFrom("projects.evidence_file")
    .select(["file_name", "media_type", "content"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("projects.file-not-found");
  return { fileName: row.file_name, mediaType: row.media_type, bytes: row.content };
}
