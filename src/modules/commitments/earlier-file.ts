import { writeXlsx } from "hucre/xlsx";
import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import type { RowState } from "./contract/earlier.ts";
import { earlierEn } from "./earlier-texts.en.ts";
import { earlierZh } from "./earlier-texts.zh.ts";
import type { BroughtFile } from "./store/earlier.ts";
import { oneFile } from "./views/earlier/editions.ts";
import { type StandingRow, standingRows } from "./views/earlier/rows.ts";
import { type KnownSentence, readSentences, sentenceKey } from "./views/earlier/sentences.ts";

/** Rows that have not come into the ledger. */
const outside: readonly RowState[] = ["likely", "unmatched", "unconfirmed", "left"];
const longestCell = 32_767;

/**
 * The rows of a brought ledger that did not come into ours: sheet by sheet with all the cells that they had, why, and the sentence that
 * comes nearest, so that the office can go through them on paper.
 */
export async function earlierRestFile(ctx: Ctx, id: string): Promise<Download> {
  const t = (ctx.language === "en" ? earlierEn : earlierZh).file;
  const file = await oneFile(ctx.tx, id);
  const rest = (await standingRows(ctx, id, file.source_id)).filter(({ state }) => outside.includes(state));
  const cells = await cellsOf(ctx, id);
  const nearest = await readSentences(
    ctx.tx,
    rest.flatMap(({ found }) => found.candidates[0]?.extraction ?? []),
  );
  const byKey = new Map(nearest.map((one) => [one.key, one]));
  const sheets = file.mapping.flatMap((mapping, at) => {
    const rows = rest.filter(({ sheet }) => sheet === mapping.sheet);
    if (rows.length === 0) return [];
    const letters = [...new Set(rows.flatMap(({ id: row }) => Object.keys(cells.get(row) ?? {})))].sort(
      (a, b) => a.length - b.length || (a < b ? -1 : 1),
    );
    return [
      {
        name: mapping.sheet ?? t.sheet,
        rows: [
          [...Object.values(t.heads), ...letters.map((letter) => headOf(file, at, letter))],
          ...rows.map((row) =>
            [...reasonOf(row, byKey, t), ...letters.map((letter) => cells.get(row.id)?.[letter] ?? "")].map((cell) =>
              String(cell).slice(0, longestCell),
            ),
          ),
        ],
        columns: [8, 14, 40, 60, 24].map((width) => ({ width, style: { numFmt: "@" } })),
        freezePane: { rows: 1 },
      },
    ];
  });
  return {
    fileName: `${t.name}-${file.file_name.replace(/\.\w+$/, "")}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({ sheets: sheets.length > 0 ? sheets : [{ name: t.sheet, rows: [[t.nothing]] }] }),
  };
}

type Texts = (typeof earlierZh)["file"];

function reasonOf(row: StandingRow, sentences: ReadonlyMap<string, KnownSentence>, t: Texts): string[] {
  const [best] = row.found.candidates;
  const sentence = best && sentences.get(sentenceKey(best.extraction, best.measure));
  return [
    String(row.row_number),
    t.states[row.state as keyof Texts["states"]] ?? "",
    t.why[row.state as keyof Texts["why"]]?.(row.decision?.made_by_name ?? "") ?? "",
    sentence?.words ?? "",
    sentence?.documentTitle ?? "",
  ];
}

const headOf = ({ heads }: BroughtFile, sheet: number, letter: string): string =>
  heads[sheet]?.[letterAt(letter)]?.header ?? letter;
const letterAt = (letter: string): number => [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

async function cellsOf(ctx: Ctx, file: string): Promise<ReadonlyMap<string, Record<string, string>>> {
  const { rows } = await sql<{ id: string; cells: Record<string, string> }>`
    select id, cells from commitments.brought_row where file_id = ${file}`.execute(ctx.tx);
  return new Map(rows.map(({ id, cells }) => [id, cells]));
}
