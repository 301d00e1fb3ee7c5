import type { Same } from "../../platform/i18n/same.ts";
import type { calendarZh } from "./calendar-texts.zh.ts";

export const calendarEn: Same<typeof calendarZh> = {
  title: "Calendar of deadlines",
  nav: "Calendar",
  about: "What falls due in each month; calendar programs can subscribe",
  question: "What falls due in which month, on which day?",
  answer: (month: string, count: number, late: number) =>
    count === 0 ? `Nothing falls due in ${month}.` : `In ${month} ${count} fall due; ${late} of them are late.`,
  undated: (count: number) => `${count} without a deadline`,
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  previous: "Previous month",
  next: "Next month",
  today: "This month",
  month: "Month",
  monthCount: (month: string, count: number) => `${month} (${count})`,
  more: (count: number) => `${count} more`,
  dayTitle: (day: string, count: number) => `${day} (${count})`,
  list: "Due in this month",
  none: "Nothing falls due in this month",
  nearest: (month: string) => `Show ${month}`,
  first: (count: number) => `The first ${count} only; the ledger shows all.`,
  download: "Download .ics",
  summary: (title: string) => `Due: ${title}`,
  sample: "Sample data, not a real commitment",
  feed: {
    title: "Subscribe with a calendar program",
    about:
      "A calendar program does not sign in: it reads the deadlines that you may see by the secret in the address. The address is shown once; whoever has it sees these deadlines, so do not pass it on. End it when it is not needed.",
    content:
      "It holds title, deadline, state, lamp, units and sentence; no reports, drafts or notes. It follows the filter that is set now.",
    none: "There is no address yet.",
    since: (at: string) => `There is an address, made on ${at}.`,
    make: "Make an address",
    again: "Replace the address",
    end: "End it",
    ended: "Ended. Calendars with the old address are not updated any more.",
    made: "The address (shown this once)",
    copy: "Copy",
    copied: "Copied",
  },
};
