import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { kinds, toOffice, toUnit } from "./message-kinds.ts";
import { steeringMessagesEn as en } from "./steering-message-texts.en.ts";
import { steeringMessagesZh as zh } from "./steering-message-texts.zh.ts";

const word = z.string();
const maybe = z.string().nullable();
const problemPage: MessageKind["link"] = (_params, subject) => `/commitments/problems/${encodeURIComponent(subject)}`;
/** Decisions stand on the page of their meeting. */
const meetingPage: MessageKind["link"] = ({ meeting }, subject) =>
  `/commitments/meetings/${encodeURIComponent(String(meeting ?? subject))}`;
const decision = { words: word, meeting: word };
const texts = (key: keyof typeof zh) => ({ zh: zh[key], en: en[key] });

/** Kinds of messages of problems, recommendations, meetings and their decisions. Practice, not in the sources. */
export const steeringKinds = {
  problemProposed: toOffice("problem-proposed", texts("problemProposed"), z.object({ words: word, by: word }), {
    link: problemPage,
  }),
  advised: toUnit("advised", texts("advised"), z.object({ words: word, due: word }), {
    section: "due",
    link: problemPage,
  }),
  adviceAnswered: toOffice("advice-answered", texts("adviceAnswered"), z.object({ words: word, unit: word }), {
    section: "due",
    pace: "at-once",
    link: problemPage,
  }),
  adviceSentBack: toUnit("advice-sent-back", texts("adviceSentBack"), z.object({ words: word, note: maybe }), {
    section: "due",
    urgency: "urgent",
    link: problemPage,
  }),
  adviceLate: toUnit("advice-late", texts("adviceLate"), z.object({ words: word, due: word }), {
    section: "late",
    urgency: "urgent",
    pace: "digest",
    link: problemPage,
  }),
  meetingCalled: toUnit("meeting-called", texts("meetingCalled"), z.object({ title: word, at: word, place: word }), {
    link: meetingPage,
  }),
  meetingCancelled: toUnit("meeting-cancelled", texts("meetingCancelled"), z.object({ title: word, note: word }), {
    urgency: "urgent",
    link: meetingPage,
  }),
  decided: toUnit("decided", texts("decided"), z.object({ ...decision, due: word }), {
    section: "due",
    link: meetingPage,
  }),
  decisionExtended: toUnit("decision-extended", texts("decisionExtended"), z.object({ ...decision, due: word }), {
    link: meetingPage,
  }),
  decisionReturned: toUnit("decision-returned", texts("decisionReturned"), z.object({ ...decision, note: maybe }), {
    section: "due",
    urgency: "urgent",
    link: meetingPage,
  }),
  decisionReported: toOffice("decision-reported", texts("decisionReported"), z.object({ ...decision, unit: word }), {
    section: "due",
    link: meetingPage,
  }),
  decisionSoon: toUnit("decision-due-soon", texts("decisionSoon"), z.object({ ...decision, due: word }), {
    section: "due",
    pace: "digest",
    link: meetingPage,
  }),
  decisionLate: toUnit("decision-late", texts("decisionLate"), z.object({ ...decision, due: word }), {
    section: "late",
    urgency: "urgent",
    pace: "digest",
    link: meetingPage,
  }),
} as const;

/** All kinds of messages of this module. */
export const messageKinds = [...Object.values(kinds), ...Object.values(steeringKinds)];

/** So much of what was written stands in a message; the page has all. */
const most = 60;

/** The beginning of what somebody wrote, as a message quotes it. */
export const quoted = (words: string): string => (words.length > most ? `${words.slice(0, most)}…` : words);
