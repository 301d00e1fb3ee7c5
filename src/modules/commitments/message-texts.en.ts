import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { messagesZh } from "./message-texts.zh.ts";

const fixed = "A duty to sign, to report or to meet a deadline stands behind it.";
const answers: Readonly<Record<string, string>> = { granted: "granted", declined: "declined" };
const sources: Readonly<Record<string, string>> = {
  changed: "was confirmed with other words",
  reopened: "is open for review again",
  rejected: "was rejected",
  confirmed: "is confirmed again",
};
const due = (value: string | number | null | undefined): string => (value ? `, due ${value}` : "");
const note = (value: string | number | null | undefined): string => (value ? `: ${value}` : "");

export const messagesEn: Record<keyof typeof messagesZh, MessageTexts> = {
  dispatched: {
    name: "Dispatch",
    line: (p) => `Dispatched to your unit: ${p.title}${due(p.due)}. Please sign for it.`,
    fixed,
  },
  returned: { name: "Report returned", line: (p) => `Your report was returned: ${p.title}${note(p.note)}`, fixed },
  sentBack: { name: "Dispatch sent back", line: (p) => `${p.unit} sent back: ${p.title}${note(p.note)}` },
  reported: { name: "Report to review", line: (p) => `${p.unit} reported; to be reviewed: ${p.title}` },
  partSent: { name: "Part of a report", line: (p) => `${p.unit} sent its part of the report on: ${p.title}` },
  extensionAsked: {
    name: "Extension asked for",
    line: (p) => `${p.unit} asks for an extension to ${p.until}: ${p.title}${note(p.note)}`,
  },
  extensionAnswered: {
    name: "Extension answered",
    line: (p) => `Your extension was ${answers[String(p.answer)] ?? "answered"}: ${p.title}${due(p.until)}`,
    fixed,
  },
  recalled: {
    name: "Dispatch recalled or transferred",
    line: (p) =>
      `${p.to ? `Transferred to ${p.toEn || p.to}` : "The dispatch was recalled, nothing is to be signed for"}: ${p.title}${note(p.note)}`,
    fixed,
  },
  undone: {
    name: "Step taken back",
    line: (p) =>
      `${p.act === "extend" ? "The extension was taken back, the deadline is as before" : "The dispatch was taken back, nothing is to be signed for"}: ${p.title}`,
    fixed,
  },
  adjustmentProposed: {
    name: "Adjustment to approve",
    line: (p) => `${p.by} proposes to adjust a target; to be approved: ${p.title}`,
  },
  adjustmentAnswered: {
    name: "Adjustment answered",
    line: (p) => `The adjustment was ${p.answer === "approved" ? "approved" : "declined"}: ${p.title}`,
  },
  sourceChanged: {
    name: "Sentence changed",
    line: (p) => `The sentence of a commitment ${sources[String(p.source)] ?? "changed"}: ${p.title}`,
  },
  roundOpened: {
    name: "Reporting round",
    line: (p) => `The round "${p.title}" asks your unit for ${p.asked} reports by ${p.deadline}.`,
    fixed,
  },
  roundReminded: {
    name: "Reminder",
    line: (p) =>
      `${p.by} reminds you: ${p.open} reports of the round "${p.title}" are missing, due ${p.deadline}${note(p.note)}`,
    fixed,
  },
  dueSoon: { name: "Deadline near", line: (p) => `Deadline near: ${p.title}${due(p.due)}`, fixed },
  late: { name: "Late", line: (p) => `Late: ${p.title}${due(p.due)}`, fixed },
  lateEscalated: {
    name: "Late, to the office",
    line: (p) => `Late for ${p.days} days, now before the commission office: ${p.title}${due(p.due)}`,
    fixed: "The office follows up what is late; this cannot be left out.",
  },
  unsignedEscalated: {
    name: "Not signed for",
    line: (p) => `Dispatched ${p.days} working days ago and not signed for by ${p.unit}: ${p.title}`,
    fixed: "Heads of units answer for this step; it cannot be left out.",
  },
};
