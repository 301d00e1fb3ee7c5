import { allRegisters } from "../../modules/registers/index.ts";

/** A list of items that registers choose from, and that only the region can fill. */
export interface OpenList {
  vocabulary: string;
  zh: string;
  en: string;
  /** Fields that choose from it, with their registers. */
  uses: { register: { zh: string; en: string }; field: { zh: string; en: string }; isRequired: boolean }[];
}

/** The lists that the default registers choose from, each named as the first field that uses it. */
export function openLists(): OpenList[] {
  const lists = new Map<string, OpenList>();
  for (const { title, fields } of allRegisters)
    for (const field of Object.values(fields)) {
      if (field.kind !== "item") continue;
      const list = lists.get(field.vocabulary) ?? { vocabulary: field.vocabulary, ...field.label, uses: [] };
      list.uses.push({ register: title, field: field.label, isRequired: field.required === true });
      lists.set(field.vocabulary, list);
    }
  return [...lists.values()];
}

/** The file of a list whose items are not known yet. */
export const listFile = ({ vocabulary, zh, en }: OpenList, order: number) => ({
  code: vocabulary,
  order,
  name: { zh, en },
  meaning: { zh: "登记册从中选择；成员待填。", en: "Registers choose from it; its items are to be filled in." },
  members: "not-listed",
  items: [],
});
