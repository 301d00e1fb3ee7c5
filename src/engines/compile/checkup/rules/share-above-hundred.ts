import { asWritten, nameOf } from "../figures.ts";
import type { Hit, Rule } from "../rule.ts";

/** A part of a whole cannot pass it. Ratios of two different things can (拨备覆盖率, 投入产出率, 增长率). */
const part =
  /(?:占.+|占比|比重|份额|集聚度)$|^(?!.*(?:拨备|偿付|流动性|担保|资产|变化率)).*(?:覆盖率|合格率|达标率|满意率|满意度|普及率|入学率|入园率|化率|转化率|就业率|参保率|利用率|使用率|落实率|处置率|处理率|治理率|接入率|上线率|配备率|到位率|优良率|知晓率|成活率|回收率)$/;

/** A share of more than 100 %. */
export const shareAboveHundred: Rule = {
  code: "share-above-hundred",
  severity: "error",
  find(draft) {
    return draft.document.targets
      .filter(
        (target) =>
          target.kind === "level" &&
          target.unit === "%" &&
          part.test(target.metric) &&
          (target.value > 100 || (target.value === 100 && target.comparator === ">")),
      )
      .map(
        (target): Hit => ({
          start: target.start,
          end: target.end,
          say: (t) => t.shareAboveHundred(nameOf(target), asWritten(draft, target)),
        }),
      );
  },
};
