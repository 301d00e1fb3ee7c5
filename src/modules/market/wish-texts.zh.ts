import type { LeadSide } from "./contract/lead.ts";

const by: Record<LeadSide, string> = { demand: "需求方希望对接", result: "成果方希望对接" };

/** Words of what owners say of a pair. */
export const wishZh = {
  by,
  asks: (side: LeadSide, words: string | null) => (words === null ? by[side] : `${by[side]}：${words}`),
  wish: "希望对接",
  said: "已表示希望对接，等经纪人认领。",
  notFit: "不合适",
  since: "等待自",
  words: "想请经纪人做什么（可空）",
  hint: "经纪人会先看到您希望对接的；说明不合适的理由后，相似的会排得更后。",
};
