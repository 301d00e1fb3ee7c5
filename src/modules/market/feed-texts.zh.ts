import type { Comparison } from "./contract/feed.ts";

/** Texts of the exchange with other markets; `feed-texts.en.ts` has the same keys. */
export const feedZh = {
  title: "与其他市场交换",
  about: "把公开的需求和成果给其他市场，核对对方的哪些这里已有",
  question: "对方市场的哪些需求和成果，这里已经有了？",
  answer: "选择对方按同一格式给出的文件（一页最多 500 项），逐项核对；什么也不保存。",
  rights: "其中有知识产权的成果，供知识产权信息交换（共享目录）",
  agreements: "与其他市场、其他城市的数据协议",
  partners: "合作伙伴与区域合作",
  sameRight: (title: string, number: string) => `${title}（同一知识产权 ${number}）`,
  own: "本市场的公开数据（JSON Feed 1.1），其他市场可直接读取",
  file: "选择对方的文件（.json）",
  onlyStewards: "由科技办核对。",
  notFeed: "这不是 JSON Feed 文件。请向对方索取按 JSON Feed 1.1 给出的文件。",
  counts: (counts: Record<Comparison["items"][number]["outcome"], number>) =>
    `没有的 ${counts.new} 项，内容相近的 ${counts.alike} 项，从这里出去的 ${counts.own} 项，文件中重复的 ${counts.twice} 项。`,
  outcomes: {
    new: "这里没有",
    alike: "内容相近",
    own: "从这里出去",
    twice: "文件中重复",
  } satisfies Readonly<Record<Comparison["items"][number]["outcome"], string>>,
  name: "名称",
  outcome: "核对结果",
  here: "这里相近的",
  likeness: (title: string, percent: number) => `${title}（相似 ${percent}%）`,
  differs: (there: string, here: string) => `对方 ${there}，这里 ${here}`,
  none: "文件中没有需求或成果。",
  comma: "；",
};
