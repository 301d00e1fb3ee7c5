import { sql } from "kysely";
import { assignInParts, type Judge, type ToJudge } from "../../../engines/review/assign.ts";
import { conflictsOf } from "../../../engines/review/conflicts.ts";
import type { Applicant } from "../../../engines/review/contract.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { personNames } from "../../people/index.ts";
import { kinds } from "../message-kinds.ts";
import { nameKey, personKey, reviewSettings } from "../rules/review.ts";
import { addAssignments, addConflictSearch, addConflicts, moveAssignment } from "../store/reviews.ts";
import { poolOf } from "../views/experts.ts";
import { toJudge } from "../views/judged.ts";
import { heldDossier, partiesOf, type Stored } from "../views/stored.ts";
import { workflowOf } from "../views/workflows.ts";

async function callOf(ctx: Ctx, id: string) {
  const call = await heldDossier(ctx, id);
  if (!call) throw new AppError("calls.not-found");
  if (!(await partiesOf(ctx, id)).includes("office")) throw new AppError("calls.not-yours");
  return { call, workflow: await workflowOf(ctx.tx, call.workflow, call.workflow_version) };
}

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly partners: { name: string }[];
  readonly team: { name: string; employer: string }[];
  readonly organisation: string | null;
  readonly judgedBy: string[];
}

/** The dossiers of a call that are to be judged, with who stands behind them and who judges them already. */
async function candidates(ctx: Ctx, call: Stored, stages: readonly string[]): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select d.id, d.title, i.partners, i.team, o.name_zh as organisation,
      coalesce((select json_agg(a.expert_id) from calls.assignment a
        where a.dossier_id = d.id and a.state in ('asked', 'accepted', 'sealed')), '[]') as "judgedBy"
    from calls.dossier d join calls.identity i on i.dossier_id = d.id
    left join people.organisation_public o on o.id = d.organisation_id
    where d.root_id = ${call.id} and d.stage = any(${[...stages]}) and d.id <> d.root_id order by d.id`.execute(ctx.tx);
  return rows;
}

/** Looks for conflicts between everybody in the pool and every dossier that is to be judged; each is kept with its evidence. */
export async function lookForConflicts(
  ctx: Ctx,
  id: string,
): Promise<{ found: number; dossiers: number; experts: number }> {
  const { call, workflow } = await callOf(ctx, id);
  const [toBeJudged, pool] = [await candidates(ctx, call, toJudge(workflow)), await poolOf(ctx)];
  const byKey = new Map(pool.members.map((member) => [member.key, member.id]));
  const applicants: Applicant[] = toBeJudged.map(({ id: application, partners, team, organisation }) => ({
    application,
    persons: team.map(({ name, employer }) => personKey(name, employer)),
    bodies: [
      ...new Set(
        [...partners.map(({ name }) => name), ...team.map(({ employer }) => employer), organisation ?? ""]
          .map(nameKey)
          .filter(Boolean),
      ),
    ],
  }));
  const found = conflictsOf(
    [...byKey.keys()],
    applicants,
    pool.ties,
    reviewSettings(workflow).years,
    civilDay(ctx.clock),
  );
  await addConflicts(
    ctx,
    found.map(({ application, expert, kind, with: concerns, evidence }) => ({
      root_id: call.id,
      dossier_id: application,
      expert_id: byKey.get(expert)!,
      kind,
      concerns,
      evidence,
      found_by: "product",
    })),
  );
  const search = { found: found.length, dossiers: toBeJudged.length, experts: pool.members.length };
  await addConflictSearch(ctx, { root_id: call.id, ...search });
  await recordEvent(ctx, { kind: "calls.conflicts-looked-for", subject: call.id, after: search });
  return search;
}

/**
 * Gives every dossier that is to be judged the experts that it still lacks: never one with a conflict, never two of one
 * body, of the field first, loads even. Looks for conflicts first, so that nobody is asked on old evidence.
 */
export async function assignExperts(
  ctx: Ctx,
  id: string,
): Promise<{ pairs: number; short: { dossier: string; title: string; lacks: number }[] }> {
  await lookForConflicts(ctx, id);
  const { call, workflow } = await callOf(ctx, id);
  const { experts, days } = reviewSettings(workflow);
  const [toBeJudged, { members }] = [await candidates(ctx, call, toJudge(workflow)), await poolOf(ctx)];
  if (toBeJudged.length === 0) throw new AppError("calls.nobody-to-judge");
  const { rows: barred } = await sql<{ application: string; expert: string }>`
    select dossier_id as application, expert_id as expert from calls.conflict where root_id = ${call.id}
    union select dossier_id, expert_id from calls.assignment where root_id = ${call.id} and state in ('declined', 'withdrawn')`.execute(
    ctx.tx,
  );
  const judges: Judge[] = members.map(({ id: expert, employer, fields, has, most }) => ({
    expert,
    body: employer,
    fields,
    has,
    most,
  }));
  const needs: ToJudge[] = toBeJudged.map(({ id: application, judgedBy }) => ({
    application,
    fields: call.fields,
    needs: Math.max(0, experts - judgedBy.length),
    judgedBy,
  }));
  const { pairs, short } = assignInParts(needs, judges, barred);
  const due = dayLater(civilDay(ctx.clock), days);
  await addAssignments(
    ctx,
    pairs.map(({ application, expert, isOfField }) => ({
      root_id: call.id,
      dossier_id: application,
      expert_id: expert,
      is_of_field: isOfField,
      due_on: due,
    })),
  );
  const event = await recordEvent(ctx, {
    kind: "calls.experts-assigned",
    subject: call.id,
    after: { pairs: pairs.length, short: short.length, due },
  });
  const perPerson = new Map<string, number>();
  for (const { expert } of pairs) {
    const person = members.find((member) => member.id === expert)?.person;
    if (person) perPerson.set(person, (perPerson.get(person) ?? 0) + 1);
  }
  const accounts = await personNames(ctx.tx, [...perPerson.keys()]);
  for (const [person, count] of perPerson)
    if (accounts.has(person))
      await tell(ctx, {
        kind: kinds.reviewAsked,
        event,
        subject: call.id,
        params: { call: call.title, count, due },
        people: [person],
      });
  const titles = new Map(toBeJudged.map((one) => [one.id, one.title]));
  return {
    pairs: pairs.length,
    short: short.map(({ application, lacks }) => ({
      dossier: application,
      title: titles.get(application) ?? "",
      lacks,
    })),
  };
}

const dayLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Takes a review back from an expert who does not answer. A sealed one stays, unless a conflict was found after it was sealed
 * and the review is not over: then its sheet stays on record and no longer counts.
 */
export async function withdrawAssignment(ctx: Ctx, id: string, reason: string): Promise<void> {
  const { rows } = await sql<{ root_id: string; dossier_id: string; state: string; isTied: boolean }>`
    select a.root_id, a.dossier_id, a.state,
      exists (select from calls.conflict c where c.dossier_id = a.dossier_id and c.expert_id = a.expert_id) as "isTied"
    from calls.assignment a where a.id = ${id} for update of a`.execute(ctx.tx);
  const [row] = rows;
  if (!row) throw new AppError("calls.review-not-found");
  const mayGo =
    row.state === "asked" ||
    row.state === "accepted" ||
    (row.state === "sealed" && row.isTied && (await isBeingJudged(ctx, row.dossier_id)));
  if (!mayGo) throw new AppError("calls.review-state");
  await moveAssignment(ctx, id, { state: "withdrawn", words: reason });
  await recordEvent(ctx, {
    kind: "calls.review-withdrawn",
    subject: row.root_id,
    before: { assignment: id },
    basis: reason,
  });
}

async function isBeingJudged(ctx: Ctx, id: string): Promise<boolean> {
  const dossier = await heldDossier(ctx, id);
  return (
    dossier !== null &&
    toJudge(await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version)).includes(dossier.stage)
  );
}
