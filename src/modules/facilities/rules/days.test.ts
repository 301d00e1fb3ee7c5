import { expect, it } from "vitest";
import { hourText, weeksOf } from "./days.ts";

const taken = (from: string, to: string) => ({ from, to, purpose: "test" as const, people: null });

it("a calendar begins on the Monday of the week, whatever the day", () => {
  expect(weeksOf("2026-11-26", 2, []).map((week) => week[0]!.day)).toEqual(["2026-11-23", "2026-11-30"]);
  expect(weeksOf("2026-11-23", 1, [])[0]![0]!.day).toBe("2026-11-23");
  expect(
    weeksOf("2026-11-29", 1, [])[0]!
      .map(({ day }) => day)
      .at(-1),
  ).toBe("2026-11-29");
});

it("hours stand on their civil day, and on each day that they reach", () => {
  const spans = [
    taken("2026-12-02T01:00:00Z", "2026-12-02T09:30:00Z"),
    taken("2026-12-03T14:00:00Z", "2026-12-05T16:00:00Z"),
  ];
  const days = weeksOf("2026-11-30", 1, spans)[0]!;
  const of = (day: string) => days.find((one) => one.day === day)!.taken.map(({ from, to }) => [from, to]);
  expect(of("2026-12-02")).toEqual([[9, 17.5]]);
  expect(of("2026-12-03")).toEqual([[22, 24]]);
  expect([of("2026-12-04"), of("2026-12-05"), of("2026-12-06")]).toEqual([[[0, 24]], [[0, 24]], []]);
});

it("what is over is not shown", () => {
  const days = weeksOf("2026-12-02", 1, [taken("2026-12-01T01:00:00Z", "2026-12-02T02:00:00Z")])[0]!;
  expect(days[1]!.taken).toEqual([]);
  expect(days[2]!.taken.map(({ from, to }) => [from, to])).toEqual([[0, 10]]);
});

it.each([
  [9, "9"],
  [9.5, "9:30"],
  [0, "0"],
  [24, "24"],
  [7.25, "7:15"],
])("%d o'clock is read %s", (hour, text) => {
  expect(hourText(hour)).toBe(text);
});
