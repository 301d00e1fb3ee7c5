import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { disclosureLabels, flagWords, type SheetColumn, sheetColumns } from "../kit/sheet.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** What may stand in each column of an import, one row a column: name, needed or not, how it is written, what can be chosen. */
export async function choicesSheet(ctx: Ctx, definition: RegisterDefinition): Promise<string[][]> {
  const t = ctx.language === "en" ? en : zh;
  const rows: string[][] = [t.file.howToHead.map(String)];
  for (const column of sheetColumns(definition))
    rows.push([
      column.label[ctx.language],
      column.isNeeded ? t.file.needed : t.file.optional,
      t.file.kinds[kindOf(column)],
      (await choicesOf(ctx, definition, column)).join(ctx.language === "zh" ? "、" : "; "),
    ]);
  return rows;
}

type WrittenKind = keyof typeof zh.file.kinds;

function kindOf({ key, field }: SheetColumn): WrittenKind {
  if (field) return field.kind;
  if (key === "owner") return "organisation";
  return key === "state" || key === "disclosure" ? "choice" : "text";
}

async function choicesOf(ctx: Ctx, definition: RegisterDefinition, { key, field }: SheetColumn): Promise<string[]> {
  const { language } = ctx;
  if (key === "state") return Object.values(definition.lifeCycle.states).map(({ label }) => label[language]);
  if (key === "disclosure") return definition.disclosure.allowed.map((one) => disclosureLabels[one][language]);
  if (field?.kind === "choice") return Object.values(field.choices).map((label) => label[language]);
  if (field?.kind === "flag") return Object.values(flagWords[language]);
  if (field?.kind !== "item") return [];
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{ name_zh: string; name_en: string | null }>`
    select name_zh, name_en from taxonomies.item_public
    where vocabulary = ${field.vocabulary} and valid_from <= ${day} and (valid_to is null or valid_to > ${day})`.execute(
    ctx.tx,
  );
  return rows.map((row) => (language === "en" ? row.name_en : null) ?? row.name_zh);
}
