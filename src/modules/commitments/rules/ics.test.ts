import { describe, expect, it } from "vitest";
import { type DueEvent, escapeText, foldLine, icsOf } from "./ics.ts";

const event = (over: Partial<DueEvent> = {}): DueEvent => ({
  uid: "a@commitments.haice",
  sequence: 2,
  changedAt: new Date("2026-11-25T12:34:56.789Z"),
  dueOn: "2027-12-31",
  summary: "到期：建设平台",
  description: "一\n二",
  url: "https://haice.example/commitments/a",
  isOver: false,
  ...over,
});
const octets = (text: string) => new TextEncoder().encode(text).length;

describe("a text value", () => {
  it.each([
    ["a;b,c\\d", "a\\;b\\,c\\\\d"],
    ["一\r\n二\r三\n四", "一\\n二\\n三\\n四"],
    ["bell\u0007 and tab\t", "bell and tab"],
    ["BEGIN:VEVENT\r\nUID:x", "BEGIN:VEVENT\\nUID:x"],
    ['colon: "quote"', 'colon: "quote"'],
  ])("%j is escaped", (text, escaped) => expect(escapeText(text)).toBe(escaped));
});

describe("a content line", () => {
  it.each([
    ["75 octets stay whole", "x".repeat(75), 1],
    ["76 are folded once", "x".repeat(76), 2],
    ["149 fit into two: the fold's space counts", "x".repeat(149), 2],
    ["150 need three", "x".repeat(150), 3],
    ["Chinese counts three octets a character", "海".repeat(26), 2],
    ["a character beyond the basic plane is not cut", "𠮷".repeat(40), 3],
    ["nothing stays nothing", "", 1],
  ])("%s", (_name, line, count) => {
    const folded = foldLine(line).split("\r\n");
    expect(folded).toHaveLength(count);
    expect(folded.every((part) => octets(part) <= 75)).toBe(true);
    expect(folded.slice(1).every((part) => part.startsWith(" "))).toBe(true);
    expect(folded.map((part, at) => (at === 0 ? part : part.slice(1))).join("")).toBe(line);
    expect(folded.join("").isWellFormed()).toBe(true);
  });
});

describe("a calendar", () => {
  const lines = (events: DueEvent[]) => icsOf("时限,日历", events).replaceAll("\r\n ", "").split("\r\n");

  it("holds all-day events that end on the next day, and ends every line with CRLF", () => {
    const text = icsOf("x", [event()]);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines([event()])).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Haice//Commitments//EN",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:时限\\,日历",
      "BEGIN:VEVENT",
      "UID:a@commitments.haice",
      "DTSTAMP:20261125T123456Z",
      "SEQUENCE:2",
      "DTSTART;VALUE=DATE:20271231",
      "DTEND;VALUE=DATE:20280101",
      "SUMMARY:到期：建设平台",
      "DESCRIPTION:一\\n二",
      "URL:https://haice.example/commitments/a",
      "TRANSP:TRANSPARENT",
      "STATUS:CONFIRMED",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("says what is over, and leaves out an address that it does not know", () => {
    const said = lines([event({ isOver: true, url: null })]);
    expect(said).toContain("STATUS:CANCELLED");
    expect(said.some((line) => line.startsWith("URL"))).toBe(false);
  });

  it("lets no text begin a line of its own", () => {
    const said = lines([event({ summary: "x\r\nEND:VEVENT\r\nBEGIN:VALARM" })]);
    expect(said.filter((line) => line === "END:VEVENT")).toHaveLength(1);
    expect(said).not.toContain("BEGIN:VALARM");
  });
});
