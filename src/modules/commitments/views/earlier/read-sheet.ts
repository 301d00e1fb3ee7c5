import type { CellProblem, EarlierReading, SheetMapping } from "../../contract/earlier.ts";
import type { Places } from "../../rules/earlier/cell-problems.ts";
import { readDeadline, yearIn } from "../../rules/earlier/deadline.ts";
import { titleOf } from "../../rules/earlier/find-heads.ts";
import { type LedgerLine, readLines } from "../../rules/earlier/read-rows.ts";
import { type Understood, understandColumns } from "../../rules/earlier/understand-columns.ts";
import type { SheetHeads } from "../../store/earlier.ts";
import type { rememberedHeads } from "./editions.ts";
import { columnsOf, headsOf, type Sheet } from "./read-file.ts";

/** A sheet as it was read: how, its rows, and what is shown of it. */
export interface ReadSheet {
  mapping: SheetMapping;
  problems: readonly CellProblem[];
  /** The year that its title names. */
  year: number | null;
  place: Places;
  heads: SheetHeads;
  lines: (LedgerLine & { due: string | null; document: string | null })[];
  sheet: EarlierReading["sheets"][number];
}

const samplesShown = 3;

interface SheetManner {
  said: SheetMapping | undefined;
  isUnit: (name: string) => boolean;
  remembered: Awaited<ReturnType<typeof rememberedHeads>>;
  named: (words: string) => string | null;
  fileName: string;
}

export function readSheet(sheet: Sheet, { said, isUnit, remembered, named, fileName }: SheetManner): ReadSheet {
  const { grid, name } = sheet;
  const heads = headsOf(grid, said);
  if (heads === null) return unreadable(sheet);
  const columns = columnsOf(grid, heads);
  const title = titleOf(grid, heads);
  const year = yearIn(title) ?? yearIn(fileName);
  const earlier = remembered(columns.map(({ header }) => header));
  const guessed = understandColumns(columns, isUnit);
  const understood = columns.map(({ header }, at) => decided(guessed[at]!, header, at, said, earlier));
  const ownDocument = named(title) ?? named(name ?? "") ?? named(fileName.replace(/\.\w+$/, ""));
  const mapping: SheetMapping = {
    sheet: name,
    ...heads,
    isLeftOut: said?.isLeftOut ?? false,
    document: said ? said.document : ownDocument,
    fields: understood.map(({ field }) => field),
  };
  const { lines, groups, problems } = mapping.isLeftOut
    ? { lines: [], groups: [], problems: [] }
    : readLines(grid, mapping);
  return {
    mapping,
    problems,
    year,
    place: columns.map(({ letter, header }, at) => ({ letter, header, field: mapping.fields[at] ?? null })),
    heads: columns.map(({ header }, at) => ({ header, field: mapping.fields[at] ?? null })),
    lines: lines.map((line) => {
      const deadline = readDeadline(line.said.deadline, year);
      const due = deadline && "day" in deadline ? deadline.day : null;
      return { ...line, due, document: named(line.said.document) ?? mapping.document };
    }),
    sheet: {
      sheet: name,
      title,
      isUnreadable: false,
      rows: lines.length,
      groups: [...groups],
      columns: columns.map(({ letter, header, cells }, at) => ({
        letter,
        header,
        certainty: understood[at]!.certainty,
        reason: { code: understood[at]!.reason.code, params: { ...understood[at]!.reason.params } },
        samples: cells.filter((cell) => cell.trim() !== "").slice(0, samplesShown),
      })),
    },
  };
}

/** What a person says of a column counts; then what was confirmed for the same heads before; then what its words and cells say. */
function decided(
  guessed: Understood,
  header: string,
  at: number,
  said: SheetMapping | undefined,
  earlier: ReadonlyMap<string, Understood["field"]> | null,
): Understood {
  const before: Understood =
    header !== "" && earlier?.has(header) && earlier.get(header) !== guessed.field
      ? { field: earlier.get(header) ?? null, certainty: "certain", reason: { code: "remembered", params: {} } }
      : guessed;
  const field = said ? (said.fields[at] ?? null) : before.field;
  return field === before.field ? before : { field, certainty: "certain", reason: { code: "person", params: {} } };
}

function unreadable({ name }: Sheet): ReadSheet {
  return {
    mapping: { sheet: name, headerRow: 1, headerRows: 1, isLeftOut: true, document: null, fields: [] },
    problems: [],
    year: null,
    place: [],
    heads: [],
    lines: [],
    sheet: { sheet: name, title: "", isUnreadable: true, rows: 0, groups: [], columns: [] },
  };
}
