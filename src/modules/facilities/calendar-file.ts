import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import type { Taken } from "./contract.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { bookingsTaken } from "./views/bookings.ts";
import { findResource } from "./views/resources.ts";

const yearAhead = 366 * 86_400_000;

/** The taken hours of a resource as iCalendar (RFC 5545), from today on for a year; by whom they are taken it does not say. */
export async function calendarFile(ctx: Ctx, id: string): Promise<Download> {
  const t = ctx.language === "en" ? en : zh;
  const resource = await findResource(ctx, id);
  const today = civilDay(ctx.clock);
  const until = new Date(ctx.clock.now().getTime() + yearAhead).toISOString();
  const taken = await bookingsTaken(ctx, id, `${today}T00:00:00+08:00`, until);
  const name = (ctx.language === "en" ? resource.name.en : null) ?? resource.name.zh;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Haice//facilities//EN",
    ...taken.flatMap((one) => eventOf(one, id, `${name} · ${t.purposes[one.purpose]}`, ctx.clock.now())),
    "END:VCALENDAR",
  ];
  return {
    fileName: `${name}-${today}.ics`,
    mediaType: "text/calendar; charset=utf-8",
    bytes: Buffer.from(`${lines.map(folded).join("\r\n")}\r\n`),
  };
}

const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, "");

const eventOf = ({ from, to, purpose }: Taken, resource: string, summary: string, now: Date): string[] => [
  "BEGIN:VEVENT",
  `UID:${resource}-${stamp(new Date(from))}-${purpose}@facilities.haice`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(new Date(from))}`,
  `DTEND:${stamp(new Date(to))}`,
  `SUMMARY:${summary.replace(/[\\;,]/g, "\\$&")}`,
  "END:VEVENT",
];

/** At most 75 octets a line; what goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}
