import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { ActInput } from "../contract/act.ts";
import type { Act } from "../contract.ts";
import { whoSigns } from "../parameters.ts";
import { dutiesRefusal } from "../rules/duties.ts";
import { extensionRefusal } from "../rules/extension.ts";
import { neededSigners } from "../rules/sign-for.ts";
import { useParts } from "../store/parts.ts";
import { answerRounds } from "../store/rounds.ts";
import {
  addReport,
  answerExtension,
  answerSign,
  askExtension,
  askToSign,
  dropDraft,
  endSign,
  judgeReports,
} from "../store/unit-rows.ts";
import { addDuties, type CommitmentRow, endDuties } from "../store.ts";
import { organisationsByCode, type Unit } from "../views/organisations.ts";
import { readStandings, type Standing } from "../views/situation.ts";

interface Outcome {
  /** What else changes in the row of the commitment besides its state. */
  change: Partial<
    Pick<CommitmentRow, "round" | "dispatch" | "known_units" | "due_on" | "due_from" | "merged_into" | "reported_by">
  >;
  /** What the history keeps of the act. */
  detail: Record<string, unknown> | null;
}

type Effect = (ctx: Ctx, standing: Standing, input: ActInput) => Promise<Outcome>;

const nothing: Outcome = { change: {}, detail: null };
const plain: Effect = async () => nothing;

/** Narrows the input of an act to what that act brings. */
function given<A extends ActInput["act"]>(input: ActInput, ...acts: readonly A[]): Extract<ActInput, { act: A }> {
  if (!(acts as readonly string[]).includes(input.act))
    throw new Error(`the effect of ${acts.join()} got ${input.act}`);
  return input as Extract<ActInput, { act: A }>;
}

const assign: Effect = async (ctx, standing, input) => {
  const { duties } = given(input, "assign");
  const problem = dutiesRefusal(duties);
  if (problem) throw new AppError(problem.code, problem.params);
  const units = await organisationsByCode(
    ctx.tx,
    duties.map(({ organisation }) => organisation),
  );
  const at = ctx.clock.now();
  await endDuties(
    ctx.tx,
    standing.duties.map(({ id }) => id),
    at,
  );
  await addDuties(
    ctx.tx,
    duties.map(({ role }, position) => dutyRow(ctx, standing.id, units[position]!, role, position, input.basis!)),
  );
  const before = standing.duties.map(({ name, role }) => ({ name, role }));
  const after = duties.map(({ role }, position) => ({ name: units[position]!.nameZh, role }));
  return {
    change: { known_units: units.length },
    detail: { duties: { before, after }, ended: standing.duties.map(({ id }) => id) },
  };
};

const dutyRow = (
  ctx: Ctx,
  commitment: string,
  unit: Unit,
  role: Standing["duties"][number]["role"],
  position: number,
  basis: string,
) => ({
  commitment_id: commitment,
  position,
  name: unit.nameZh,
  role,
  organisation_id: unit.id,
  valid_from: ctx.clock.now(),
  valid_to: null,
  basis,
  set_by: ctx.actor!.id,
});

const known = (standing: Standing) =>
  standing.duties.flatMap(({ organisation, role }) => (organisation === null ? [] : [{ organisation, role }]));

const dispatch: Effect = async (ctx, standing) => {
  const duties = known(standing);
  const needed = neededSigners(duties, await parameterAt(ctx, whoSigns));
  const units = [...new Set(duties.map(({ organisation }) => organisation))].map((organisation) => ({
    organisation,
    isNeeded: needed.has(organisation),
  }));
  await askToSign(ctx.tx, standing.id, units, { dispatch: standing.dispatch + 1, at: ctx.clock.now() });
  return { change: { dispatch: standing.dispatch + 1 }, detail: { units: units.length } };
};

const answer =
  (word: "signed" | "sent-back"): Effect =>
  async (ctx, standing, { note }) => {
    const actor = ctx.actor!;
    await answerSign(ctx.tx, standing.id, actor.organisationId!, standing.dispatch, {
      answer: word,
      answered_at: ctx.clock.now(),
      answered_by: actor.id,
      answered_by_name: actor.name,
      note,
    });
    return nothing;
  };

const transfer: Effect = async (ctx, standing, input) => {
  const { from, to, basis } = given(input, "transfer");
  const [leaving, coming] = await organisationsByCode(ctx.tx, [from, to]);
  const duty = standing.duties.find(({ organisation }) => organisation === leaving!.id);
  if (!duty) throw new AppError("commitments.duty-unknown", { organisation: leaving!.nameZh });
  if (known(standing).some(({ organisation }) => organisation === coming!.id))
    throw new AppError("commitments.duties-roles", { reason: "twice" });
  const at = ctx.clock.now();
  await endDuties(ctx.tx, [duty.id], at);
  await addDuties(ctx.tx, [dutyRow(ctx, standing.id, coming!, duty.role, standing.duties.indexOf(duty), basis!)]);
  await endSign(ctx.tx, standing.id, leaving!.id, at);
  const isNeeded = standing.situation.signs.find((sign) => sign.organisation === leaving!.id)?.isNeeded ?? true;
  await askToSign(ctx.tx, standing.id, [{ organisation: coming!.id, isNeeded }], { dispatch: standing.dispatch, at });
  return { change: {}, detail: { from: leaving!.nameZh, to: coming!.nameZh } };
};

const ask: Effect = async (ctx, standing, input) => {
  const { until, note } = given(input, "ask-extension", "extend");
  const problem = extensionRefusal(standing.dueOn, until);
  if (problem) throw new AppError(problem.code, problem.params);
  const actor = ctx.actor!;
  await askExtension(ctx.tx, {
    commitment_id: standing.id,
    organisation_id: actor.organisationId!,
    until,
    reason: note!,
    asked_at: ctx.clock.now(),
    asked_by: actor.id,
    asked_by_name: actor.name,
  });
  return { change: {}, detail: { until } };
};

const extend: Effect = async (ctx, standing, input) => {
  const { until } = given(input, "ask-extension", "extend");
  const problem = extensionRefusal(standing.dueOn, until);
  if (problem) throw new AppError(problem.code, problem.params);
  const extension = await answerExtension(ctx.tx, standing.id, {
    answer: "granted",
    answered_at: ctx.clock.now(),
    answered_by: ctx.actor!.id,
  });
  return {
    change: { due_on: until, due_from: "extended" },
    detail: { from: standing.dueOn, to: until, source: standing.dueFrom, extension },
  };
};

const decline: Effect = async (ctx, standing) => {
  await answerExtension(ctx.tx, standing.id, {
    answer: "declined",
    answered_at: ctx.clock.now(),
    answered_by: ctx.actor!.id,
  });
  return nothing;
};

const merge: Effect = async (ctx, standing, input) => {
  const { into } = given(input, "merge");
  const other = into === standing.id ? undefined : (await readStandings(ctx, [into])).get(into);
  const isOver = other && ["merged", "withdrawn", "closed"].includes(other.situation.state);
  // A sample goes away one day; nothing real may end in it.
  if (!other || isOver || other.isSample !== standing.isSample) throw new AppError("commitments.merge-with");
  return { change: { merged_into: into }, detail: { into: other.title } };
};

const report: Effect = async (ctx, standing, input) => {
  const { content } = given(input, "report");
  const actor = ctx.actor!;
  const round = standing.round + 1;
  const made = await addReport(ctx.tx, {
    commitment_id: standing.id,
    organisation_id: actor.organisationId!,
    round,
    content,
    reported_at: ctx.clock.now(),
    reported_by: actor.id,
    reported_by_name: actor.name,
  });
  await answerRounds(ctx.tx, {
    report: made,
    commitment: standing.id,
    organisation: actor.organisationId!,
    day: civilDay(ctx.clock),
  });
  const parts = await useParts(ctx.tx, made, civilDay(ctx.clock));
  await dropDraft(ctx.tx, standing.id, actor.organisationId!, round);
  return { change: { round, reported_by: actor.id }, detail: { round, ...(parts > 0 ? { parts } : {}) } };
};

const judge =
  (verdict: "accepted" | "returned"): Effect =>
  async (ctx, standing, { note }) => {
    await judgeReports(ctx.tx, standing.id, {
      verdict,
      verdict_at: ctx.clock.now(),
      verdict_by: ctx.actor!.id,
      verdict_note: note,
    });
    return { change: {}, detail: { round: standing.round } };
  };

/** What an act writes besides the state, the step and the event. */
export const effects: Readonly<Record<Act, Effect>> = {
  approve: plain,
  assign,
  dispatch,
  recall: plain,
  sign: answer("signed"),
  "send-back": answer("sent-back"),
  start: plain,
  report,
  accept: judge("accepted"),
  return: judge("returned"),
  close: plain,
  reopen: plain,
  transfer,
  "ask-extension": ask,
  extend,
  "decline-extension": decline,
  suspend: plain,
  resume: plain,
  merge,
  withdraw: plain,
};
