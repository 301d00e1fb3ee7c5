import { describe, expect, it } from "vitest";
import { type ContractState, contractActs, contractStates, type RuleSet } from "../contract/contracts.ts";
import { contractsEn } from "../contracts-texts.en.ts";
import { type CheckedContract, isComplete, missingLines } from "./contract-check.ts";
import { findContractColumns, type Headings } from "./contract-columns.ts";
import { type ContractCells, readContractRow } from "./contract-import.ts";
import { contractRefusal, contractTransitions, registerDayRefusal } from "./contract-life.ts";
import { contractFacts, directionOf, fenOf, ruleSetOn, type Seat, wanOf } from "./contracts.ts";
import { addFlows, type Flow, fenOfPlan, onceOf } from "./turnover.ts";

const seat = (place: string | null, outside: string | null = null): Seat => ({ place, outside });
const here = seat("coast");
const there = seat("hills");
const away = seat(null, "甲省");
const nobodyKnows = seat(null);

const set = (code: string, validFrom: string | null, validTo: string | null, more: Partial<RuleSet> = {}): RuleSet => ({
  code,
  name: { zh: code, en: code },
  validFrom,
  validTo,
  isOn: true,
  types: ["development", "transfer", "consulting", "service"],
  deductions: ["equipment", "instruments", "parts", "materials"],
  note: { zh: "", en: "" },
  ...more,
});
const sets: RuleSet[] = [
  set("four", "2000-02-16", "2021-01-01"),
  set("five", "2021-01-01", null, { types: ["development", "transfer", "licence", "consulting", "service"] }),
  set("template", "2026-01-01", null, { isOn: false, types: [] }),
];

describe("the direction of a contract", () => {
  it.each([
    ["sold from here", here, away, "output"],
    ["bought by somebody here", away, here, "absorption"],
    ["between two here", here, there, "local"],
    ["between two elsewhere", away, away, "outside"],
    ["whose buyer nobody has placed", here, nobodyKnows, "unknown"],
    ["whose seller nobody has placed", nobodyKnows, here, "unknown"],
  ] as const)("%s", (_what, seller, buyer, direction) => {
    expect(directionOf(seller, buyer)).toBe(direction);
  });
});

describe("the facts of a contract", () => {
  const contract = (seller: Seat, buyer: Seat, state: ContractState = "registered") =>
    contractFacts({ state, type: "service", registeredOn: "2025-03-01", total: 123_450_000, seller, buyer }).map(
      ({ metric, place, value, dimensions }) => [metric, place, value, dimensions?.["technology-seller-place"]],
    );

  it.each([
    ["sold", here, away, [["technology-contract", "coast", "123.45", undefined]]],
    ["bought", away, here, [["technology-contract-absorbed", "coast", "123.45", "outside"]]],
    [
      "local between divisions",
      here,
      there,
      [
        ["technology-contract", "coast", "123.45", undefined],
        ["technology-contract-absorbed", "hills", "123.45", "same-city"],
      ],
    ],
    [
      "local within one",
      here,
      here,
      [
        ["technology-contract", "coast", "123.45", undefined],
        ["technology-contract-absorbed", "coast", "123.45", "same-division"],
      ],
    ],
    [
      "local between a park and the division that it lies in",
      { ...seat("park"), divisions: ["coast"] },
      { ...here, divisions: ["coast"] },
      [
        ["technology-contract", "park", "123.45", undefined],
        ["technology-contract-absorbed", "coast", "123.45", "same-division"],
      ],
    ],
    [
      "local between a park that nobody can place and a division",
      { ...seat("park"), divisions: [] },
      { ...here, divisions: ["coast"] },
      [
        ["technology-contract", "park", "123.45", undefined],
        ["technology-contract-absorbed", "coast", "123.45", "same-city"],
      ],
    ],
    ["elsewhere", away, away, []],
  ] as const)("%s", (_what, seller, buyer, facts) => {
    expect(contract(seller, buyer)).toEqual(facts);
  });

  it.each(contractStates.filter((state) => state !== "registered" && state !== "amended"))(
    "that is %s are none",
    (state) => {
      expect(contract(here, there, state)).toEqual([]);
    },
  );

  it("count a contract once in a city, and once in a division that adds both directions", () => {
    const all = [contract(here, there), contract(here, here), contract(here, away), contract(away, here)].flat();
    const city = all.filter(([metric]) => metric === "technology-contract");
    expect(city).toHaveLength(3);
    const both = (division: string) =>
      all.filter(
        ([metric, place, , from]) =>
          place === division && (metric === "technology-contract" || from !== "same-division"),
      );
    // Four contracts touch the coast: two sold away or across, one within, one bought from elsewhere.
    expect(both("coast")).toHaveLength(4);
    expect(both("hills")).toHaveLength(1);
  });
});

describe("amounts", () => {
  it.each([
    ["123.45", 123_450_000],
    ["0.000001", 1],
    ["500", 500_000_000],
    ["1.0000000", 1_000_000],
    ["0.0000001", null],
    ["-1", null],
    ["ten", null],
  ])("%s 万元 is %s 分", (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });

  it.each([0, 1, 999_999, 1_000_000, 123_450_000, 999_999_999_999_999])("%s 分 goes to 万元 and back", (fen) => {
    expect(fenOf(wanOf(fen))).toBe(fen);
  });
});

describe("turnover", () => {
  const flow = (kind: Flow["flow"], year: number, total: number): Flow => ({
    flow: kind,
    area: "coast",
    year,
    type: "service",
    contracts: 1,
    total,
    technology: total / 2,
  });

  it("adds up by any key, and counts a deal within the area once", () => {
    const flows = [
      flow("output", 2024, 10),
      flow("output", 2025, 30),
      flow("absorbed", 2025, 50),
      flow("within", 2025, 20),
    ];
    const years = addFlows(flows, ({ year }) => year);
    expect([...years.keys()]).toEqual([2024, 2025]);
    expect(onceOf(years.get(2025)!)).toEqual({ contracts: 1, total: 60, technology: 30 });
    expect(addFlows(flows, ({ type }) => type).get("service")?.output.total).toBe(40);
  });
});

describe("headings", () => {
  const headings: Headings = { ...contractsEn.bring.headings, field: "field|field of the office" };
  const whole = [
    "Number",
    "Contract",
    "Type",
    "Signed on",
    "Registered on",
    "Total（万元）",
    "Technology amount",
    "Seller",
    "Buyer",
  ];

  it("are found below a title, whatever stands in brackets, and under names of the office", () => {
    const found = findContractColumns(
      [["Ledger of the office"], [], ["x", ...whole, "field of the office"]],
      [headings],
    );
    expect([found.headerRow, found.columns.get("total"), found.columns.get("field")]).toEqual([2, 6, 10]);
    expect(found.errors).toEqual([]);
  });

  it("say which are missing or there twice", () => {
    const { errors } = findContractColumns([[...whole.slice(1), "contract  name"]], [headings]);
    expect(errors.map(({ column, fault }) => `${column} ${fault}`)).toEqual(["name column-twice", "number no-column"]);
  });
});

describe("the rules of a day", () => {
  it.each([
    ["1999-12-31", null],
    ["2000-02-16", "four"],
    ["2020-12-31", "four"],
    ["2021-01-01", "five"],
    ["2026-06-30", "five"],
  ])("signed on %s: %s", (day, code) => {
    expect(ruleSetOn(sets, day)?.code ?? null).toBe(code);
  });
});

const seller = { ...here, name: "甲研究所", creditCode: "91370200MA3C4K5X7T" };
const buyer = { ...away, name: "乙公司", creditCode: null };
const whole: CheckedContract = {
  type: "licence",
  sellers: [seller],
  buyers: [buyer],
  signedOn: "2025-02-01",
  startsOn: "2025-02-01",
  endsOn: "2027-01-31",
  total: 1_000_000_00,
  technology: 800_000_00,
  deductions: [{ kind: "equipment", amount: 200_000_00 }],
  payment: "at-once",
  property: "patent",
  summary: "水下机器人推进器专利的普通许可",
};

describe("the check-list", () => {
  const missing = (more: Partial<CheckedContract>) =>
    missingLines({ ...whole, ...more }, sets, "2026-11-26").map(({ what }) => what);

  it("of a whole contract is empty", () => {
    expect(missing({})).toEqual([]);
  });

  it.each([
    ["a licence under rules that know none", { signedOn: "2020-05-01" }, ["type-not-known"]],
    ["signed before any rules", { signedOn: "1990-05-01" }, ["no-rules"]],
    ["without a signing day", { signedOn: null }, ["signed-on"]],
    ["signed tomorrow", { signedOn: "2026-11-27" }, ["signed-later"]],
    ["a seller nobody has placed", { sellers: [{ ...seller, place: null }] }, ["seller-place"]],
    ["a buyer nobody has placed", { buyers: [{ ...buyer, outside: null }] }, ["buyer-place"]],
    ["a local buyer without code number", { buyers: [{ ...buyer, ...there }] }, ["buyer-code"]],
    ["the same on both sides", { buyers: [{ ...buyer, name: "甲 研究所" }] }, ["same-party"]],
    ["no period", { endsOn: null }, ["period"]],
    ["an end before the beginning", { endsOn: "2025-01-01" }, ["period-wrong"]],
    ["no amounts", { total: null, technology: null }, ["total", "technology"]],
    ["more for technology than in all", { technology: 1_100_000_00 }, ["technology-over-total"]],
    ["a difference that nothing explains", { deductions: [] }, ["deductions"]],
    ["an explanation that does not add up", { deductions: [{ kind: "equipment", amount: 1 }] }, ["deductions-differ"]],
    [
      "a kind that the rules do not deduct",
      { deductions: [{ kind: "other", amount: 200_000_00 }] },
      ["deduction-not-allowed"],
    ],
    ["no way of payment", { payment: null }, ["payment"]],
    ["a licence of no named right", { property: null }, ["property"]],
    ["a service needs none", { type: "service", property: null }, []],
    ["no summary", { summary: null }, ["summary"]],
  ] satisfies [string, Partial<CheckedContract>, string[]][])("%s", (_what, more, lines) => {
    expect(missing(more)).toEqual(lines);
  });

  it("is complete with lines that only ask", () => {
    const lines = missingLines({ ...whole, endsOn: null, summary: null }, sets, "2026-11-26");
    expect(lines).toHaveLength(2);
    expect(isComplete(lines)).toBe(true);
  });
});

describe("the life of a contract", () => {
  const registrar = { id: "r", roles: ["commission-office"], isOwn: false };
  const owner = { id: "o", roles: ["enterprise"], isOwn: true };
  const other = { id: "x", roles: ["enterprise"], isOwn: false };
  const at = (state: ContractState, more = {}) => ({
    state,
    missing: [],
    checkedBy: null,
    needsSecond: false,
    ...more,
  });

  it("ends where it is deregistered or withdrawn, and reaches every state", () => {
    const reached = new Set<ContractState>(["submitted"]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const act of contractActs)
        if (contractTransitions[act].from.some((state) => reached.has(state))) reached.add(contractTransitions[act].to);
    }
    expect([...reached].sort()).toEqual([...contractStates].sort());
    for (const end of ["deregistered", "withdrawn"] as const)
      expect(contractActs.filter((act) => contractTransitions[act].from.includes(end))).toEqual([]);
  });

  it.each([
    ["check", at("submitted"), registrar, null],
    ["check", at("submitted", { missing: [{ what: "total", blocks: true }] }), registrar, "market.contract-incomplete"],
    ["check", at("submitted"), owner, "market.contract-not-yours"],
    ["check", at("registered"), registrar, "market.contract-step"],
    ["register", at("checked", { checkedBy: "r", needsSecond: true }), registrar, "market.contract-second"],
    ["register", at("checked", { checkedBy: "r" }), registrar, null],
    ["register", at("checked", { checkedBy: "s", needsSecond: true }), registrar, null],
    ["withdraw", at("checked"), owner, null],
    ["withdraw", at("registered"), owner, "market.contract-step"],
    ["withdraw", at("submitted"), registrar, "market.contract-not-yours"],
    ["resubmit", at("returned"), owner, null],
    ["resubmit", at("returned"), other, "market.contract-not-yours"],
    ["resubmit", at("returned"), null, "market.contract-not-yours"],
    ["amend", at("amended"), registrar, null],
    ["deregister", at("deregistered"), registrar, "market.contract-step"],
  ] as const)("%s of one that is %o", (act, situation, reader, code) => {
    expect(contractRefusal(act, situation, reader)?.code ?? null).toBe(code);
  });

  it.each([
    ["2025-03-01", null],
    ["2025-01-31", "market.contract-registered-early"],
    ["2026-11-27", "market.contract-registered-early"],
  ])("a number of %s", (on, code) => {
    expect(registerDayRefusal(on, "2025-02-01", "2026-11-26")?.code ?? null).toBe(code);
  });
});

describe("a row of the office's ledger", () => {
  const cells: ContractCells = {
    isBlank: (cell) => cell.trim() === "",
    number: (cell) => (/^[\d.]+$/.test(cell) ? cell : null),
    day: (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? cell : null),
    place: (cell) => (cell === "海岸区" ? "coast" : null),
    typeWords: { 技术许可: "licence", 技术服务: "service" },
    ruleSets: sets,
  };
  const good: Record<string, string> = {
    number: "2025370001",
    name: "推进器许可",
    type: "技术许可",
    signedOn: "2025-02-01",
    registeredOn: "2025-02-20",
    total: "100",
    technology: "80",
    seller: "甲研究所",
    sellerPlace: "海岸区",
    buyer: "乙公司",
    buyerPlace: "甲省",
  };
  const read = (more: Record<string, string>) =>
    readContractRow(7, (column) => ({ ...good, ...more })[column] ?? "", cells);

  it("is read with places of the region and words for all others", () => {
    expect(read({}).read).toMatchObject({
      row: 7,
      type: "licence",
      total: 100_000_000,
      technology: 80_000_000,
      seller: { place: "coast", outside: null },
      buyer: { place: null, outside: "甲省" },
    });
  });

  it.each([
    [{ number: "" }, "number needed"],
    [{ type: "技术买卖" }, "type type"],
    [{ signedOn: "2020-02-01" }, "type type-not-known"],
    [{ signedOn: "昨天" }, "signedOn day"],
    [{ registeredOn: "2025-01-01" }, "registeredOn signed-later"],
    [{ deregisteredOn: "2025-02-01" }, "deregisteredOn ended"],
    [{ total: "约百万" }, "total amount"],
    [{ technology: "120" }, "technology technology-over-total"],
    [{ sellerCode: "123" }, "sellerCode credit-code"],
    [{ buyer: "" }, "buyer needed"],
  ] as [Record<string, string>, string][])("with %o says %s", (more, fault) => {
    const { read: none, errors } = read(more);
    expect(none).toBeNull();
    expect(errors.map((error) => `${error.column} ${error.fault}`)).toEqual([fault]);
  });
});

describe("an amount of a plan", () => {
  it.each([
    ["500", "亿元", 50_000 * 1e8],
    ["191.98", "亿元", 19_198 * 1e8],
    ["10", "%", null],
  ])("of %s %s is in 分, or of another unit", (value, unit, fen) => {
    expect(fenOfPlan(value, unit)).toBe(fen);
  });
});
