import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, type Refusal, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { NewProblem, ProblemActInput, ProblemsAct } from "../contract/problem.ts";
import { answerByRefusal, firstProblemState, problemActRefusal, problemAfter } from "../rules/problem.ts";
import { quoted, steeringKinds } from "../steering-message-kinds.ts";
import { addProblem, addProblemStep, moveProblem, type ProblemDbRow, problemTables } from "../store/problems.ts";
import { mayRead } from "../views/ledger-filter.ts";
import { organisationsByCode, unitName } from "../views/organisations.ts";

type Subject = Pick<ProblemDbRow, "subject" | "commitment_id" | "target" | "indicator" | "document_id" | "is_sample">;

/** Notes a problem: the office takes it up as it writes it, from others it is a proposal. Returns its id. */
export async function noteProblem(ctx: Ctx, input: NewProblem): Promise<{ id: string }> {
  const actor = ctx.actor!;
  const state = firstProblemState(actor);
  const at = ctx.clock.now();
  const subject = await subjectOf(ctx, input.subject);
  const id = await addProblem(ctx.tx, {
    ...subject,
    words: input.words,
    state,
    found_at: at,
    found_by_id: actor.id,
    found_by_name: actor.name,
    finder_id: actor.organisationId,
  });
  await step(ctx, id, { act: "noted", from: null, to: state, note: input.words, detail: null });
  const event = await recordEvent(ctx, { kind: "commitments.problem-noted", subject: id, after: input });
  if (state === "proposed") {
    const params = { words: quoted(input.words), by: actor.name };
    await tell(ctx, { kind: steeringKinds.problemProposed, event, subject: id, params });
  }
  return { id };
}

const none = { commitment_id: null, target: null, indicator: null, document_id: null, is_sample: false };

async function subjectOf(ctx: Ctx, { kind, id }: NewProblem["subject"]): Promise<Subject> {
  const found = async <Row>(query: { execute(tx: Ctx["tx"]): Promise<{ rows: Row[] }> }): Promise<Row> => {
    const [row] = (await query.execute(ctx.tx)).rows;
    if (!row) throw new AppError("commitments.problem-subject");
    return row;
  };
  switch (kind) {
    case "commitment": {
      const row = await found(sql<{ is_sample: boolean }>`
        select c.is_sample from commitments.commitment c where c.id = ${id} and ${mayRead(ctx.actor!)}`);
      return { ...none, subject: kind, commitment_id: id, is_sample: row.is_sample };
    }
    case "target": {
      const row = await found(sql<{ indicator: string }>`
        select indicator from indicators.sentence_public where target = ${id} limit 1`);
      return { ...none, subject: kind, target: id, indicator: row.indicator };
    }
    default: {
      const row = await found(sql<{ id: string }>`select id from policy.document_public where code = ${id}`);
      return { ...none, subject: kind, document_id: row.id };
    }
  }
}

/** Does something with a problem. Throws `commitments.problem-changed` when somebody was faster. */
export async function actOnProblem(ctx: Ctx, id: string, input: ProblemActInput): Promise<{ version: number }> {
  const row = await locked(ctx, id);
  if (!row) throw new AppError("commitments.problem-not-found");
  refuse(refusalOf(ctx, row, input));
  await perform(ctx, row, input);
  return { version: row.version + 1 };
}

/** The same with several proposals: what can be done is done, the rest is told. */
export async function actOnProblems(ctx: Ctx, { act, words, items }: ProblemsAct) {
  if (act === "dismiss" && words === null) throw new AppError("commitments.problem-words");
  const refused: { id: string; code: string; params: Record<string, string | number> }[] = [];
  for (const { id, version } of items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = await locked(ctx, id);
    const input: ProblemActInput = act === "dismiss" ? { act, version, words: words! } : { act, version };
    const refusal = row ? refusalOf(ctx, row, input) : { code: "commitments.problem-not-found" };
    if (refusal) refused.push({ id, code: refusal.code, params: { ...refusal.params } });
    else if (row) await perform(ctx, row, input);
  }
  return { done: items.length - refused.length, refused };
}

/** Held until the end of the transaction: of two who act at once the second waits, and is told. Null: not there for this person. */
async function locked(ctx: Ctx, id: string): Promise<ProblemDbRow | null> {
  const row = await problemTables(ctx.tx)
    .selectFrom("commitments.problem")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  // Who may read it but not change it cannot lock it either, and is refused by the rule.
  const held = await problemTables(ctx.tx)
    .selectFrom("commitments.problem")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return held ?? row;
}

function refusalOf(ctx: Ctx, row: ProblemDbRow, input: ProblemActInput): Refusal | null {
  const actor = ctx.actor!;
  const isAsked = row.asked_id !== null && row.asked_id === actor.organisationId;
  const refusal = problemActRefusal(input.act, { state: row.state, isAsked }, actor);
  if (refusal?.code === "commitments.problem-not-yours") return refusal;
  if (row.version !== input.version)
    return { code: "commitments.problem-changed", params: { seen: input.version, now: row.version, state: row.state } };
  return refusal ?? (input.act === "advise" ? answerByRefusal(input.answerBy, civilDay(ctx.clock)) : null);
}

async function perform(ctx: Ctx, row: ProblemDbRow, input: ProblemActInput): Promise<void> {
  const state = problemAfter(input.act, row.state);
  const { change, detail } = await changeOf(ctx, input);
  await moveProblem(ctx.tx, row.id, { ...change, state });
  const words = "words" in input ? input.words : null;
  await step(ctx, row.id, { act: input.act, from: row.state, to: state, note: words, detail });
  const event = await recordEvent(ctx, {
    kind: "commitments.problem-moved",
    subject: row.id,
    before: { state: row.state },
    after: { act: input.act, state, ...detail },
    ...(words === null ? {} : { basis: words }),
  });
  await tellOfProblem(ctx, row, input, event);
}

/** Tells whom a step concerns: the unit that is asked, or the office that it answers. */
async function tellOfProblem(ctx: Ctx, row: ProblemDbRow, input: ProblemActInput, event: string): Promise<void> {
  const about = { event, subject: row.id };
  switch (input.act) {
    case "advise": {
      const [unit] = await organisationsByCode(ctx.tx, [input.unit]);
      const params = { words: quoted(input.words), due: input.answerBy };
      return tell(ctx, { ...about, kind: steeringKinds.advised, organisations: [unit!.id], params });
    }
    case "answer": {
      const params = { words: quoted(row.recommendation ?? ""), unit: await unitName(ctx.tx, row.asked_id) };
      return tell(ctx, { ...about, kind: steeringKinds.adviceAnswered, params });
    }
    case "send-back": {
      const params = { words: quoted(row.recommendation ?? ""), note: quoted(input.words) };
      return tell(ctx, { ...about, kind: steeringKinds.adviceSentBack, organisations: [row.asked_id!], params });
    }
    default:
      return undefined;
  }
}

async function changeOf(
  ctx: Ctx,
  input: ProblemActInput,
): Promise<{ change: Parameters<typeof moveProblem>[2]; detail: Record<string, string> | null }> {
  switch (input.act) {
    case "advise": {
      const [unit] = await organisationsByCode(ctx.tx, [input.unit]);
      return {
        change: { asked_id: unit!.id, recommendation: input.words, answer_by: input.answerBy, answer: null },
        detail: { unit: unit!.nameZh, answerBy: input.answerBy },
      };
    }
    case "answer":
      return { change: { answer: input.words }, detail: null };
    case "close":
      return { change: { effect: input.words }, detail: null };
    case "reopen":
      return { change: { effect: null }, detail: null };
    default:
      return { change: {}, detail: null };
  }
}

async function step(
  ctx: Ctx,
  problem: string,
  {
    act,
    from,
    to,
    note,
    detail,
  }: {
    act: Parameters<typeof addProblemStep>[1]["act"];
    from: ProblemDbRow["state"] | null;
    to: ProblemDbRow["state"];
    note: string | null;
    detail: object | null;
  },
): Promise<void> {
  const { id, name, organisationId } = ctx.actor!;
  await addProblemStep(ctx.tx, {
    problem_id: problem,
    act,
    from_state: from,
    to_state: to,
    made_at: ctx.clock.now(),
    made_by: id,
    made_by_name: name,
    organisation_id: organisationId,
    note,
    detail,
  });
}
