import { writeXlsx } from "hucre/xlsx";
import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import type { Divided } from "./contract/division.ts";
import { divisionEn } from "./division-texts.en.ts";
import { divisionZh } from "./division-texts.zh.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { readDivision } from "./views/divisions.ts";

/** What a commitment was divided into as the office files it: the whole first, each part below what it is a part of, then what is open. */
export async function divisionFile(ctx: Ctx, id: string): Promise<Download> {
  const [t, d] = ctx.language === "en" ? [en, divisionEn] : [zh, divisionZh];
  const { tree, measure, findings, total } = await readDivision(ctx, id);
  const name = (of: { nameZh: string; nameEn: string | null }) =>
    pick({ zh: of.nameZh, en: of.nameEn }, ctx.language).text;
  const depths = depthsOf(tree);
  const row = (node: Divided, index: number) => [
    index + 1,
    `${"　".repeat(depths.get(node.id) ?? 0)}${node.title}`,
    node.unit ? name(node.unit) : t.unitUnknown,
    node.area ? pick(node.area.name, ctx.language).text : "",
    node.value ?? "",
    node.value === null ? "" : (measure ?? ""),
    node.weight === null ? "" : `${Math.round(node.weight * 10_000) / 100}%`,
    node.due ?? "",
    t.states[node.state],
  ];
  return {
    fileName: `${d.one.title}-${civilDay(ctx.clock)}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({
      sheets: [
        {
          name: d.one.title,
          rows: [
            [t.ledger.number, t.columns.title, d.unit, d.area, d.value, d.measure, d.weight, d.due, t.columns.state],
            ...tree.map(row),
            [],
            ...(total === null ? [] : [["", d.total, "", "", total, measure ?? ""]]),
            ...findings.map((finding) => ["", d.findings[finding.code](finding)]),
          ],
          columns: [6, 60, 30, 20, 14, 10, 10, 10, 12].map((width) => ({ width })),
          freezePane: { rows: 1, columns: 2 },
        },
      ],
    }),
  };
}

/** How far below the whole each node stands. */
function depthsOf(tree: readonly Divided[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of tree) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}
