import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ReceivedFile } from "../../../platform/http/receive-file.ts";
import type { ActInput } from "../contract/act.ts";
import {
  type BackField,
  type BackRefusal,
  type BackSaid,
  type BroughtBack,
  backFields,
  mostChanges,
  type Paste,
} from "../contract/bring-back.ts";
import { backCells } from "../ledger-file.ts";
import { editsOf } from "../rules/bring-back.ts";
import { transitions } from "../rules/life.ts";
import { type BackRow, type Brought, neverSeen, readBackRows } from "../views/bring-back-file.ts";
import { lastStep } from "../views/last-step.ts";
import { rowsOf } from "../views/ledger.ts";
import { mayRead } from "../views/ledger-filter.ts";
import { readPastedRows } from "../views/pasted-rows.ts";
import { lockStandings, readStandings, type Standing } from "../views/situation.ts";
import { act } from "./act.ts";
import { type PlannedAct, type Planner, planner } from "./plan-acts.ts";

/** Stands in a preview for what has not been said yet; nothing that is kept holds it. */
const notSaidYet = "…";

interface Edited {
  row: BackRow;
  edits: BackField[];
  now: Record<BackField, string>;
}

/**
 * Brings back a ledger that was exported and edited. Each change goes by the act that people use, with its rights, its
 * basis and the version that was exported; a preview does the same and takes it back again. A row is done as a whole or not.
 */
export async function bringBack(
  ctx: Ctx,
  file: ReceivedFile,
  said: BackSaid,
  manner: { isPreview: boolean },
): Promise<BroughtBack> {
  return bringRows(ctx, await readBackRows(file), said, { ...manner, file: file.fileName });
}

/** The same of cells that were copied from a spreadsheet and pasted over the ledger. */
export async function paste(ctx: Ctx, pasted: Paste, manner: { isPreview: boolean }): Promise<BroughtBack> {
  return bringRows(ctx, await readPastedRows(ctx, pasted, manner), pasted, { ...manner, file: null });
}

async function bringRows(
  ctx: Ctx,
  { rows, language, refusals: unread }: Brought,
  said: BackSaid,
  { isPreview, file }: { isPreview: boolean; file: string | null },
): Promise<BroughtBack> {
  const known = new Map(
    (
      await rowsOf(ctx.tx, sql`${mayRead(ctx.actor!)} and c.id = any(${rows.map(({ id }) => id)})`, {
        offset: 0,
        limit: null,
      })
    ).map((row) => [row.id, row] as const),
  );
  const answer: BroughtBack = {
    isApplied: !isPreview,
    rows: rows.length + unread.length,
    unchanged: 0,
    changes: [],
    refusals: [...unread],
    lacks: [],
  };
  const edited: Edited[] = [];
  for (const row of rows) {
    const standing = known.get(row.id);
    if (!standing) answer.refusals.push(refused(row, [], { code: "commitments.not-found", params: {} }));
    else {
      const now = backCells(standing, language);
      const edits = editsOf(row.cells, row.exported, now);
      if (edits.length === 0) answer.unchanged += 1;
      else edited.push({ row, edits, now });
    }
  }
  if (edited.length > mostChanges)
    throw new AppError("commitments.back-too-many", { count: edited.length, most: mostChanges });
  const ids = edited.map(({ row }) => row.id);
  const standings = isPreview ? await readStandings(ctx, ids) : await lockStandings(ctx, ids);
  const plan = await planner(ctx, [...known.values()]);
  const lacks = new Set<"basis" | "note">();
  for (const one of edited)
    await bringRow(ctx, one, standings.get(one.row.id)!, { plan, said, isPreview, lacks, answer });
  answer.refusals.sort((a, b) => a.row - b.row);
  answer.lacks = [...lacks];
  if (!isPreview && answer.changes.length > 0)
    await recordEvent(ctx, {
      kind: file === null ? "commitments.pasted" : "commitments.brought-back",
      subject: newId(),
      after: {
        ...(file === null ? {} : { file }),
        changed: answer.changes.map(({ id }) => id),
        refused: answer.refusals.length,
      },
      ...(said.basis ? { basis: said.basis } : {}),
    });
  return answer;
}

interface Manner {
  plan: Planner;
  said: BackSaid;
  isPreview: boolean;
  lacks: Set<"basis" | "note">;
  answer: BroughtBack;
}

async function bringRow(ctx: Ctx, one: Edited, standing: Standing, manner: Manner): Promise<void> {
  const { row, edits, now } = one;
  const { answer, isPreview } = manner;
  const wanted = edits.map((field) => ({ field, from: row.exported[field] ?? "", to: row.cells[field] ?? "" }));
  if (row.version === neverSeen) {
    answer.refusals.push(refused(row, wanted, { code: "commitments.paste-not-shown", params: {} }));
    return;
  }
  if (standing.version !== row.version) {
    const last = await lastStep(ctx.tx, row.id);
    const [by, at] = [last?.byName ?? "", last?.at.toISOString() ?? ""];
    const params = { seen: row.version, now: standing.version, state: standing.situation.state, by, at };
    const meanwhile = { by, at, version: standing.version, seen: row.version, cells: now };
    answer.refusals.push({ ...refused(row, wanted, { code: "commitments.changed-since", params }), meanwhile });
    return;
  }
  let field: BackField | null = null;
  await sql`savepoint brought_row`.execute(ctx.tx);
  try {
    const steps = manner.plan(row, edits, standing);
    let version = row.version;
    for (const step of steps) {
      field = step.field;
      version = (await act(ctx, row.id, said(step, row, version, manner))).version;
    }
    const acts = new Map(steps.flatMap(({ fields, input }) => fields.map((name) => [name, input.act] as const)));
    answer.changes.push({
      row: row.row,
      title: row.title,
      id: row.id,
      version: row.version,
      changes: wanted.map((change) => ({ ...change, act: acts.get(change.field)! })),
    });
    if (isPreview) await sql`rollback to savepoint brought_row`.execute(ctx.tx);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await sql`rollback to savepoint brought_row`.execute(ctx.tx);
    const at = backFields.find((name) => name === error.params.field) ?? field;
    answer.refusals.push(refused(row, wanted, error, at));
  }
  await sql`release savepoint brought_row`.execute(ctx.tx);
}

/** The act with what the row or the whole file says of it. */
function said({ input }: PlannedAct, row: BackRow, version: number, manner: Manner): ActInput {
  const basis = row.basis || manner.said.basis || null;
  const note = row.note || manner.said.note || null;
  const { needs } = transitions[input.act];
  const lacking = needs === "basis" && basis === null ? "basis" : needs === "note" && note === null ? "note" : null;
  if (!manner.isPreview || lacking === null) return { ...input, version, basis, note };
  manner.lacks.add(lacking);
  return { ...input, version, basis: basis ?? notSaidYet, note: note ?? notSaidYet };
}

function refused(
  row: BackRow,
  changes: BackRefusal["changes"],
  { code, params }: Pick<AppError, "code" | "params">,
  field: BackField | null = null,
): BackRefusal {
  const column = field === null ? null : row.columns[field];
  return {
    row: row.row,
    title: row.title,
    column: column?.letter ?? null,
    header: column?.header ?? null,
    code,
    params: { ...params },
    changes,
    meanwhile: null,
  };
}
