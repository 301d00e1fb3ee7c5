import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Coverage, IndicatorList } from "./contract.ts";

const story = openStory();
const read = async <T>(address: string) => {
  const { status, body } = await story.as(null, `/api/indicators/${address}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as T;
};

describe("the promises of the documents", () => {
  it("are 42 targets and 21 goals, each found in the newest edition word for word", async () => {
    const { targets, goals } = await read<Coverage>("coverage");
    expect({ targets: targets.length, goals: goals.length }).toEqual({ targets: 42, goals: 21 });
    expect([...targets, ...goals].filter((one) => one.span === null).map((one) => one.id)).toEqual([]);
    expect(targets.filter((one) => !one.isFound).map((one) => one.id)).toEqual([]);
  });

  it("have an indicator or the reason why none, never both", async () => {
    const { targets, goals } = await read<Coverage>("coverage");
    expect([...targets, ...goals].filter((one) => (one.indicator === null) === (one.reason === null))).toEqual([]);
  });

  it("say of every target which of its sentences people have confirmed", async () => {
    const { targets } = await read<Coverage>("coverage");
    const confirmed = targets.filter((one) => one.isConfirmed).map((one) => one.document.code);
    const rows = await story.read<{ code: string }>(
      "select distinct document_code as code from policy.confirmed_public",
    );
    expect([...new Set(confirmed)].sort()).toEqual(rows.map((row) => row.code).sort());
  });

  it("are measured in a unit that the words convert to, and no two of them by what sounds alike", async () => {
    const { indicators } = await read<IndicatorList>("indicators");
    const targets = indicators.flatMap((one) => one.targets.map((target) => ({ ...target, indicator: one })));
    expect(targets.filter((one) => one.standing?.aim == null).map((one) => one.id)).toEqual([]);
    const aim = (id: string) => targets.find((one) => one.id === id)?.standing?.aim;
    expect({ T11: aim("T11"), T37: aim("T37"), T13: aim("T13") }).toEqual({ T11: "500", T37: "960000", T13: "10000" });
    expect(indicators.flatMap((one) => one.lookAlikes.filter((other) => other === one.code))).toEqual([]);
  });

  it("stated twice are one target, with the base from where it is given", async () => {
    const { indicators } = await read<IndicatorList>("indicators");
    const [target] = indicators.find((one) => one.code === "high-tech-enterprises")!.targets;
    expect(target).toMatchObject({ id: "T09", comparator: ">=", value: 8000, baseline: { value: 4396, year: 2020 } });
    expect(target?.quotes).toHaveLength(2);
    const withBase = indicators.flatMap((one) => one.targets).filter((one) => one.baseline !== null);
    expect(withBase.map((one) => one.id).sort()).toEqual(["T06", "T07", "T08", "T09", "T10", "T11"]);
  });

  it("are alive in the middle of 2024 and over today, with no successor in the sources", async () => {
    const on = async (day: string) =>
      (await read<IndicatorList>(`indicators?on=${day}`)).indicators.flatMap((one) => one.targets);
    const [then, now] = [await on("2024-06-30"), await on("2026-06-30")];
    expect(then.filter((one) => one.standing?.isClosed).map((one) => one.id)).toEqual([]);
    const closed = now.filter((one) => one.standing?.isClosed);
    expect(closed.length).toBe(34);
    expect(closed.every((one) => one.successor === null)).toBe(true);
    for (const { standing, baseline } of closed) {
      // The story's figures are made up: what a document gives a base for is not held against it.
      if (standing?.state === "sample-figure") expect(baseline).not.toBeNull();
      else expect(["met", "missed", "unknown"]).toContain(standing?.state);
    }
  });

  it("claim that nobody types a figure only where records of this platform make it", async () => {
    const { counts } = await read<Coverage>("coverage");
    expect(counts.reduce((sum, one) => sum + one.targets, 0)).toBe(42);
    expect(Object.fromEntries(counts.map((one) => [one.source, one.targets]))).toEqual({
      records: 20,
      register: 10,
      statistics: 12,
      none: 0,
    });
  });
});
