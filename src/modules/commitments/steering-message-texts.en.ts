import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { steeringMessagesZh } from "./steering-message-texts.zh.ts";

const fixed = "A duty to answer or to carry it out stands behind it.";
const note = (value: string | number | null | undefined): string => (value ? `: ${value}` : "");

export const steeringMessagesEn: Record<keyof typeof steeringMessagesZh, MessageTexts> = {
  problemProposed: { name: "Problem proposed", line: (p) => `${p.by} proposes a problem to take up: ${p.words}` },
  advised: {
    name: "Recommendation",
    line: (p) => `Recommended to your unit, to answer by ${p.due}: ${p.words}`,
    fixed,
  },
  adviceAnswered: { name: "Recommendation answered", line: (p) => `${p.unit} answered a recommendation: ${p.words}` },
  adviceSentBack: {
    name: "Answer sent back",
    line: (p) => `Your answer was sent back${note(p.note)} (${p.words})`,
    fixed,
  },
  adviceLate: {
    name: "Recommendation not answered",
    line: (p) => `To be answered by ${p.due}, and late: ${p.words}`,
    fixed,
  },
  meetingCalled: {
    name: "Meeting",
    line: (p) => `Your unit is called to a meeting: ${p.title}, ${p.at}, ${p.place}.`,
    fixed: "Whoever is called to a meeting has to know.",
  },
  meetingCancelled: {
    name: "Meeting cancelled",
    line: (p) => `The meeting is cancelled: ${p.title}${note(p.note)}`,
    fixed: "Whoever is called to a meeting has to know.",
  },
  decided: { name: "Decision of a meeting", line: (p) => `Decided for your unit, due ${p.due}: ${p.words}`, fixed },
  decisionExtended: { name: "Decision extended", line: (p) => `The decision is due ${p.due} now: ${p.words}`, fixed },
  decisionReturned: {
    name: "Decision returned",
    line: (p) => `Your report on a decision was returned${note(p.note)} (${p.words})`,
    fixed,
  },
  decisionReported: { name: "Decision to close", line: (p) => `${p.unit} reported on a decision: ${p.words}` },
  decisionSoon: { name: "Decision due soon", line: (p) => `The decision is due on ${p.due}: ${p.words}`, fixed },
  decisionLate: { name: "Decision late", line: (p) => `The decision was due on ${p.due}: ${p.words}`, fixed },
};
