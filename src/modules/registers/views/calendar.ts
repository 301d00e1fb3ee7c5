import type { RegisterRecord } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";

/** The dated fields of records as a calendar (RFC 5545), all-day events; lines are folded at 75 octets. */
export function calendarOf(
  definition: RegisterDefinition,
  records: readonly RegisterRecord[],
  language: "zh" | "en",
  now: Date,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const dated = Object.entries(definition.fields).filter(([, field]) => field.onCalendar);
  const events = records.flatMap((record) =>
    dated.flatMap(([name, field]) => {
      const days = daysOf(record.fields[name]);
      if (!days) return [];
      const title = `${(language === "en" ? record.name.en : null) ?? record.name.zh} · ${field.label[language]}`;
      return [
        "BEGIN:VEVENT",
        `UID:${record.id}-${name}@haice`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${compact(days.from)}`,
        `DTEND;VALUE=DATE:${compact(days.to)}`,
        `SUMMARY:${escaped(title)}`,
        "END:VEVENT",
      ];
    }),
  );
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Haice//registers//EN", ...events, "END:VCALENDAR"];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function daysOf(value: unknown): { from: string; to: string } | null {
  if (typeof value === "string") return { from: value, to: dayAfter(value) };
  if (typeof value !== "object" || value === null) return null;
  const { from, to } = value as { from: string; to: string | null };
  return { from, to: to ?? dayAfter(from) };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const compact = (day: string): string => day.replaceAll("-", "");
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

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
