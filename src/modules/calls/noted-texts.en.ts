import type { Same } from "../../platform/i18n/same.ts";
import type { notedZh } from "./noted-texts.zh.ts";

const kinds = { award: "award decision", exclusion: "decision not to accept or to end", other: "decision" };

/** The same keys as `noted-texts.zh.ts`. */
export const notedEn: Same<typeof notedZh> = {
  name: (title, kind) => `${title.slice(0, 150)}: ${kinds[kind]}`,
  draft: (act, title) => `${act}: ${title}`,
  proposed: ({ title, by, verdict, amount }) =>
    [
      verdict === "support" ? "to be supported" : "not to be supported",
      `${title}${by ? ` (${by})` : ""}`,
      ...(amount === null ? [] : [`CNY ${(amount / 100).toLocaleString("en-GB")}`]),
    ].join(" · "),
  more: (count) => `${count} more: see the case.`,
  course: (day, act, by, said) => `${day} ${act} (${by})${said ? `: ${said}` : ""}`,
  hearing: (day, by, words, answer) => `${day} ${by ?? ""}: ${words}${answer ? ` Answer: ${answer}` : ""}`,
  cause: (title, act, day) => `Written by the system: case "${title.slice(0, 150)}", act "${act}" on ${day}`,
};
