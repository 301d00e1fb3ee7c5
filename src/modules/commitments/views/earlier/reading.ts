import { createHash } from "node:crypto";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { ReceivedFile } from "../../../../platform/http/receive-file.ts";
import type { EarlierReading, SheetMapping } from "../../contract/earlier.ts";
import { cellProblems } from "../../rules/earlier/cell-problems.ts";
import { namedDocument } from "../../rules/earlier/named-document.ts";
import type { LedgerLine } from "../../rules/earlier/read-rows.ts";
import { rowKeys } from "../../rules/earlier/row-keys.ts";
import type { SheetHeads } from "../../store/earlier.ts";
import { unitFinder } from "../unit-names.ts";
import { followedFile, knownFile, rememberedHeads } from "./editions.ts";
import { readSheets, type Sheet } from "./read-file.ts";
import { readSheet } from "./read-sheet.ts";
import { documentNames } from "./sentences.ts";

/** A row as it was read, with its key and the document that it comes from. */
export type ReadLine = LedgerLine & { key: string; document: string | null; due: string | null };

export interface Reading {
  answer: EarlierReading;
  lines: ReadLine[];
  heads: SheetHeads[];
  sha256: string;
}

const problemsShown = 300;

/** Reads a ledger of any shape: what each column was taken for and why, its rows, and what cannot be taken as it stands. Keeps nothing. */
export async function readEarlier(
  ctx: Ctx,
  file: ReceivedFile,
  mapping: readonly SheetMapping[] | undefined,
): Promise<Reading> {
  const { sheets, hidden } = await readSheets(file);
  const unitNamed = await unitFinder(ctx);
  const documents = await documentNames(ctx.tx);
  const remembered = await rememberedHeads(ctx.tx);
  const read = sheets.map((sheet) =>
    readSheet(sheet, {
      said: saidOf(mapping, sheet),
      isUnit: (name) => unitNamed(name, null) !== null,
      remembered,
      named: (words) => namedDocument(words, documents),
      fileName: file.fileName,
    }),
  );
  if (read.every(({ sheet }) => sheet.isUnreadable)) throw new AppError("commitments.earlier-no-heads");
  const own = read.flatMap(({ lines }) => lines);
  const keys = rowKeys(own).map((key) => createHash("sha256").update(key).digest("hex"));
  const lines = own.map((line, at) => ({ ...line, key: keys[at]! }));
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const known = await knownFile(ctx.tx, sha256);
  const problems = [
    ...read.flatMap(({ problems }) => problems),
    ...lines.flatMap((line) => {
      const sheet = read.find(({ sheet }) => sheet.sheet === line.sheet)!;
      return cellProblems(line, sheet.place, {
        year: sheet.year,
        isUnit: (name) => unitNamed(name, line.document) !== null,
      });
    }),
  ];
  return {
    lines,
    heads: read.map(({ heads, mapping }) => (mapping.isLeftOut ? [] : heads)),
    sha256,
    answer: {
      rows: lines.length,
      mapping: read.map(({ mapping }) => mapping),
      sheets: read.map(({ sheet }) => sheet),
      hiddenSheets: [...hidden],
      problems: problems.slice(0, problemsShown),
      documents: documents.map(({ code, title }) => ({ code, title })),
      known: known && {
        id: known.id,
        fileName: known.file_name,
        broughtAt: known.brought_at.toISOString(),
        by: known.brought_by_name,
      },
      follows: await followedFile(ctx.tx, new Set(keys)),
    },
  };
}

/** What a person said of a sheet. A mapping that is not of this file is told, never half used. */
function saidOf(mapping: readonly SheetMapping[] | undefined, { name }: Sheet): SheetMapping | undefined {
  const said = mapping?.find(({ sheet }) => sheet === name);
  if (mapping && !said) throw new AppError("commitments.earlier-mapping", { sheet: name ?? "" });
  return said;
}
