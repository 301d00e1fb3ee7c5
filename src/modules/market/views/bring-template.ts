import { writeXlsx } from "hucre/xlsx";
import { writableText } from "../../../engines/compile/papers/safe-text.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { bringColumns } from "../contract/bring.ts";
import type { GoodKind } from "../contract.ts";
import { goodsBringEn } from "../goods-bring-texts.en.ts";
import { goodsBringZh } from "../goods-bring-texts.zh.ts";
import { goodsEn } from "../goods-texts.en.ts";
import { goodsZh } from "../goods-texts.zh.ts";
import { fieldNames } from "./good-words.ts";

/** The table in which demands or results are brought, empty, with what may stand in its columns. */
export async function bringTemplate(ctx: Ctx, kind: GoodKind): Promise<Download> {
  const t = ctx.language === "en" ? goodsBringEn : goodsBringZh;
  const words = ctx.language === "en" ? goodsEn : goodsZh;
  const heads = bringColumns[kind].map((column) => t.columns[kind][column]);
  const fields = [...(await fieldNames(ctx)).values()].map(({ name }) => name[ctx.language] ?? name.zh);
  const hints = bringColumns[kind].map((column) => [
    t.columns[kind][column],
    column === "field"
      ? fields.join(words.comma)
      : column === "modes"
        ? Object.values(words.modes).join(words.comma)
        : t.hints[column],
  ]);
  const sheets = [
    { name: words.kinds[kind], rows: [heads] },
    { name: t.howTo, rows: hints },
  ].map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(writableText)),
    columns: (rows[0] ?? []).map((text) => ({ width: Math.min(40, 8 + text.length * 2), style: { numFmt: "@" } })),
    freezePane: { rows: 1 },
  }));
  return {
    fileName: `${kind}-template.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({ sheets }),
  };
}
