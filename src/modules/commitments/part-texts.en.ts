import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PartErrorCode } from "./contract/part.ts";

const errors: ErrorTexts<PartErrorCode> = {
  "commitments.part-compiles": () => "Your unit puts this report together: report directly.",
  "commitments.part-changed": (p) =>
    p.now === 0
      ? "The report was put together and sent, so this cannot be changed any more. Write what is new in the next one."
      : `You changed version ${p.seen ?? ""}; ${p.by ?? ""} has sent version ${p.now ?? ""}. What you wrote is still here: compare, then send.`,
};

/** Texts of common reports of several units. */
export const partsEn = {
  errors,
  title: "Parts of the units",
  compile: (sent: number, all: number) => `Your unit puts them together: ${sent} of ${all} have sent theirs.`,
  waiting: "not sent yet",
  sent: (by: string, at: string) => `sent by ${by}, ${at}`,
  putIn: (count: number) => `Put the words of ${count} into the report`,
  putDone: "Put in. Check it, then report.",
  left: (units: string) => `There was no room for: ${units}. Please sum it up.`,
  send: (unit: string) => `Send to ${unit}`,
  sendAgain: (unit: string) => `Send to ${unit} again`,
  ownSent: (unit: string, at: string) =>
    `Your unit's part went to ${unit}, ${at}. Until the report is sent you can change it and send it again.`,
  note: (unit: string) =>
    `${unit} puts this report together. Units write at the same time and do not see each other's drafts; a part that was sent is seen by ${unit} and those who follow up.`,
  leftOver: "written for the last report, which another unit sent alone without it",
  notPutIn: (count: number) =>
    `The words of ${count} units are not in the report yet. If you send it as it is, they count as reported with it.`,
  take: "Take over what was sent",
  alone: (unit: string) =>
    `If your unit reports alone now, it does not wait for ${unit}; the parts of other units stay for the next report.`,
  comma: ", ",
};
