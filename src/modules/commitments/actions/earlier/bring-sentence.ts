import { sql } from "kysely";
import { columnLetter } from "../../../../engines/tables/cell-values.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { ActInput } from "../../contract/act.ts";
import type { EarlierField, EarlierRun } from "../../contract/earlier.ts";
import type { LedgerRow } from "../../contract/ledger.ts";
import { dutiesOf, movedUnit } from "../../rules/bring-back.ts";
import { type Places, problemAt } from "../../rules/earlier/cell-problems.ts";
import { saysTheSame } from "../../rules/earlier/row-state.ts";
import { plannedDay, plannedUnits, type TiedRow } from "../../rules/earlier/sentence-plan.ts";
import { divideUnits } from "../../rules/leading.ts";
import { transitions } from "../../rules/life.ts";
import { addOutcomes, type BroughtFile, type BroughtOutcome, type Said } from "../../store/earlier.ts";
import type { StandingRow } from "../../views/earlier/rows.ts";
import type { KnownSentence } from "../../views/earlier/sentences.ts";
import { rowsOf } from "../../views/ledger.ts";
import { unitFinder } from "../../views/unit-names.ts";
import { act } from "../act.ts";

/** A sentence that is registered, with the rows that belong to it. */
export interface Group {
  sentence: KnownSentence;
  commitment: string;
  rows: readonly StandingRow[];
  isNew: boolean;
  /** It is registered by this run, and its rows name a later day than the sentence. */
  isLater: boolean;
}

export interface Manner {
  file: BroughtFile;
  basis: string;
  answer: EarlierRun;
  placesOf: (row: Pick<TiedRow, "sheet">) => Places;
  unitNamed: (name: string, document: string | null) => string | null;
}

export async function mannerOf(ctx: Ctx, file: BroughtFile, basis: string, answer: EarlierRun): Promise<Manner> {
  const places = new Map(
    file.mapping.map(({ sheet, fields }, at) => [
      sheet,
      fields.map((field, column) => ({
        letter: columnLetter(column),
        header: file.heads[at]?.find((one) => one.field === field)?.header ?? "",
        field,
      })),
    ]),
  );
  return { file, basis, answer, placesOf: ({ sheet }) => places.get(sheet) ?? [], unitNamed: await unitFinder(ctx) };
}

export const tiedRow = ({ sheet, row_number: row, said, due_on: due }: StandingRow): TiedRow => ({
  sheet,
  row,
  said,
  due,
});

type Change = EarlierRun["changes"][number]["changes"][number];

/** Does what the rows of one sentence ask and nothing has done yet. What is refused is told by row and cell; the rest is done. */
export async function bringSentence(ctx: Ctx, group: Group, manner: Manner): Promise<void> {
  const { answer } = manner;
  const [known] = await rowsOf(ctx.tx, sql`c.id = ${group.commitment}`, { offset: 0, limit: 1 });
  const changes: Change[] = group.isNew
    ? [{ field: "register", from: "", to: group.sentence.words.slice(0, 200), act: "register" }]
    : [];
  const waiting = new Set<EarlierField>();
  const before = answer.problems.length;
  const doing = new Doing(ctx, known!, manner.basis);
  await bringUnits(group, manner, doing, changes, waiting);
  await bringDay(group, manner, doing, changes, waiting);
  const notes = new Map(group.rows.filter(isNewNote).map((row) => [noteOf(row.said), noteOf(row.outcome?.said)]));
  for (const [to, from] of notes) changes.push({ field: "note", from, to, act: "note" });
  await addOutcomes(ctx.tx, outcomesOf(ctx, group, manner, waiting));
  if (changes.length > 0)
    answer.changes.push({
      rows: group.rows.map(({ sheet, row_number: row }) => ({ sheet, row })),
      title: known!.title,
      commitment: group.commitment,
      changes,
    });
  else if (answer.problems.length === before) answer.unchanged += 1;
}

/** Acts on one commitment one after the other, each whole or not at all. */
class Doing {
  readonly #ctx: Ctx;
  readonly #basis: string;
  readonly known: LedgerRow;
  #version: number;
  constructor(ctx: Ctx, known: LedgerRow, basis: string) {
    this.#ctx = ctx;
    this.#basis = basis;
    this.known = known;
    this.#version = known.version;
  }

  /** Returns why it was refused, or null. */
  async do(input: ActInput): Promise<AppError | null> {
    await sql`savepoint brought_cell`.execute(this.#ctx.tx);
    try {
      const done = await act(this.#ctx, this.known.id, { ...input, version: this.#version, basis: this.#basis });
      this.#version = done.version;
      await sql`release savepoint brought_cell`.execute(this.#ctx.tx);
      return null;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await sql`rollback to savepoint brought_cell`.execute(this.#ctx.tx);
      return error;
    }
  }
}

const unsaid = { version: 1, basis: null, note: null };
const unitFields = ["lead", "units", "support"] as const;

/** A cell says what it said when it was taken: whatever happened in the ledger since is not undone. */
const isTaken = (rows: readonly StandingRow[], fields: readonly EarlierField[]): boolean =>
  rows.every(
    ({ said, outcome }) =>
      outcome !== null && fields.every((field) => outcome.said[field].trim() === said[field].trim()),
  );

async function bringUnits(
  { rows, sentence }: Group,
  { answer, placesOf, unitNamed }: Manner,
  doing: Doing,
  changes: Change[],
  waiting: Set<EarlierField>,
): Promise<void> {
  if (isTaken(rows, unitFields)) return;
  const { known } = doing;
  const wait = () => {
    for (const field of unitFields) waiting.add(field);
  };
  const codeOf = (name: string) =>
    known.duties.find((duty) => duty.name === name)?.code ?? unitNamed(name, sentence.document);
  const { units, problems } = plannedUnits(rows.map(tiedRow), placesOf, codeOf);
  answer.problems.push(...problems);
  if (units === null) return problems.some(({ code }) => code === "commitments.back-unit-unknown") ? wait() : undefined;
  const now = divideUnits(known.duties);
  const codes = (duties: LedgerRow["duties"]) => duties.flatMap(({ code }) => code ?? []);
  const isSame = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((one) => b.includes(one));
  if (isSame(codes(now.responsible), units.responsible) && isSame(codes(now.supporting), units.supporting)) return;
  const before = known.duties.flatMap(({ code, role }) => (code === null ? [] : [{ code, role }]));
  const after = [...units.responsible, ...units.supporting];
  const moved = transitions.assign.from.includes(known.state)
    ? null
    : movedUnit(
        before.map(({ code }) => code),
        after,
      );
  const input: ActInput = moved
    ? { act: "transfer", ...moved, ...unsaid }
    : { act: "assign", duties: dutiesOf(units.responsible, units.supporting, before), ...unsaid };
  const error = await doing.do(input);
  if (error) {
    wait();
    answer.problems.push(
      problemAt(tiedRow(rows[0]!), placesOf(rows[0]!), firstUnits(rows[0]!), error.code, { ...error.params }),
    );
  } else
    changes.push({
      field: "units",
      from: known.duties.map(({ name }) => name).join("、"),
      to: rows
        .flatMap(({ said }) => unitFields.map((field) => said[field]))
        .filter((one, at, all) => one !== "" && all.indexOf(one) === at)
        .join("、"),
      act: input.act,
    });
}

const firstUnits = ({ said }: StandingRow): EarlierField => unitFields.find((field) => said[field] !== "") ?? "units";

async function bringDay(
  { rows, isNew, isLater, sentence }: Group,
  { answer, placesOf }: Manner,
  doing: Doing,
  changes: Change[],
  waiting: Set<EarlierField>,
): Promise<void> {
  if (isTaken(rows, ["deadline"])) return;
  const { known } = doing;
  const { day, problems } = plannedDay(rows.map(tiedRow), placesOf);
  answer.problems.push(...problems);
  if (day === null) return;
  const tell = (code: string, params: Record<string, string | number>) => {
    const row = rows.find(({ due_on: due }) => due === day)!;
    answer.problems.push(problemAt(tiedRow(row), placesOf(row), "deadline", code, params));
  };
  if (isNew) {
    if (known.dueFrom === "brought")
      changes.push({ field: "due", from: sentence.dueOn ?? "", to: day, act: "register" });
    if (!isLater) return;
    waiting.add("deadline");
    return tell("commitments.earlier-due-later", { day, due: sentence.dueOn ?? "" });
  }
  if (day === known.dueOn) return;
  const error = await doing.do({ act: "extend", until: day, ...unsaid });
  if (error === null) changes.push({ field: "due", from: known.dueOn ?? "", to: day, act: "extend" });
  else {
    // Later it may be possible; an earlier day never is.
    if (error.code !== "commitments.extension-earlier") waiting.add("deadline");
    tell(error.code, { ...error.params });
  }
}

const noteFields = ["progress", "problem", "next"] as const;
const noteOf = (said: Said | undefined): string =>
  said
    ? noteFields
        .map((field) => said[field])
        .filter((one) => one !== "")
        .join("；")
    : "";
const isNewNote = (row: StandingRow): boolean =>
  noteOf(row.said) !== "" && noteOf(row.outcome?.said) !== noteOf(row.said);

/** What each row brought; a field that waits is left empty, so that the row comes again. A row that brings nothing new is not kept twice. */
function outcomesOf(ctx: Ctx, group: Group, { file }: Manner, waiting: ReadonlySet<EarlierField>): BroughtOutcome[] {
  return group.rows.flatMap((row) => {
    const said = Object.fromEntries(
      Object.entries(row.said).map(([field, cell]) => [field, waiting.has(field as EarlierField) ? "" : cell]),
    ) as Said;
    const isSame =
      row.outcome !== null &&
      row.outcome.extraction === group.sentence.extraction &&
      row.outcome.measure === group.sentence.measure &&
      saysTheSame(row.outcome.said, said);
    if (isSame) return [];
    return [
      {
        id: newId(),
        source_id: file.source_id,
        row_key: row.row_key,
        row_id: row.id,
        commitment_id: group.commitment,
        said,
        file_name: file.file_name,
        sheet: row.sheet,
        row_number: row.row_number,
        made_at: ctx.clock.now(),
        made_by: ctx.actor!.id,
        made_by_name: ctx.actor!.name,
      },
    ];
  });
}
