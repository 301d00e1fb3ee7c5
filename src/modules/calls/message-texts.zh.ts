import type { MessageTexts } from "../../platform/messages/message-kind.ts";

/** Texts of the messages of this module; `message-texts.en.ts` has the same keys. */
export const messagesZh = {
  movedOn: {
    name: "申报有了新进展",
    line: (p) => `“${p.title}”现在处于：${p.stageZh}${p.note ? `。说明：${p.note}` : ""}`,
    fixed: "可能需要您单位补正、确认或在期限内提出异议，不能不收。",
  },
  toldAll: {
    name: "向全部赛道公布的说明",
    line: (p) => `“${p.title}”向全部赛道同时公布：${p.words}`,
    fixed: "各赛道信息须一致，不能不收。",
  },
  reviewAsked: {
    name: "请您评审",
    line: (p) => `“${p.call}”有 ${p.count} 份申报请您评审，请在 ${p.due} 前完成。`,
    fixed: "评审有期限，不能不收。",
  },
  objectionMade: {
    name: "公示收到异议",
    line: (p) => `${p.by}对“${p.call}”的公示提出异议，须答复后才能作出决定。`,
    fixed: "异议必须答复，不能不收。",
  },
} satisfies Record<string, MessageTexts>;
