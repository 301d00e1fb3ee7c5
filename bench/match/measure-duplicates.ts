import type { Field, Item } from "../../src/engines/match/contract.ts";
import { DuplicateFinder } from "../../src/engines/match/duplicates/duplicate-finder.ts";
import { createAnalyser } from "../../src/engines/match/language/analyser.ts";
import type { Figure } from "../figure.ts";
import { madeUpMarket, marineItems } from "./made-up-market.ts";

const strangers = 20_000;

/** What people do when they post the same thing twice. */
const edits: Record<string, (text: string) => string> = {
  "as it was": (text) => text,
  "full width, spaces": (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/，/g, " ，"),
  "a piece left out": (text) => text.replace(/，[^，。]*。$/, "。"),
  "another order": (text) => text.replace(/。$/, "").split("，").reverse().join("，"),
  "words put before": (text) => `我单位现急需解决如下问题：${text}`,
  "another number": (text) => text.replace(/\d+/, (digits) => String(Number(digits) + 1)),
};

/** Every demand and result of the made-up set is posted again in each way, among 20,000 strangers. */
export function measureDuplicates(): Figure[] {
  const finder = new DuplicateFinder(createAnalyser());
  const originals = [...marineItems("demands"), ...marineItems("results")];
  for (const item of [...originals, ...madeUpMarket(strangers, 0).results]) finder.put(item);
  const figures = Object.entries(edits).map(([name, edit]): Figure => {
    const found = originals.filter((item) => finder.find(edited(item, edit)).some((one) => one.item === item.id));
    const value = (100 * found.length) / originals.length;
    return { name: `match, posted again, ${name}: found`, value, unit: "%", bound: { atLeast: 90 }, note: "" };
  });
  const wrong = originals.flatMap((item) => finder.find(item)).length;
  const note = `${originals.length} different items among ${strangers.toLocaleString("en")} strangers`;
  return [
    ...figures,
    { name: "match, taken for posted again, wrongly", value: wrong, unit: "", bound: { atMost: 5 }, note },
  ];
}

function edited(item: Item, edit: (text: string) => string): Item {
  const fields = item.fields.map(
    (field): Field =>
      field.role === "problem" || field.role === "text" ? { ...field, text: edit(field.text) } : field,
  );
  return { id: `${item.id}-again`, fields };
}
