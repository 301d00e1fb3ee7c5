import fc from "fast-check";
import type { Field, Item } from "./contract.ts";

/** Made-up items for the tests of this engine. */
export const item = (id: string, title: string, text = "", ...fields: Field[]): Item => ({
  id,
  fields: [
    { role: "title", name: "title", text: title },
    ...(text === "" ? [] : [{ role: "text" as const, name: "text", text }]),
    ...fields,
  ],
});

const words = [
  "海水",
  "淡化",
  "膜",
  "防腐",
  "涂料",
  "船舶",
  "养殖",
  "网箱",
  "传感器",
  "水下",
  "机器人",
  "监测",
  "耐压",
  "材料",
  "技术",
];
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((all) => all.join(""));

/** Items with words of a small vocabulary, so that many of them share some. */
export const anyItems = fc
  .array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 12 })
  .map((texts) => texts.map(([title, text], index) => item(`i${index}`, title, text)));
export const anyRequest = fc.tuple(phrase, phrase).map(([title, text]) => item("request", title, text));
