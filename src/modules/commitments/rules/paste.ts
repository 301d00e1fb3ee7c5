import { bringEn } from "../bring-texts.en.ts";
import { bringZh } from "../bring-texts.zh.ts";
import { backFields } from "../contract/bring-back.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

const words = {
  zh: { columns: zh.columns, id: bringZh.back.record.id },
  en: { columns: en.columns, id: bringEn.back.record.id },
};

/** As headings are read: without spaces, in plain width. */
export const bareHeading = (cell: string): string => cell.normalize("NFKC").replace(/\s+/g, "");

/**
 * What the first line of pasted cells is: the headings of an `export` with its ids, headings in a language that name the
 * commitment and a column that can be changed, or no headings at all (null).
 */
export function headingLanguage(cells: readonly string[]): "export" | "zh" | "en" | null {
  const said = new Set(cells.map(bareHeading));
  for (const language of ["zh", "en"] as const) {
    const { columns, id } = words[language];
    if (said.has(bareHeading(id))) return "export";
    if (said.has(bareHeading(columns.title)) && backFields.some((field) => said.has(bareHeading(columns[field]))))
      return language;
  }
  return null;
}
