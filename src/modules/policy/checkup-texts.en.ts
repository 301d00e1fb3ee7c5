import type { Same } from "../../platform/i18n/same.ts";
import type { zh } from "./checkup-texts.zh.ts";

export const en = {
  checkUp: {
    file: (document: string) => `check-up-${document}.docx`,
    answer: (errors: number, warnings: number, notes: number) =>
      `Errors: ${errors}. To mend: ${warnings}. Notes: ${notes}.`,
    nothing: "Nothing was found that has to be mended.",
    proposal: "Found by rule, for those who draft and review; whether to change the text is theirs to decide.",
    weights: { error: "Error", warning: "To mend", info: "Note" },
    weightHints: { error: "contradicts itself or cannot be", warning: "mend before signing", info: "for information" },
    against: "Held against upper documents",
    noneChosen: "none chosen; pick from the register",
    download: "Download with comments (.docx)",
    show: (quote: string) => `Show in the text: ${quote}`,
    related: "Related places",
    more: (count: number) => `${count} more`,
    other: (title: string) => `"${title}"`,
  },
} satisfies Same<typeof zh>;
