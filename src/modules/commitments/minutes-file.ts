import { type Block, officialPaper, type Paper } from "../../engines/compile/papers/official-paper.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import type { Meeting } from "./contract/meeting.ts";
import { meetingsEn } from "./meeting-texts.en.ts";
import { meetingsZh } from "./meeting-texts.zh.ts";
import { icsOf } from "./rules/ics.ts";
import { readMeeting } from "./views/meetings.ts";

const chineseTime = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The minutes of a meeting as a Word file; official papers are in Chinese. The same meeting gives the same bytes. */
export async function minutesFile(ctx: Ctx, id: string): Promise<Download> {
  const meeting = await readMeeting(ctx, id);
  return {
    fileName: `${meetingsZh.paper.title(meeting.title)}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: await officialPaper(minutesPaper(meeting)),
  };
}

/** What stands in the minutes: when, where, who; the agenda; what was said; what was decided, each with unit and day. */
export function minutesPaper(meeting: Meeting): Paper {
  const p = meetingsZh.paper;
  const came = meeting.units.filter(({ attended }) => attended === true).map(({ nameZh }) => nameZh);
  const missed = meeting.units.filter(({ attended }) => attended === false).map(({ nameZh }) => nameZh);
  const text = (...words: (string | { text: string; note: string })[]): Block => ({ kind: "text", words });
  const heading = (index: number, words: string): Block => ({
    kind: "heading",
    depth: 0,
    text: `${"一二三四"[index]}、${words}`,
  });
  const decided: Block[] = meeting.decisions.map(({ id, position, words, unit, dueOn }) =>
    text(`${position}.`, { text: words, note: p.note(id) }, p.duty(unit.nameZh, dueOn)),
  );
  return {
    title: p.title(meeting.title),
    standing: meeting.state === "held" ? (meeting.number ? `（${meeting.number}）` : null) : p.draft,
    body: [
      text(p.time(chineseTime.format(new Date(meeting.startsAt)))),
      text(p.place(meeting.place)),
      text(p.chair(meeting.chair)),
      ...(came.length > 0 ? [text(p.came(came.join("、")))] : []),
      ...(missed.length > 0 ? [text(p.missed(missed.join("、")))] : []),
      heading(0, p.agenda),
      ...(meeting.agenda.length === 0 ? [text(p.noAgenda)] : []),
      ...meeting.agenda.map(({ title, kind, reference }, index) =>
        text(
          `${index + 1}.`,
          reference === null ? title : { text: title, note: p.item(meetingsZh.agendaKinds[kind], reference) },
        ),
      ),
      heading(1, p.said),
      text(meeting.summary ?? p.notYet),
      heading(2, p.decided),
      ...(decided.length === 0 ? [text(p.noDecision)] : decided),
    ],
    annexes: [],
  };
}

/** A meeting for a calendar program: when, where, what for. */
export async function meetingCalendar(ctx: Ctx, id: string, origin: string | null): Promise<Download> {
  const t = ctx.language === "en" ? meetingsEn : meetingsZh;
  const meeting = await readMeeting(ctx, id);
  const from = new Date(meeting.startsAt);
  const names = meeting.units.map(({ nameZh, nameEn }) => pick({ zh: nameZh, en: nameEn }, ctx.language).text);
  const bytes = icsOf(t.kinds[meeting.kind], [
    {
      uid: `${meeting.id}@meetings.haice`,
      sequence: meeting.version - 1,
      changedAt: new Date(meeting.changedAt),
      from,
      to: new Date(from.getTime() + meeting.minutes * 60_000),
      location: meeting.place,
      summary: meeting.title,
      description: [
        `${t.columns.chair}: ${meeting.chair}`,
        `${t.one.units}: ${names.join("、")}`,
        ...meeting.agenda.map(({ title }, index) => `${index + 1}. ${title}`),
      ].join("\n"),
      url: origin === null ? null : `${origin}/commitments/meetings/${encodeURIComponent(meeting.id)}`,
      isOver: meeting.state === "cancelled",
    },
  ]);
  return {
    fileName: `${meeting.title}.ics`,
    mediaType: "text/calendar; charset=utf-8",
    bytes: Buffer.from(bytes),
  };
}
