import type { MessageTexts } from "../../platform/messages/message-kind.ts";

/** Texts of the messages of this module; `message-texts.en.ts` has the same keys. */
export const messagesZh = {
  routed: {
    name: "咨询转来",
    line: (p) => `有人就《${p.document}》提出咨询，转您单位答复。`,
    fixed: "咨询由责任单位答复，不能不收。",
  },
  open: { name: "咨询待答复", line: (p) => `有人就《${p.document}》提出咨询，没有可转的单位，请答复。` },
  answered: { name: "咨询已答复", line: (p) => `您就《${p.document}》提出的咨询已有答复。` },
} satisfies Record<string, MessageTexts>;
