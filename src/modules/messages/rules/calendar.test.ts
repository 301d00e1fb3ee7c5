import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDigestTime, isWorkingDay, type QuietHours, sendTime, workingDayAfter } from "./calendar.ts";

const quiet: QuietHours = { from: 21, to: 8, urgentBreaks: false };
/** Thursday and Friday off, the Saturday after worked. */
const holidays = new Map([
  ["2026-10-01", false],
  ["2026-10-02", false],
  ["2026-10-10", true],
]);
const none = new Map<string, boolean>();
const china = (text: string) => new Date(`${text}+08:00`);

describe("working days", () => {
  it("are Monday to Friday, but for what the calendar says", () => {
    expect(isWorkingDay("2026-09-30", holidays)).toBe(true);
    expect(isWorkingDay("2026-10-01", holidays)).toBe(false);
    expect(isWorkingDay("2026-10-03", holidays)).toBe(false);
    expect(isWorkingDay("2026-10-10", holidays)).toBe(true);
    expect(isWorkingDay("2026-10-10", none)).toBe(false);
  });

  it("are counted from the day after", () => {
    expect(workingDayAfter("2026-09-30", 1, holidays)).toBe("2026-10-05");
    expect(workingDayAfter("2026-09-30", 6, holidays)).toBe("2026-10-10");
    expect(workingDayAfter("2026-10-02", 0, holidays)).toBe("2026-10-02");
  });

  it("come again although a calendar knows of none", () => {
    const never = new Map(
      Array.from(
        { length: 400 },
        (_, day) => [new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10), false] as const,
      ),
    );
    expect(workingDayAfter("2026-01-01", 1, never)).toBe("2026-03-03");
  });
});

describe("what is to go at once", () => {
  it.each([
    ["2026-11-25T10:00:00", "2026-11-25T10:00:00", "goes on a working day"],
    ["2026-11-25T22:30:00", "2026-11-26T08:00:00", "waits for the morning"],
    ["2026-11-26T03:00:00", "2026-11-26T08:00:00", "waits in the night for the same morning"],
    ["2026-11-27T21:00:00", "2026-11-30T08:00:00", "waits on Friday night for Monday"],
    ["2026-11-28T12:00:00", "2026-11-30T08:00:00", "waits on a Saturday"],
    ["2026-09-30T23:00:00", "2026-10-05T08:00:00", "waits for the end of the holidays"],
    ["2026-10-10T09:00:00", "2026-10-10T09:00:00", "goes on a Saturday that is worked"],
  ])("at %s goes at %s: %s", (at, expected) => {
    expect(sendTime(china(at), "normal", quiet, holidays)).toEqual(china(expected));
  });

  it("goes in quiet hours when it is urgent and the house wants that", () => {
    const at = china("2026-11-28T23:00:00");
    expect(sendTime(at, "urgent", { ...quiet, urgentBreaks: true }, none)).toEqual(at);
    expect(sendTime(at, "urgent", quiet, none)).toEqual(china("2026-11-30T08:00:00"));
  });

  it("knows quiet hours within a day, and none", () => {
    const noon: QuietHours = { from: 12, to: 14, urgentBreaks: false };
    expect(sendTime(china("2026-11-25T12:30:00"), "normal", noon, none)).toEqual(china("2026-11-25T14:00:00"));
    expect(sendTime(china("2026-11-25T23:30:00"), "normal", noon, none)).toEqual(china("2026-11-25T23:30:00"));
    const no: QuietHours = { from: 0, to: 0, urgentBreaks: false };
    expect(sendTime(china("2026-11-25T00:30:00"), "normal", no, none)).toEqual(china("2026-11-25T00:30:00"));
    expect(sendTime(china("2026-11-28T12:00:00"), "normal", no, none)).toEqual(china("2026-11-30T00:00:00"));
  });

  it("never goes earlier than asked, and a second question changes nothing", () => {
    fc.assert(
      fc.property(
        fc.date({ min: china("2026-01-01T00:00:00"), max: china("2027-12-31T00:00:00"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 23 }),
        (at, from, to) => {
          const hours = { from, to, urgentBreaks: false };
          const goes = sendTime(at, "normal", hours, holidays);
          expect(goes.getTime()).toBeGreaterThanOrEqual(at.getTime());
          expect(sendTime(goes, "normal", hours, holidays)).toEqual(goes);
        },
      ),
    );
  });
});

describe("the digest", () => {
  it("is made on working mornings from its hour on", () => {
    expect(isDigestTime(china("2026-11-25T07:59:59"), 8, none)).toBe(false);
    expect(isDigestTime(china("2026-11-25T08:00:00"), 8, none)).toBe(true);
    expect(isDigestTime(china("2026-11-25T11:59:59"), 8, none)).toBe(true);
    expect(isDigestTime(china("2026-11-25T12:00:00"), 8, none)).toBe(false);
    expect(isDigestTime(china("2026-11-28T09:00:00"), 8, none)).toBe(false);
    expect(isDigestTime(china("2026-10-01T09:00:00"), 8, holidays)).toBe(false);
  });
});
