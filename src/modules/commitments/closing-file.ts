import { writeXlsx } from "hucre/xlsx";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import { lampsEn } from "./lamp-texts.en.ts";
import { lampsZh } from "./lamp-texts.zh.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { readClosingAccount } from "./views/closing.ts";

/** The closing account of a plan as the office files it. Throws `commitments.not-found` while the plan is alive. */
export async function closingFile(ctx: Ctx, code: string): Promise<Download> {
  const [t, l] = ctx.language === "en" ? [en, lampsEn] : [zh, lampsZh];
  const account = await readClosingAccount(ctx, code);
  const { document } = account;
  const title = pick(
    { zh: document.shortZh ?? document.titleZh, en: document.shortEn ?? document.titleEn },
    ctx.language,
  ).text;
  const head = [
    t.ledger.number,
    t.columns.title,
    t.columns.kind,
    l.closing.outcome,
    l.closing.figure,
    l.closing.units,
    t.columns.due,
    t.columns.quote,
  ];
  return {
    fileName: `${l.closing.title}-${code}-${account.ended}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({
      sheets: [
        {
          name: l.closing.title,
          rows: [
            [`${title}（${account.ended}）`],
            head,
            ...account.rows.map(({ figure, ...row }, index) => [
              index + 1,
              row.title,
              t.kinds[row.kind],
              l.outcomes[row.outcome],
              figure ? `${figure.value ?? "—"}／${figure.aim ?? "—"} ${figure.unit}` : "",
              row.units.join("、") || l.closing.unitNone,
              row.dueOn ?? "",
              row.quote,
            ]),
          ],
          columns: [6, 36, 12, 12, 20, 30, 14, 60].map((width) => ({ width })),
          freezePane: { rows: 2, columns: 2 },
        },
      ],
    }),
  };
}
