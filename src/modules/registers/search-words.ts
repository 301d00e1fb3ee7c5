import { fold, pinyinOf } from "../policy/index.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";
import type { Values } from "./kit/rows.ts";

/** What a record is found by: its names and the fields that say so, and how the Chinese name sounds. */
export function searchWords(definition: RegisterDefinition, name: { zh: string; en: string | null }, values: Values) {
  const texts = Object.entries(definition.fields).flatMap(([field, { searched }]) => {
    const value = values[field];
    return searched && typeof value === "string" ? [value] : [];
  });
  const folded = fold(name.zh);
  return {
    search: [name.zh, name.en, ...texts]
      .filter(Boolean)
      .map((text) => fold(text!))
      .join("\n"),
    ...pinyinOf(folded),
  };
}
