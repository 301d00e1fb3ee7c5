import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Profile, ProfileSchema } from "./contract/profiles.ts";
import {
  backgroundRefusal,
  type CountedCell,
  cornerOf,
  jobRefusal,
  placedCells,
  shadeOf,
  updated,
} from "./rules/grid.ts";
import { stateOfLink, strictest } from "./rules/link.ts";
import { judgeMessage, saysSame } from "./rules/message.ts";
import { messageSchema } from "./rules/schema.ts";
import { checkTable } from "./rules/table.ts";

const name = (zh: string, en: string) => ({ zh, en });
const profile: Profile = ProfileSchema.parse({
  code: "sea",
  version: 2,
  validFrom: "2026-01-01",
  name: name("海面", "Sea"),
  about: name("海面", "Sea"),
  basis: null,
  source: name("测试", "test"),
  isPlaced: true,
  columns: [
    {
      code: "temperature",
      name: name("海温", "temperature"),
      kind: "number",
      unit: "Cel",
      unitName: "℃",
      least: -3,
      most: 40,
      isRequired: true,
    },
    {
      code: "state",
      name: name("海况", "sea state"),
      kind: "word",
      words: [{ code: "3", name: name("轻浪", "slight") }],
    },
    { code: "remark", name: name("备注", "remark"), kind: "text" },
  ],
  flags: {
    name: name("质量符", "flags"),
    values: [
      { code: "1", name: name("好", "good"), isUsable: true },
      { code: "4", name: name("坏", "bad"), isUsable: false },
    ],
  },
});
const latest = "2026-11-26T08:05:00.000Z";
const good = {
  sequence: 7,
  observedAt: "2026-11-26T08:00:00+08:00",
  longitude: 120.5,
  latitude: 35.9,
  values: { temperature: 14.2, state: "3" },
  flags: { temperature: "1" },
};
const faultsOf = (change: object) =>
  judgeMessage(profile, { ...good, ...change }, latest).faults.map(({ column, code }) => `${column}: ${code}`);

describe("a message", () => {
  it("that keeps to its profile is read, its instant in UTC", () => {
    expect(judgeMessage(profile, good, latest).message).toEqual({ ...good, observedAt: "2026-11-26T00:00:00.000Z" });
  });

  it.each([
    [{ sequence: -1 }, ["sequence: sequence-wrong"]],
    [{ sequence: "7" }, ["sequence: sequence-wrong"]],
    [{ observedAt: "2026-11-26T08:00:00" }, ["observedAt: time-wrong"]],
    [{ observedAt: "2026-02-30T08:00:00Z" }, ["observedAt: time-wrong"]],
    [{ observedAt: "2026-11-26T16:06:00+08:00" }, ["observedAt: time-future"]],
    [{ longitude: undefined, latitude: undefined }, ["longitude: place-missing"]],
    [{ longitude: 181 }, ["longitude: place-wrong"]],
    [{ latitude: "35" }, ["latitude: place-wrong"]],
    [{ values: { state: "3" } }, ["temperature: value-missing"]],
    [{ values: { temperature: "14.2" } }, ["temperature: not-a-number"]],
    [{ values: { temperature: -3.1 } }, ["temperature: below-range"]],
    [{ values: { temperature: 40.1, state: "8" } }, ["temperature: above-range", "state: not-in-vocabulary"]],
    [{ values: { temperature: 1, wind: 3 } }, ["wind: unknown-column"]],
    [{ values: [1] }, ["values: not-an-object", "temperature: value-missing"]],
    [{ flags: { temperature: "8" } }, ["temperature: flag-unknown"]],
    [{ flags: { wind: "1" } }, ["wind: flag-unknown"]],
    [{ ship: "x" }, ["ship: unknown-key"]],
  ])("%j: %j", (change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it("whose sender calls a value bad may be out of range or without it: that is what the flag says", () => {
    expect(faultsOf({ values: { temperature: 99 }, flags: { temperature: "4" } })).toEqual([]);
    expect(faultsOf({ values: {}, flags: { temperature: "4" } })).toEqual([]);
  });

  it("is never read from what is no message, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const judged = judgeMessage(profile, value, latest);
        expect(judged.message === null).toBe(judged.faults.length > 0);
      }),
    );
  });

  it("says the same in another order of its values", () => {
    const of = (values: Record<string, number>) => ({
      observedAt: latest,
      longitude: 1,
      latitude: 2,
      values,
      flags: {},
    });
    expect(saysSame(of({ a: 1, b: 2 }), of({ b: 2, a: 1 }))).toBe(true);
    expect(saysSame(of({ a: 1 }), of({ a: 2 }))).toBe(false);
  });

  it("has a schema that asks for what the profile asks for", () => {
    expect(messageSchema(profile)).toMatchObject({
      required: ["sequence", "observedAt", "values", "longitude", "latitude"],
      properties: {
        values: {
          required: ["temperature"],
          properties: { temperature: { minimum: -3, maximum: 40, "x-ucum": "Cel" } },
        },
        flags: { properties: { temperature: { enum: ["1", "4"] } } },
      },
    });
  });
});

describe("a table", () => {
  const head = ["观测时间", "经度", "纬度", "海温（℃）", "海温质量符", "sea state", "风速"];
  const row = (...cells: string[]) => ["2026-11-20 08:00", "120.5", "35.9", ...cells];

  it("is reported on by row and column; words count by code or name, full-width digits are digits", () => {
    const checked = checkTable(
      profile,
      [
        head,
        row("１４．２", "1", "轻浪", "5"),
        [],
        row("14.2度", "1", "3", ""),
        row("99", "", "大浪", ""),
        row("99", "4", "", ""),
        ["2026/11/20 9:00", "120.5", "35.9", "14", "", "", ""],
        row("14.2", "1", "slight", ""),
      ],
      latest,
    );
    expect(checked.rows).toBe(6);
    expect(checked.sound.map(({ row: at, reading }) => [at, reading.observedAt, reading.values.state ?? null])).toEqual(
      [
        [2, "2026-11-20T00:00:00.000Z", "3"],
        [6, "2026-11-20T00:00:00.000Z", null],
      ],
    );
    expect(checked.faults.map(({ row: at, column, code, value }) => [at, column, code, value])).toEqual([
      [1, "风速", "unknown-column", ""],
      [4, "temperature", "not-a-number", "14.2度"],
      [5, "temperature", "above-range", "99"],
      [5, "state", "not-in-vocabulary", "大浪"],
      [7, "observedAt", "time-wrong", "2026-11-20 9:00"],
      [8, null, "row-repeated", ""],
    ]);
  });

  it("without a column of the profile is of another kind", () => {
    expect(checkTable(profile, [["姓名"], ["甲"]], latest).isOfProfile).toBe(false);
  });
});

describe("a link", () => {
  const now = "2026-11-26T08:00:00Z";
  it.each([
    [{ isEnded: true, interval: 10, lastArrived: now }, "ended"],
    [{ isEnded: false, interval: 10, lastArrived: null }, "silent"],
    [{ isEnded: false, interval: null, lastArrived: "2020-01-01T00:00:00Z" }, "open"],
    [{ isEnded: false, interval: 10, lastArrived: "2026-11-26T07:30:00Z" }, "live"],
    [{ isEnded: false, interval: 10, lastArrived: "2026-11-26T07:29:59Z" }, "late"],
  ])("%j is %s", (link, state) => {
    expect(stateOfLink(link, 3, now)).toBe(state);
  });

  it("makes what comes out as closed as the most closed that went in", () => {
    expect(strictest(["open", "internal", "members"])).toBe("internal");
    expect(strictest(["open", "members"])).toBe("members");
    expect(strictest(["open"])).toBe("open");
  });
});

describe("a grid", () => {
  const cell = (change: Partial<CountedCell>): CountedCell => ({
    column: 3005,
    row: 1259,
    count: 1,
    mean: 10,
    least: 9,
    most: 11,
    ...change,
  });

  it("has corners without a tail of binary digits, from south-west to north-east", () => {
    expect(cornerOf({ column: 3005, row: 1259 }, 0.1)).toEqual({ west: 120.5, south: 35.9 });
    const cells = placedCells([cell({ row: 1260 }), cell({ column: 3006 }), cell({})], 0.1);
    expect(cells.map(({ west, south }) => [west, south])).toEqual([
      [120.5, 35.9],
      [120.6, 35.9],
      [120.5, 36],
    ]);
  });

  it("is updated by the ratio of the errors: halfway for one observation as good as the background, further for more", () => {
    const errors = { background: 1, observation: 1 };
    const one = updated([cell({ mean: 10 })], [cell({ mean: 14 })], errors);
    expect(one[0]!.mean).toBe(12);
    expect(updated([cell({ mean: 10 })], [cell({ mean: 14, count: 3 })], errors)[0]!.mean).toBe(13);
    const apart = updated([cell({})], [cell({ column: 1, mean: 5 })], errors);
    expect(apart.map(({ column, count, mean }) => [column, count, mean])).toEqual([
      [1, 1, 5],
      [3005, 0, 10],
    ]);
  });

  it("never leaves what lies between background and observation", () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    const error = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, error, error, fc.integer({ min: 1, max: 1000 }), (b, y, B, O, count) => {
        const [moved] = updated([cell({ mean: b })], [cell({ mean: y, count })], { background: B, observation: O });
        expect(moved!.mean).toBeGreaterThanOrEqual(Math.min(b, y) - 1e-9);
        expect(moved!.mean).toBeLessThanOrEqual(Math.max(b, y) + 1e-9);
      }),
    );
  });

  it("is refused without what its template needs", () => {
    const job = {
      template: "sum" as const,
      from: "2026-01-01T00:00:00Z",
      to: "2026-01-02T00:00:00Z",
      background: null,
      backgroundError: null,
      observationError: null,
    };
    expect(jobRefusal(job, true)).toBeNull();
    expect(jobRefusal({ ...job, to: job.from }, true)?.code).toBe("ocean.time-wrong");
    expect(jobRefusal(job, false)?.code).toBe("ocean.no-number");
    expect(jobRefusal({ ...job, template: "cover" }, false)).toBeNull();
    expect(jobRefusal({ ...job, template: "update" }, true)?.code).toBe("ocean.background-needed");
    const of = { column: "temperature", cell: 0.1 };
    expect(backgroundRefusal(of, { ...of, template: "sum" })).toBeNull();
    expect(backgroundRefusal(of, { ...of, cell: 0.2, template: "sum" })?.code).toBe("ocean.background-unfit");
    expect(backgroundRefusal(of, { ...of, template: "cover" })?.code).toBe("ocean.background-unfit");
  });

  it("is shaded from the least to the most, and all alike where they are the same", () => {
    expect([1, 2, 3].map((value) => shadeOf(value, 1, 3))).toEqual([0.15, 0.525, 0.9]);
    expect(shadeOf(5, 5, 5)).toBe(0.5);
  });
});
