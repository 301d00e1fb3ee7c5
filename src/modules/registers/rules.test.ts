import { describe, expect, it } from "vitest";
import { scenario } from "./definitions/scn/scenario.ts";
import { incubatee } from "./definitions/spc/incubatee.ts";
import { defineRegister } from "./kit/define-register.ts";
import { asTenThousands, sheetColumns } from "./kit/sheet.ts";
import { type CellReading, halves, placeColumns, readRow } from "./rules/read-cells.ts";
import {
  changedFields,
  contentRefusal,
  keepRefusal,
  nameKey,
  type Person,
  saidRefusal,
  stepRefusal,
  stepsFrom,
  tryLifeCycle,
  visibleFields,
} from "./rules.ts";

const label = (en: string) => ({ zh: "字", en });
/** A made-up register with a field of every kind that the real ones may not have yet. */
const ship = defineRegister({
  code: "ship",
  capability: "RES",
  version: 1,
  title: label("Ships"),
  purpose: label("What it is for"),
  question: label("Which ships?"),
  owner: { zh: "船东", en: "Shipowner" },
  fields: {
    kind: {
      kind: "choice",
      label: label("Kind"),
      required: true,
      choices: { tug: label("tug"), ferry: label("ferry") },
    },
    line: { kind: "text", label: label("Line"), neededIf: { field: "kind", is: ["ferry"] } },
    master: { kind: "text", label: label("Master"), privacy: "personal" },
    price: { kind: "money", label: label("Price"), privacy: "confidential" },
    charter: { kind: "period", label: label("Charter") },
    berth: { kind: "point", label: label("Berth") },
    launchedOn: { kind: "date", label: label("Launched") },
  },
  lifeCycle: {
    initial: "ordered",
    states: {
      ordered: { label: label("ordered"), tone: "under-way" },
      afloat: { label: label("afloat"), tone: "holds" },
      scrapped: { label: label("scrapped"), tone: "over" },
    },
    transitions: [
      {
        code: "launch",
        from: ["ordered"],
        to: "afloat",
        label: label("Launch"),
        by: ["owner"],
        says: "basis",
        needs: ["line"],
        stamps: "launchedOn",
      },
      { code: "scrap", from: ["afloat"], to: "scrapped", label: label("Scrap"), by: ["steward"], says: "reason" },
    ],
  },
  rights: { stewards: ["administrator"], contributors: ["enterprise"], readers: ["auditor"] },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind"], filters: ["kind"] },
  sections: [{ title: label("Ship"), fields: ["kind", "line", "master", "price", "charter", "berth", "launchedOn"] }],
  personalPurpose: label("To reach the master"),
});

const steward: Person = { roles: ["administrator"], organisation: "office" };
const own: Person = { roles: ["enterprise"], organisation: "blue" };
const other: Person = { roles: ["enterprise"], organisation: "red" };
const reader: Person = { roles: ["auditor"], organisation: null };

describe("who may keep a record", () => {
  it.each([
    ["a steward any", steward, "blue", null],
    ["a contributor the own", own, "blue", null],
    ["a contributor none of others", other, "blue", "registers.not-own"],
    ["a contributor none of nobody", own, null, "registers.not-own"],
    ["a reader none", reader, "blue", "registers.not-steward"],
    ["nobody none", null, "blue", "platform.sign-in-needed"],
  ])("%s", (_what, person, owner, code) => {
    expect(keepRefusal(ship, person, owner)?.code ?? null).toBe(code);
  });

  it("and who reads what is not open: the stewards and the own organisation", () => {
    const names = (person: Person | null) => visibleFields(ship, person, "blue").includes("master");
    expect([steward, own, other, reader, null].map(names)).toEqual([true, true, false, false, false]);
  });
});

describe("steps of a life cycle", () => {
  const step = (code: string) => ship.lifeCycle.transitions.find((one) => one.code === code)!;
  const standing = { state: "ordered", owner: "blue", values: { line: "1" } };
  it.each([
    ["the owner takes the own", own, standing, "launch", null],
    ["a steward does not take the owner's", steward, standing, "launch", "registers.not-own"],
    ["another contributor does not", other, standing, "launch", "registers.not-own"],
    ["nobody does not", null, standing, "launch", "platform.sign-in-needed"],
    ["not without what it needs", own, { ...standing, values: {} }, "launch", "registers.fields-missing"],
    ["not from another state", steward, standing, "scrap", "registers.not-from-here"],
    ["the owner does not take the steward's", own, { ...standing, state: "afloat" }, "scrap", "registers.not-steward"],
    ["a steward takes the own", steward, { ...standing, state: "afloat" }, "scrap", null],
  ])("%s", (_what, person, at, code, refusal) => {
    expect(stepRefusal(ship, person, at, step(code))?.code ?? null).toBe(refusal);
  });

  it.each([
    ["a basis that is asked for", "launch", { reason: "x", basis: null, day: "2025-01-01" }, "registers.basis-needed"],
    ["a reason that is asked for", "scrap", { reason: null, basis: "x", day: "2025-01-01" }, "registers.reason-needed"],
    ["a day to come", "scrap", { reason: "x", basis: null, day: "2025-01-03" }, "registers.day-to-come"],
    ["nothing that is missing", "scrap", { reason: "x", basis: null, day: "2025-01-02" }, null],
  ])("ask for %s", (_what, code, said, refusal) => {
    expect(saidRefusal(step(code), said, "2025-01-02")?.code ?? null).toBe(refusal);
  });

  it.each([
    ["three", ["plan", "publish", "dock"]],
    ["five", ["dig", "polish", "publish", "dock", "promote"]],
  ])("lead a scenario through its own chain: %s", (chain, codes) => {
    const way: string[] = [];
    let state: string = scenario.lifeCycle.initial;
    for (;;) {
      const [next] = stepsFrom(scenario, { state, values: { chain } }).filter((one) => one.code !== "withdraw");
      if (!next) break;
      way.push(next.code);
      state = next.to;
    }
    expect(way).toEqual(codes);
  });

  it("lead a firm through 众创, 孵化, 加速", () => {
    const labels = (["maker-space", "incubator", "accelerator"] as const).map(
      (state) => incubatee.lifeCycle.states[state].label.zh,
    );
    expect(labels).toEqual(["众创", "孵化", "加速"]);
    const next = (state: string) => stepsFrom(incubatee, { state, values: {} })[0]?.to;
    expect([next("maker-space"), next("incubator"), next("accelerator")]).toEqual([
      "incubator",
      "accelerator",
      "landed",
    ]);
  });
});

describe("content", () => {
  it("misses a field that another choice asks for", () => {
    expect(contentRefusal(ship, { kind: "tug", line: null })).toBeNull();
    expect(contentRefusal(ship, { kind: "ferry", line: null })?.code).toBe("registers.fields-missing");
  });

  it("is compared field by field, and what is not open is named without its content", () => {
    const changes = changedFields(ship, { kind: "tug", master: "甲" }, { kind: "ferry", master: "乙", price: 1 });
    expect(changes).toEqual([
      { field: "kind", before: "tug", after: "ferry" },
      { field: "master", before: "···", after: "···" },
      { field: "price", before: null, after: "···" },
    ]);
  });

  it.each([
    ["全国重点实验室（北市）", "全国重点实验室(北市)"],
    ["“仲华”热物理 试验装置", "仲华热物理试验装置"],
    ["ＡＢ－１", "ab1"],
  ])("has names that differ only in how they are typed: %s", (one, two) => {
    expect(nameKey(one)).toBe(nameKey(two));
  });
});

describe("a changed life cycle", () => {
  const before = { states: ["ordered", "afloat", "scrapped"], transitions: ship.lifeCycle.transitions };
  const { ordered, afloat } = ship.lifeCycle.states;
  it("strands records in a state that is gone, and only those", () => {
    const next = { ...ship.lifeCycle, states: { ordered, afloat }, transitions: [] };
    expect(tryLifeCycle(before, next, { ordered: 2, afloat: 0, scrapped: 3 })).toEqual({
      stranded: { scrapped: 3 },
      stuck: { ordered: 2 },
      added: [],
    });
  });
  it("holds when it only adds", () => {
    const docked = { label: label("docked"), tone: "holds" } as const;
    const next = { ...ship.lifeCycle, states: { ...ship.lifeCycle.states, docked } };
    expect(tryLifeCycle(before, next, { ordered: 2 })).toEqual({ stranded: {}, stuck: {}, added: ["docked"] });
  });
});

describe("a table that is brought", () => {
  const reading: CellReading = {
    isBlank: (cell) => cell === "",
    number: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? cell : null),
    day: (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? cell : null),
    codeOf: (kind, name) => (kind === "organisation" && name === "蓝" ? "blue" : null),
  };
  const columns = sheetColumns(ship);
  const { placed } = placeColumns(
    ship,
    columns.map(({ label: { en } }, index) => ({ index, header: en })),
  );
  const row = (cells: Readonly<Record<string, string>>) => {
    const texts = columns.map(({ label: { en } }) => cells[en] ?? "");
    const { read, errors } = readRow(ship, placed, 7, texts, reading);
    return { read, errors: [...errors, ...halves(ship, read)].map(({ column, fault }) => `${column.en}: ${fault}`) };
  };
  const good = { "Name in Chinese": "北渡一号", Kind: "ferry", Shipowner: "蓝", State: "afloat" };

  it("is read by its headings, in either language", () => {
    const { read, errors } = row({
      ...good,
      "Price (10,000 yuan)": "12.345678",
      "Charter (from)": "2025-01-01",
      "Berth (longitude)": "120.5",
      "Berth (latitude)": "36",
    });
    expect(errors).toEqual([]);
    expect(read).toMatchObject({
      name: { zh: "北渡一号" },
      owner: "blue",
      state: "afloat",
      fields: {
        kind: "ferry",
        price: 12_345_678,
        charter: { from: "2025-01-01", to: null },
        berth: { longitude: 120.5, latitude: 36 },
      },
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ["a name that is missing", { "Name in Chinese": "" }, "Name in Chinese: needed"],
    ["a choice that is none", { Kind: "raft" }, "Kind: not-a-choice"],
    ["an organisation that nobody knows", { Shipowner: "绿" }, "Shipowner: not-known"],
    ["a state that is none", { State: "sunk" }, "State: not-a-choice"],
    ["money finer than a cent", { "Price (10,000 yuan)": "1.2345678" }, "Price (10,000 yuan): not-a-number"],
    ["a date that is none", { Launched: "soon" }, "Launched: not-a-date"],
    ["a period without its first day", { "Charter (to, not included)": "2025-01-01" }, "Charter: not-a-date"],
    [
      "a period that ends before it begins",
      { "Charter (from)": "2025-01-02", "Charter (to, not included)": "2025-01-01" },
      "Charter: not-a-date",
    ],
    ["half a point", { "Berth (latitude)": "36" }, "Berth: not-a-point"],
    ["a latitude beyond the pole", { "Berth (latitude)": "91" }, "Berth (latitude): not-a-point"],
  ])("tells %s by its column", (_what, cells, fault) => {
    expect(row({ ...good, ...cells }).errors).toContain(fault);
  });

  it("tells columns that are missing, there twice or not known", () => {
    const headers = ["名称", "Ship", "船东", "船东"].map((header, index) => ({ index, header }));
    const faults = placeColumns(ship, headers).errors.map(({ column, fault }) => `${column.en}: ${fault}`);
    expect(faults).toEqual(["Ship: column-unknown", "Shipowner: column-twice", "Kind: no-column"]);
  });

  it("writes money so that it is read as the same", () => {
    for (const cents of [0, 1, 100, 999_999, 1_000_000, 12_345_678, 900_719_925_474_099]) {
      const { read } = row({ ...good, "Price (10,000 yuan)": asTenThousands(cents) });
      expect(read.fields.price).toBe(cents);
    }
  });
});
