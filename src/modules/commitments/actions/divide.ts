import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { DecideDivision, DropDivision, NewPart, SaveDivision } from "../contract/division.ts";
import { divisionDeciderIsAnother } from "../parameters.ts";
import { partTitle } from "../rules/derive.ts";
import { checkDivision, decideRefusal, divideRefusal } from "../rules/division.ts";
import { answerDivision, type DivisionPartRow, divisionTables, saveDivision } from "../store/divisions.ts";
import { addCommitments, type CommitmentRow, commitmentsTables, type DutyRow, type StepRow } from "../store.ts";
import { divisionTree, draftOf, type Node, overlapsToday, partsOf, wholeOf } from "../views/divisions.ts";
import { organisationsByCode, type Unit } from "../views/organisations.ts";
import { lockStandings } from "../views/situation.ts";
import { act } from "./act.ts";
import { renewLamps } from "./lamps.ts";

type Draft = NonNullable<Awaited<ReturnType<typeof draftOf>>>;

/** Keeps a draft of how a commitment is divided; of two who edit at once the second is told. Returns its version. */
export async function draftDivision(ctx: Ctx, commitment: string, input: SaveDivision): Promise<{ version: number }> {
  await lockedWhole(ctx, commitment);
  const draft = await draftOf(ctx.tx, commitment);
  if ((draft?.row.version ?? null) !== input.version)
    throw new AppError("commitments.division-changed", {
      seen: input.version ?? 0,
      now: draft?.row.version ?? 0,
      by: draft?.row.saved_by_name ?? "",
    });
  const parts = await rowsOfParts(ctx, input.parts);
  const version = (input.version ?? 0) + 1;
  const actor = ctx.actor!;
  await saveDivision(
    ctx.tx,
    {
      id: draft?.row.id ?? newId(),
      commitment_id: commitment,
      split: input.split,
      reason: input.reason,
      saved_at: ctx.clock.now(),
      saved_by: actor.id,
      saved_by_name: actor.name,
    },
    draft?.row.number ?? (await numberOfNext(ctx, commitment)),
    version,
    parts,
  );
  await recordEvent(ctx, {
    kind: "commitments.division-drafted",
    subject: commitment,
    after: { version, split: input.split, parts: input.parts },
  });
  return { version };
}

/** Makes the drafted parts commitments of their own, with their duties; dispatched at once when asked. */
export async function decideDivision(
  ctx: Ctx,
  commitment: string,
  input: DecideDivision,
): Promise<{ commitments: string[] }> {
  await lockedWhole(ctx, commitment);
  const draft = await seenDraft(ctx, commitment, input.version);
  const tree = await divisionTree(ctx.tx, commitment);
  const whole = tree[0]!;
  const { total, findings } = checkDivision(wholeOf(whole), partsOf(tree, draft), await overlapsToday(ctx));
  const open = draft.parts.length === 0 ? [...findings, noParts] : findings;
  refuse(
    decideRefusal(
      { savedBy: draft.row.saved_by, findings: open },
      { id: ctx.actor!.id, gapReason: input.gapReason },
      { deciderIsAnother: await parameterAt(ctx, divisionDeciderIsAnother) },
    ),
  );
  await answerDivision(ctx.tx, draft.row.id, {
    ...answeredNow(ctx, "decided"),
    basis: input.basis,
    gap_reason: input.gapReason,
  });
  const made = await makeParts(ctx, whole, draft, input.basis);
  await renewLamps(ctx, made);
  if (input.dispatch)
    for (const id of made) await act(ctx, id, { act: "dispatch", version: 1, basis: input.basis, note: null });
  await recordEvent(ctx, {
    kind: "commitments.division-decided",
    subject: commitment,
    after: { commitments: made, total, isDispatched: input.dispatch, gapReason: input.gapReason },
    basis: input.basis,
  });
  return { commitments: made };
}

const noParts = { code: "no-parts" as const, parts: [], whole: null, total: null };

/** Gives a draft up; it stays in the history. */
export async function dropDivision(ctx: Ctx, commitment: string, input: DropDivision): Promise<{ version: number }> {
  await lockedWhole(ctx, commitment);
  const draft = await seenDraft(ctx, commitment, input.version);
  await answerDivision(ctx.tx, draft.row.id, {
    ...answeredNow(ctx, "dropped"),
    basis: input.note,
    gap_reason: null,
  });
  await recordEvent(ctx, {
    kind: "commitments.division-dropped",
    subject: commitment,
    before: { version: draft.row.version, parts: draft.parts.length },
    basis: input.note,
  });
  return { version: draft.row.version };
}

const answeredNow = (ctx: Ctx, answer: "decided" | "dropped") => ({
  answer,
  answered_at: ctx.clock.now(),
  answered_by: ctx.actor!.id,
  answered_by_name: ctx.actor!.name,
});

/** The commitment, held until the end of the transaction. */
async function lockedWhole(ctx: Ctx, id: string): Promise<void> {
  const standing = (await lockStandings(ctx, [id])).get(id);
  if (!standing) throw new AppError("commitments.not-found");
  const { kind } = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.commitment")
    .select("kind")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  refuse(divideRefusal({ state: standing.situation.state, kind }));
}

async function seenDraft(ctx: Ctx, commitment: string, seen: number): Promise<Draft> {
  const draft = await draftOf(ctx.tx, commitment);
  if (!draft) throw new AppError("commitments.division-no-draft");
  if (draft.row.version !== seen)
    throw new AppError("commitments.division-changed", { seen, now: draft.row.version, by: draft.row.saved_by_name });
  return draft;
}

async function numberOfNext(ctx: Ctx, commitment: string): Promise<number> {
  const { last } = await divisionTables(ctx.tx)
    .selectFrom("commitments.division")
    .select((build) => build.fn.max("number").as("last"))
    .where("commitment_id", "=", commitment)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

async function rowsOfParts(
  ctx: Ctx,
  parts: readonly NewPart[],
): Promise<Omit<DivisionPartRow, "id" | "division_id" | "position">[]> {
  const codes = [...new Set(parts.flatMap(({ unit }) => unit ?? []))];
  const units = new Map(
    (codes.length > 0 ? await organisationsByCode(ctx.tx, codes) : []).map((one) => [one.code, one]),
  );
  const areas = [...new Set(parts.flatMap(({ area }) => area ?? []))];
  const { rows } = await sql<{ code: string }>`
    select code from places.area_public where code = any(${areas})`.execute(ctx.tx);
  const unknown = areas.find((area) => !rows.some(({ code }) => code === area));
  if (unknown !== undefined) throw new AppError("commitments.division-area", { area: unknown });
  return parts.map(({ unit, area, value, weight, due, what }) => ({
    organisation_id: unit === null ? null : units.get(unit)!.id,
    area,
    value,
    weight,
    due_year: due,
    what,
  }));
}

async function makeParts(ctx: Ctx, whole: Node, draft: Draft, basis: string): Promise<string[]> {
  const parent = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.commitment")
    .select(handedOn)
    .where("id", "=", whole.id)
    .executeTakeFirstOrThrow();
  const units = new Map(
    (await organisationsByCode(ctx.tx, [...new Set(draft.parts.map(({ unit }) => unit!.code))])).map((one) => [
      one.code,
      one,
    ]),
  );
  const commitments: CommitmentRow[] = [];
  const duties: DutyRow[] = [];
  const steps: StepRow[] = [];
  for (const part of draft.parts) {
    const unit = units.get(part.unit!.code)!;
    const row = partRow(ctx, parent, part, unit);
    commitments.push(row);
    duties.push({
      id: newId(),
      commitment_id: row.id,
      position: 0,
      name: unit.nameZh,
      role: "sole",
      organisation_id: unit.id,
      valid_from: row.registered_at,
      valid_to: null,
      basis,
      set_by: ctx.actor!.id,
    });
    steps.push(stepOf(ctx, row.id, "register", null, "registered", basis, { divided: whole.title }));
    steps.push(stepOf(ctx, row.id, "approve", "registered", "approved", basis, null));
  }
  await addCommitments(ctx.tx, { commitments, duties, steps });
  return commitments.map(({ id }) => id);
}

/** What a part has from its whole: the sentence, and what follows from it. */
const handedOn = [
  "id",
  "extraction_id",
  "measure",
  "kind",
  "document_id",
  "edition",
  "node",
  "span",
  "quote",
  "title",
  "content",
  "area",
  "due_on",
  "due_from",
  "source_state",
  "is_sample",
] as const satisfies readonly (keyof CommitmentRow)[];

function partRow(
  ctx: Ctx,
  parent: Pick<CommitmentRow, (typeof handedOn)[number]>,
  part: DivisionPartRow,
  unit: Unit,
): CommitmentRow {
  const at = ctx.clock.now();
  const { content } = parent;
  const own: CommitmentRow["content"] =
    content.kind === "target" && part.value !== null
      ? {
          kind: "target",
          target: { ...content.target, value: part.value, deadline: part.due_year ?? content.target.deadline },
        }
      : content;
  return {
    ...parent,
    id: newId(),
    part_id: part.id,
    parent_id: parent.id,
    content: own,
    title: partTitle(parent.title, own, unit.nameZh, part.what),
    area: part.area ?? parent.area,
    ...(part.due_year === null ? {} : { due_on: `${part.due_year}-12-31`, due_from: "own" as const }),
    state: "approved",
    state_before: null,
    state_since: at,
    version: 1,
    round: 0,
    dispatch: 0,
    merged_into: null,
    registered_by: ctx.actor!.id,
    reported_by: null,
    registered_at: at,
    known_units: 1,
  };
}

const stepOf = (
  ctx: Ctx,
  commitment: string,
  act: StepRow["act"],
  from: StepRow["from_state"],
  to: StepRow["to_state"],
  basis: string,
  detail: StepRow["detail"],
): StepRow => ({
  id: newId(),
  commitment_id: commitment,
  act,
  from_state: from,
  to_state: to,
  made_at: ctx.clock.now(),
  made_by: ctx.actor!.id,
  made_by_name: ctx.actor!.name,
  organisation_id: ctx.actor!.organisationId,
  basis,
  note: null,
  detail,
});
