import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryCandidates } from "../candidates/memory.ts";
import type { Answer, Explanation, Field, Item } from "../contract.ts";
import { anyItems, anyRequest, item } from "../fixture-items.ts";
import { createAnalyser } from "../language/analyser.ts";
import { match } from "../match.ts";
import { isTrue } from "../written-value.ts";

const analyser = createAnalyser();
const answer = (request: Item, items: readonly Item[]): Promise<Answer> =>
  match(request, new MemoryCandidates(analyser, items), { analyser, explained: 100, ruledOut: 100 });

/** Pieces of evidence that are not in the item that they claim to be from. */
function untrue({ shared, statements, wouldMatch }: Explanation, request: Item, given: Item) {
  const all = [...statements, ...wouldMatch];
  return [
    ...[...shared.map((one) => one.request), ...all.flatMap((one) => one.request)].filter(
      (one) => !isTrue(one, request),
    ),
    ...[...shared.map((one) => one.item), ...all.flatMap((one) => one.item)].filter((one) => !isTrue(one, given)),
  ];
}

const request = item(
  "q",
  "深远海网箱网衣防污涂料",
  "现有涂料6个月后海藻大量附着。要求防污期不低于24个月，不含有机锡，施工温度5～35℃。",
  { role: "budget", name: "budget", least: null, most: 30_000_000 },
  { role: "readiness", name: "stage", level: 6 },
  { role: "deadline", name: "needed by", date: "2026-12-31" },
  { role: "code", name: "fields", codes: ["coating"] },
);
const given = item(
  "i",
  "海洋防污涂料及其制备方法",
  "用于网箱网衣，防污期18个月，不含重金属。",
  { role: "budget", name: "price", least: 50_000_000, most: null },
  { role: "readiness", name: "stage", level: 7 },
  { role: "code", name: "fields", codes: ["coating"] },
);

describe("an explanation", () => {
  it("says why, why not, and what would have to change, in both languages", async () => {
    const [ranked] = (await answer(request, [given, item("o", "海水淡化膜"), item("p", "深远海风电")])).ruledOut;
    const { statements, wouldMatch, shared } = ranked!.explanation!;
    expect(shared.map(({ item: { value } }) => value)).toEqual(expect.arrayContaining(["网箱网衣", "防污涂料"]));
    expect(statements.map(({ code }) => code)).toEqual([
      "shared-words",
      "same-field",
      "missed:budget",
      "unknown:deadline",
      "met:readiness",
      "missed:number",
    ]);
    expect(statements.find(({ code }) => code === "missed:budget")).toMatchObject({
      zh: "费用不符合要求（需求最高30万元，对方50万元起），差20万元。",
      en: "The cost is not as required (wanted: at most CNY 300,000; given: from CNY 500,000): off by CNY 200,000.",
    });
    expect(statements.find(({ code }) => code === "missed:number")?.zh).toBe(
      "要求“防污期不低于24个月”，对方只写“防污期18个月”，差6个月。",
    );
    expect(wouldMatch.map(({ code }) => code)).toEqual([
      "close:budget",
      "ask:deadline",
      "close:number",
      "not-mentioned",
    ]);
    expect(wouldMatch[0]?.zh).toBe("若要匹配：报价降低或预算提高20万元。");
    expect(untrue(ranked!.explanation!, request, given)).toEqual([]);
  });

  it("quotes words as they stand in each text, spaces and width included", async () => {
    const spaced = item("i", "网箱 网衣 防污 涂料 ＧＣ１５");
    const [ranked] = (await answer(item("q", "网箱网衣防污涂料gc15"), [spaced])).ranked;
    expect(ranked!.explanation!.shared.map((one) => one.item.value)).toEqual(["网箱 网衣 防污 涂料 ＧＣ１５"]);
    expect(untrue(ranked!.explanation!, item("q", "网箱网衣防污涂料gc15"), spaced)).toEqual([]);
  });

  it("says a number once that stands in the text and as a parameter, and no bound as a word of both", async () => {
    const wanted: Field = { role: "number", name: "error", subject: "计数误差", comparator: "<=", value: 5, unit: "%" };
    const counted = item("i", "鱼类计数系统", "计数误差3%，体长误差不超过4%。");
    const [ranked] = (await answer(item("q", "鱼群计数", "要求计数误差不超过5%。", wanted), [counted])).ranked;
    const { statements, shared } = ranked!.explanation!;
    expect(statements.flatMap(({ code, zh }) => (code.endsWith(":number") ? [zh] : []))).toEqual([
      "要求“计数误差不超过5%”，对方写明“计数误差3%”，达到。",
    ]);
    expect(shared.filter(({ request: { value } }) => value.includes("不超过"))).toEqual([]);
  });

  it("says plainly when only characters are alike", async () => {
    const [ranked] = (await answer(item("q", "防水"), [item("i", "防水"), item("j", "消防水泵")])).ranked.slice(-1);
    expect(ranked!.item).toBe("j");
    expect(ranked!.explanation!.statements[0]?.code).toBe("nothing-shared");
  });

  it("rests on nothing that is not in the two items, whatever they say", async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, anyItems, fc.nat(1000), async (one, items, least) => {
        const field: Field = { role: "budget", name: "price", least, most: null };
        const purse: Field = { role: "budget", name: "purse", least: null, most: 500 };
        const wanted = { ...one, fields: [...one.fields, purse] };
        const priced = items.map((other) => ({ ...other, fields: [...other.fields, field] }));
        const { ranked, ruledOut } = await answer(wanted, priced);
        for (const found of [...ranked, ...ruledOut]) {
          const other = priced.find(({ id }) => id === found.item)!;
          expect(untrue(found.explanation!, wanted, other)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
