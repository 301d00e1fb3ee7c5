import type { LeadSide } from "./contract/lead.ts";
import type { GoodKind } from "./contract.ts";

const by: Record<LeadSide, string> = { demand: "需求方希望对接", result: "成果方希望对接" };

/** Words of what owners say of a pair. */
export const wishZh = {
  by,
  asks: (side: LeadSide, words: string | null) => (words === null ? by[side] : `${by[side]}：${words}`),
  wish: "希望对接",
  said: "已表示希望对接，等经纪人认领。",
  respond: { demand: "用本单位的成果应答", result: "用本单位的需求应答" } as Readonly<Record<GoodKind, string>>,
  choose: "选择后逐条对照",
  howTo: {
    demand: "能解决这项需求的，发布成果后平台会推荐给经纪人对接；已有成果的，登录后在这里选择。",
    result: "想用这项成果的，发布需求后平台会推荐给经纪人对接；已有需求的，登录后在这里选择。",
  } as Readonly<Record<GoodKind, string>>,
  notFit: "不合适",
  since: "等待自",
  words: "想请经纪人做什么（可空）",
  hint: "经纪人会先看到您希望对接的；说明不合适的理由后，相似的会排得更后。",
};
