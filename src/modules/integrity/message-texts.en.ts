import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const toleranceWords: Readonly<Record<string, string>> = {
  checking: "taken up; please add evidence or say your side",
  proposed: "an outcome is proposed and waits for a second person",
  tolerated: "tolerated; it counts against nobody",
  refused: "not tolerated",
  lapsed: "not corrected in time, so the tolerance ended",
};

const caseWords: Readonly<Record<string, string>> = {
  "take-up": "A matter of research integrity that concerns your organisation was taken up. Please say your side.",
  decide: "A matter of research integrity that concerns your organisation was decided. You may object in time.",
  "answer-objection": "Your objection was answered.",
  repair: "What was decided about your organisation ended early.",
  dismiss: "A matter of research integrity that concerns your organisation was closed.",
};

/** Texts of the messages of this module. */
export const messagesEn = {
  toleranceRaised: {
    name: "Tolerance is asked for",
    line: (p) => `Tolerance is asked for "${p.title}". Please take it up.`,
    fixed: "Somebody has to take it up, so it cannot be left out.",
  },
  toleranceMoved: {
    name: "A tolerance case moved on",
    line: (p) => `"${p.title}": ${toleranceWords[String(p.state)] ?? p.state}.`,
    fixed: "You may have to say your side or to correct something, so it cannot be left out.",
  },
  visitPlanned: {
    name: "A visit is planned",
    line: (p) => `${p.visitor} plans to visit your organisation from ${p.from} to ${p.to}.`,
  },
  visitChanged: {
    name: "A visit is moved or cancelled",
    line: (p) =>
      p.act === "cancel"
        ? `${p.visitor} cancelled the visit from ${p.from} to ${p.to}.`
        : `The visit by ${p.visitor} is now from ${p.from} to ${p.to}.`,
  },
  caseReported: {
    name: "A matter of research integrity is reported",
    line: () => "A matter of research integrity is reported. Please decide whether it is taken up.",
    fixed: "Somebody has to handle it, so it cannot be left out.",
  },
  caseMoved: {
    name: "A matter of research integrity moved on",
    line: (p) => caseWords[String(p.act)] ?? "A matter of research integrity that concerns your organisation moved on.",
    fixed: "It is about hearing and objection in time, so it cannot be left out.",
  },
} satisfies Record<string, MessageTexts>;
