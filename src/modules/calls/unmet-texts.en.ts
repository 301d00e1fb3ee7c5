import type { Same } from "../../platform/i18n/same.ts";
import type { unmetZh } from "./unmet-texts.zh.ts";

/** The same keys as `unmet-texts.zh.ts`. */
export const unmetEn: Same<typeof unmetZh> = {
  or: " or ",
  form: (name: string) => `"${name}" is not filled in completely`,
  paper: (name: string) => `"${name}" has not been uploaded`,
  until: (name: string) => `"${name}" has passed, or no day was set`,
  after: (name: string) => `"${name}" has not passed yet, or no day was set`,
  stood: (days: number) => `${days} more days have to pass`,
  above: (stages: string) => `What is above it has to stand at "${stages}"`,
  below: (name: string, count: number) => `${count} of "${name}" have not come that far`,
  tooMany: (name: string, count: number) => `${count} of "${name}" too many`,
  besideFull: (stages: string, count: number) =>
    `${count} beside it stand at "${stages}" already, which is the most that may`,
  ownFull: (stages: string, count: number) =>
    `${count} of your organisation stand at "${stages}" already, which is the most that may`,
  open: (name: string, count: number) => `${count} of "${name}" are still open`,
  holds: (name: string) => `First: ${name}`,
  another: (act: string) => `Somebody else has to do it than the person who did "${act}"`,
  otherWriter: "Somebody has to do it who wrote none of the proposals",
  asks: {
    form: (name: string) => `"${name}" is filled in`,
    paper: (name: string) => `"${name}" is uploaded`,
    until: (name: string) => `until the day "${name}"`,
    after: (name: string) => `after the day "${name}"`,
    stood: (name: string) => `"${name}" have passed`,
    above: (stages: string) => `what is above stands at "${stages}"`,
    below: (name: string, stages: string) => `all of "${name}" stand at "${stages}"`,
    least: (name: string, stages: string, least: string) => `at least ${least} of "${name}" stand at "${stages}"`,
    most: (name: string, stages: string, most: string) => `no more of "${name}" at "${stages}" than ${most}`,
    besideMost: (stages: string, most: string) => `no more beside it at "${stages}" than "${most}"`,
    ownMost: (stages: string, most: string) => `no more of one organisation at "${stages}" than "${most}"`,
    open: (name: string) => `no open ${name}`,
    holds: (name: string) => name,
    another: (act: string) => `another person than for "${act}"`,
  },
};
