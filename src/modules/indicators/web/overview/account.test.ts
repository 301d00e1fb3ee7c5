import { describe, expect, it } from "vitest";
import type { Indicator, Target } from "../../contract.ts";
import { filedUnder, fits } from "../list-filters.ts";
import {
  accountOf,
  byShortfall,
  closingAccounts,
  countStates,
  deadlinesOf,
  familiesOf,
  shortfallOf,
} from "./account.ts";

const standing = (over: Partial<NonNullable<Target["standing"]>>): NonNullable<Target["standing"]> => ({
  state: "no-baseline",
  isClosed: false,
  due: "2025-12-31",
  value: null,
  measuredOn: null,
  fault: null,
  aim: "100",
  gap: null,
  ratio: null,
  observedGrowth: null,
  requiredGrowth: null,
  pace: null,
  ...over,
});

const plan = (code: string, issued: string | null = "2021-01-01"): Target["document"] => ({
  code,
  titleZh: code,
  titleEn: null,
  shortZh: null,
  shortEn: null,
  issued,
  period: { start: 2021, end: 2025 },
});

const target = (id: string, over: Partial<Target> = {}): Target => ({
  id,
  document: plan("plan"),
  quotes: [],
  node: null,
  isConfirmed: true,
  comparator: ">=",
  value: 100,
  unit: "家",
  kind: "level",
  deadline: 2025,
  baseline: null,
  attribute: null,
  strength: "plain",
  openList: false,
  standing: standing({}),
  successor: null,
  ...over,
});

const indicator = (code: string, targets: Target[], lookAlikes: string[] = []): Indicator => ({
  code,
  name: { zh: code, en: code },
  meaning: { zh: code, en: code },
  unit: "家",
  direction: "up",
  population: null,
  area: "north",
  attribute: null,
  source: "records",
  sourceNote: { zh: "", en: "" },
  owner: null,
  cycle: null,
  basis: null,
  lookAlikes,
  outcome: { value: null, fault: null, interval: null, covers: null, newest: null, facts: 0, perhaps: 0, samples: 0 },
  targets,
});

const day = "2024-06-30";

describe("the account of a day", () => {
  const board = [
    indicator("a", [target("T01", { standing: standing({ state: "on-track", value: "90", gap: "10" }) })]),
    indicator("b", [target("T02", { standing: standing({ value: "20", gap: "80", due: "2024-12-31" }) })]),
    indicator("c", [
      target("T03", { standing: standing({ state: "met", isClosed: true, due: "2023-12-31", gap: "-5" }) }),
      target("T04", { standing: standing({ state: "missed", isClosed: true, due: "2023-12-31", gap: "1" }) }),
    ]),
    indicator("d", [target("T05", { document: plan("later", "2025-11-07") })]),
    indicator("e", [target("T06", { standing: standing({ state: "no-data", due: null }) })]),
  ];
  const account = accountOf(board, day);
  const ids = (promised: readonly { target: Target }[]) => promised.map((one) => one.target.id);

  it("never mixes what is open, what is over, and what had not been promised", () => {
    expect([ids(account.open), ids(account.closed), ids(account.later)]).toEqual([
      ["T01", "T02", "T06"],
      ["T03", "T04"],
      ["T05"],
    ]);
    expect(countStates([...account.open, ...account.closed])).toEqual([
      { state: "on-track", count: 1 },
      { state: "met", count: 1 },
      { state: "missed", count: 1 },
      { state: "no-baseline", count: 1 },
      { state: "no-data", count: 1 },
    ]);
  });

  it("shows the nearest deadline first, and the widest gap first; what is not known is in neither", () => {
    expect(deadlinesOf(account.open, day).map(({ due, days, promised }) => [due, days, ids(promised)])).toEqual([
      ["2024-12-31", 184, ["T02"]],
      ["2025-12-31", 549, ["T01"]],
    ]);
    expect(ids(byShortfall([...account.open, ...account.closed]))).toEqual(["T02", "T01", "T04"]);
    expect(account.closed.map(shortfallOf)).toEqual([null, 0.01]);
  });

  it("closes the account of each plan with what a later one goes on with", () => {
    const [closing] = closingAccounts([
      ...account.closed,
      ...accountOf([indicator("f", [target("T07", { standing: standing({ isClosed: true }), successor: "T09" })])], day)
        .closed,
    ]);
    expect(closing).toMatchObject({ due: "2023-12-31", succeeded: 1 });
    expect(closing?.promised).toHaveLength(3);
  });

  it("files each row of the list where the numbers of the overview lead", () => {
    const filed = filedUnder(board, day);
    const found = (chosen: Parameters<typeof fits>[1]) =>
      board.filter((row) => fits(filed(row), chosen)).map((row) => row.code);
    expect(found({ state: ["met"] })).toEqual(["c"]);
    expect(found({ state: ["not-issued"] })).toEqual(["d"]);
    expect(found({ due: ["2024", "none"] })).toEqual(["b", "e"]);
    expect(found({ state: ["no-baseline"], base: ["none"], review: ["confirmed"], figure: ["none"] })).toEqual(["b"]);
    expect(found({ base: ["stated"] })).toEqual([]);
    expect(found({})).toHaveLength(5);
  });
});

describe("indicators that sound alike", () => {
  it("stand in families, also when only one of two names the other; loners stand in none", () => {
    const all = [
      indicator("a", [], ["b"]),
      indicator("b", [], []),
      indicator("c", [], ["b"]),
      indicator("d", [], ["x"]),
    ];
    expect(familiesOf(all).map((family) => family.map((one) => one.code))).toEqual([["a", "b", "c"]]);
  });
});
