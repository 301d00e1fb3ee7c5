import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import type { ScoreItem } from "./contract/scorecard.ts";

const source = {
  zh: "来源文件要求强化考核评价机制，没有规定考核项目和权重；默认四项等权。0 表示不用这一项。",
  en: "The sources ask for an assessment mechanism and name no items or weights; by default four items weigh alike. 0: the item is not used.",
};

const weight = (
  item: ScoreItem,
  zh: { title: string; meaning: string },
  en: { title: string; meaning: string },
): ParameterDefinition<number> => ({
  code: `commitments.score-weight-${item}`,
  schema: z.int().min(0).max(100),
  initial: 25,
  texts: {
    zh: { title: `评分表权重：${zh.title}`, meaning: `${zh.meaning}${source.zh}` },
    en: { title: `Scorecard weight: ${en.title}`, meaning: `${en.meaning} ${source.en}` },
  },
});

/** The weights of the items of a scorecard. */
export const scoreWeights: Readonly<Record<ScoreItem, ParameterDefinition<number>>> = {
  lamps: weight(
    "lamps",
    { title: "亮灯", meaning: "有数据的事项中不滞后的占比。" },
    { title: "lamps", meaning: "Share of commitments with data that are not late." },
  ),
  reports: weight(
    "reports",
    { title: "按时填报", meaning: "调度要求填报的，按时报送的占比。" },
    { title: "reports on time", meaning: "Share of what rounds asked that came on time." },
  ),
  closing: weight(
    "closing",
    { title: "到期办结", meaning: "期间内到期的事项，已办结的占比。" },
    { title: "closing", meaning: "Share of what fell due in the period that was closed." },
  ),
  returns: weight(
    "returns",
    { title: "一次通过", meaning: "已审核的填报，没有被退回的占比。" },
    { title: "accepted reports", meaning: "Share of reviewed reports that were not returned." },
  ),
};

export const scorecardOthersSee: ParameterDefinition<"nothing" | "scores"> = {
  code: "commitments.scorecard-others-see",
  schema: z.enum(["nothing", "scores"]),
  initial: "nothing",
  texts: {
    zh: {
      title: "评分表：单位之间可见范围",
      meaning: "一个单位能看到其他单位评分表的哪些内容。计算记录只有本单位和科技办能看到。来源文件没有规定。",
      choices: { nothing: "只看本单位", scores: "能看到各单位得分" },
    },
    en: {
      title: "Scorecards: what units see of others",
      meaning:
        "What a unit sees of the scorecards of other units. Computation records are seen by the unit and the office only. The sources do not say.",
      choices: { nothing: "Only the own unit", scores: "The scores of all units" },
    },
  },
};
