import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import { writableText } from "../../engines/compile/papers/safe-text.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import type { Item, ListFormat, VocabularyDetail } from "./contract.ts";
import { treeOf } from "./rules/tree.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

const mediaTypes: Record<ListFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/** A list as a file: the items of the day in the order of the tree, with their basis, headed in the reader's language. */
export async function listFile(ctx: Ctx, list: VocabularyDetail, format: ListFormat): Promise<Download> {
  const texts = ctx.language === "en" ? en : zh;
  const items = treeOf(list.items.map((item) => ({ ...item, item }))).map(({ item }) => item.item);
  const rows = [texts.file.columns, ...items.map((item) => cells(item, texts))].map((row) => row.map(writableText));
  const name = (ctx.language === "en" ? list.name.en : null) ?? list.name.zh;
  return {
    fileName: `${list.code}-${list.day}.${format}`,
    mediaType: mediaTypes[format],
    bytes: await bytesOf[format](rows, name, { ...list, items }),
  };
}

const bytesOf: Record<ListFormat, (rows: string[][], name: string, list: VocabularyDetail) => Promise<Uint8Array>> = {
  // The mark lets Excel read the Chinese; a text that begins like a formula stays text.
  csv: async (rows) => new TextEncoder().encode(writeCsv(rows, { bom: true, escapeFormulae: true })),
  xlsx: (rows, name) =>
    writeXlsx({
      sheets: [
        {
          name: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
          rows,
          columns: [14, 14, 34, 34, 12, 12, 40, 40].map((width) => ({ width, style: { numFmt: "@" } })),
          freezePane: { rows: 1 },
        },
      ],
      properties: { title: name },
    }),
  json: async (_rows, _name, { changes: _changes, ...list }) =>
    new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`),
};

const cells = (item: Item, texts: typeof zh | typeof en): string[] => [
  item.code,
  item.parent ?? "",
  item.name.zh,
  item.name.en ?? "",
  item.validFrom,
  item.validTo ?? "",
  item.basis === null ? texts.notInSource : texts.basis(item.basis),
  (texts === en ? item.note?.en : item.note?.zh) ?? "",
];
