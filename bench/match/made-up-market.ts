import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Item, ItemSchema } from "../../src/engines/match/contract.ts";
import { segmentByJieba } from "../../src/engines/match/language/segment.ts";
import { regionPlans } from "../plans.ts";
import { seededRandom } from "./quality.ts";
import { textOf } from "./tech-match.ts";

const fixtures = join(import.meta.dirname, "..", "..", "test", "fixtures", "match", "marine");

/** The made-up items that come with the project. */
export const marineItems = (name: "demands" | "results"): Item[] =>
  readFileSync(join(fixtures, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => ItemSchema.parse(JSON.parse(line)));

export interface MadeUpMarket {
  results: Generator<Item>;
  demands: Item[];
}

const rareWords = 30_000;
const hardly =
  "鳞烃釜铌钽锆硼砷铋钯铱铑锶钡镧铈镨钕胺酯醛酮醚烯炔萘蒽嘌呤吡啶噻唑肽苷酶藻贝螺鲷鲆鲽鲳鳀蛏蚶鲍鳗桁桅舱舵锚缆轴阀泵栅涡桨翼梁筋";

/**
 * As many results as wanted, from the words of the region's plans and the made-up set as often as they occur there, and rare
 * words made of two or three characters, one in six; the same ones each time. A result has about 25 and 120 characters.
 */
export function madeUpMarket(results: number, demands: number): MadeUpMarket {
  const random = seededRandom(7);
  const texts = [
    ...regionPlans().map(({ text }) => text),
    ...marineItems("results").map((item) => textOf(item, "title", "text")),
  ];
  const common = texts.flatMap((text) => segmentByJieba(text)).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const pick = <One>(all: ArrayLike<One>): One => all[Math.floor(random() * all.length)]!;
  const rare = Array.from({ length: rareWords }, () =>
    Array.from({ length: random() < 0.7 ? 2 : 3 }, () => pick(hardly)).join(""),
  );
  const phrase = (words: number): string =>
    Array.from({ length: words }, () => pick(random() < 1 / 6 ? rare : common)).join("");
  const sentences = (count: number): string =>
    Array.from({ length: count }, () => `${phrase(9)}不低于${Math.ceil(random() * 100)}%。`).join("");
  const item = (id: string, count: number): Item => ({
    id,
    fields: [
      { role: "title", name: "title", text: phrase(9) },
      { role: "text", name: "text", text: sentences(count) },
      { role: "budget", name: "price", least: Math.floor(random() * 1e8), most: Math.floor(random() * 1e8) },
      { role: "readiness", name: "level", level: 1 + Math.floor(random() * 9) },
    ],
  });
  const asked = Array.from({ length: demands }, (_, index) => item(`d${index}`, 2 + (index % 12)));
  return {
    demands: asked,
    results: (function* () {
      for (let index = 0; index < results; index++) yield item(`made-up-${index}`, 4);
    })(),
  };
}
