interface EventHead {
  /** Stable over all files and feeds: a calendar replaces an event by it. */
  readonly uid: string;
  /** Grows with every change. */
  readonly sequence: number;
  /** When it was changed last. */
  readonly changedAt: Date;
  readonly summary: string;
  readonly description: string;
  /** Null: where the reader may see it is not known. */
  readonly url: string | null;
  readonly isOver: boolean;
}

/** A day on which something falls due, as a calendar shows it. */
export interface DueEvent extends EventHead {
  /** ISO day. */
  readonly dueOn: string;
  /** The last day, when it takes several. */
  readonly lastOn?: string;
}

/** Something that people go to. */
export interface TimedEvent extends EventHead {
  readonly from: Date;
  readonly to: Date;
  readonly location: string;
}

const encoder = new TextEncoder();
const longestLine = 75;

/** A text value (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends are escaped, other control characters left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replace(/\p{Cc}/gu, "");

/**
 * A content line folded to at most 75 octets without its line end (RFC 5545, 3.1). Never cut within a character, so that
 * programs which read line by line read valid UTF-8.
 */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const compactDay = (day: string): string => day.replaceAll("-", "");
const compactTime = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, "");
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * An iCalendar object (RFC 5545) of all-day and timed events. Without a method: a file or feed that is read, not an invitation. The
 * same events give the same bytes.
 */
export function icsOf(name: string, events: readonly (DueEvent | TimedEvent)[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Haice//Commitments//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}

const timeLines = (event: DueEvent | TimedEvent): string[] =>
  "dueOn" in event
    ? [
        `DTSTART;VALUE=DATE:${compactDay(event.dueOn)}`,
        `DTEND;VALUE=DATE:${compactDay(nextDay(event.lastOn ?? event.dueOn))}`,
      ]
    : [
        `DTSTART:${compactTime(event.from)}`,
        `DTEND:${compactTime(event.to)}`,
        `LOCATION:${escapeText(event.location)}`,
      ];

const eventLines = (event: DueEvent | TimedEvent): string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `DTSTAMP:${compactTime(event.changedAt)}`,
  `SEQUENCE:${event.sequence}`,
  ...timeLines(event),
  `SUMMARY:${escapeText(event.summary)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  ...(event.url === null ? [] : [`URL:${event.url}`]),
  // A deadline takes up nobody's day; a meeting does.
  `TRANSP:${"dueOn" in event ? "TRANSPARENT" : "OPAQUE"}`,
  `STATUS:${event.isOver ? "CANCELLED" : "CONFIRMED"}`,
  "END:VEVENT",
];
