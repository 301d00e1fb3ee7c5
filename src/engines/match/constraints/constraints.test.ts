import { describe, expect, it } from "vitest";
import type { Field } from "../contract.ts";
import { item } from "../fixture-items.ts";
import { quantitiesIn } from "../language/quantities.ts";
import { judgeConstraints } from "./judge-constraints.ts";
import { numberVerdicts } from "./numbers.ts";

const areas = new Map<string, string | null>([
  ["north", "coast"],
  ["coast", null],
  ["south", null],
]);
const judge = (request: Field, given: Field | null) =>
  judgeConstraints(item("q", "", "", request), item("i", "", "", ...(given ? [given] : [])), { areas, soft: [] });
const budget = (least: number | null, most: number | null): Field => ({ role: "budget", name: "price", least, most });
const area = (...all: string[]): Field => ({ role: "area", name: "area", areas: all });
const deadline = (date: string): Field => ({ role: "deadline", name: "date", date });
const readiness = (level: number): Field => ({ role: "readiness", name: "level", level });
const exclusivity = (terms: "exclusive" | "shared" | "either"): Field => ({
  role: "exclusivity",
  name: "terms",
  terms,
});
const secrecy = (demands: "open" | "agreement" | "named-parties", accepts: typeof demands): Field => ({
  role: "confidentiality",
  name: "secrecy",
  demands,
  accepts,
});

describe("constraints", () => {
  it.each<[string, Field, Field | null, string, number | null]>([
    ["a price within the budget", budget(null, 100), budget(80, null), "met", null],
    ["a price at the budget", budget(null, 100), budget(100, null), "met", null],
    ["a price above the budget", budget(null, 100), budget(130, 200), "missed", 30],
    ["a price on request", budget(null, 100), budget(null, null), "unknown", null],
    ["no price", budget(null, 100), null, "unknown", null],
    ["the same area", area("north"), area("north", "south"), "met", null],
    ["an area within the other", area("coast"), area("north"), "met", null],
    ["an area around the other", area("north"), area("coast"), "met", null],
    ["another area", area("north"), area("south"), "missed", null],
    ["to be had in time", deadline("2026-06-30"), deadline("2026-06-30"), "met", null],
    ["to be had too late", deadline("2026-06-30"), deadline("2026-07-02"), "missed", 2],
    ["ready enough", readiness(6), readiness(7), "met", null],
    ["not ready enough", readiness(6), readiness(4), "missed", 2],
    ["exclusive for who wants it", exclusivity("exclusive"), exclusivity("exclusive"), "met", null],
    ["exclusive for who takes either", exclusivity("either"), exclusivity("exclusive"), "met", null],
    ["shared for who wants it alone", exclusivity("exclusive"), exclusivity("shared"), "missed", null],
    ["secrecy that both accept", secrecy("open", "agreement"), secrecy("agreement", "agreement"), "met", null],
    [
      "secrecy that the request refuses",
      secrecy("open", "open"),
      secrecy("named-parties", "named-parties"),
      "missed",
      2,
    ],
    ["secrecy that the item refuses", secrecy("agreement", "agreement"), secrecy("open", "open"), "missed", 1],
  ])("%s", (_name, request, given, verdict, gap) => {
    const [found, ...more] = judge(request, given);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ role: request.role, verdict, hard: true });
    expect(found?.gap?.amount ?? null).toBe(gap);
  });

  it("asks for nothing that the request does not set", () => {
    expect(judgeConstraints(item("q", "防腐"), item("i", "", "", budget(1, 2)), { areas, soft: [] })).toEqual([]);
  });
});

describe("numbers", () => {
  const verdicts = (wanted: string, given: string) =>
    numberVerdicts(
      quantitiesIn("need", wanted).filter(({ bounded }) => bounded),
      quantitiesIn("text", given),
    ).map(({ verdict, gap }) => [verdict, gap?.amount ?? null, gap?.unit ?? null]);

  it.each([
    ["工作水深≥3000米", "最大工作水深4.5千米", ["met", null, null]],
    ["工作水深≥3000米", "最大工作水深1500米", ["missed", 1500, "米"]],
    ["破损率3%以下", "破损率不超过2%", ["met", null, null]],
    ["破损率3%以下", "破损率5%", ["missed", 2, "%"]],
    ["工作水深≥3000米", "工作水深≥2000米", ["unknown", null, null]],
    ["工作水深≥3000米", "外径3500米", ["unknown", null, null]],
    ["工作水深≥3000米", "工作水深大，耐压60MPa", ["unknown", null, null]],
    ["堆积密度≥1.8g/cm3", "堆积密度1800kg/m3", ["met", null, null]],
    ["总氮去除率不低于70%", "氮氧化物去除率85%", ["unknown", null, null]],
    ["要求总氮去除率不低于70%", "8℃海水中总氮去除率78%", ["met", null, null]],
    ["投资不超过2000万元", "投资0.3亿元", ["missed", 1000, "万元"]],
  ])("%s against %s", (wanted, given, expected) => {
    expect(verdicts(wanted, given)).toEqual([expected]);
  });
});
