import { spanIn } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

const change =
  "改变|变更|调整|降低|减少|压缩|取消|放宽|影响|损害|增加|增设|突破|扩大|缩小|新增|占用|破坏|违反|限制|干预|提高|延长|缩短|减免|转移|泄露|妨碍";
const joined = new RegExp(
  `(不得|不能|不应|不可|不再|不|未|严禁|禁止|避免|防止)((?:随意|擅自|任意|违规|另行)?)(${change})([^,;:。、()“”]{1,14}?)(和|与|及|以及|并且|并|且|同时)(${change})([^,;:。、()]{1,12})`,
  "g",
);

/** 不改变研究方向和降低考核指标: does the 不 hold for the second verb as well? 不…、不… and 不得…或… leave no doubt. */
export const unclearNegation: Rule = {
  code: "unclear-negation",
  severity: "info",
  find(draft) {
    return draft.sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(joined)].map((match): Hit => {
        const [whole, not = "", , first = "", object = "", , second = "", rest = ""] = match;
        // 不得…并…的: 禁止 and 避免 take a whole list by custom; the doubt is real only after a plain 不 or 未.
        const tail = rest.replace(/(?:的(?:前提|情况|条件|基础)下?|前提下|情况下)$/, "");
        return {
          ...spanIn(sentence, match.index, match.index + whole.length),
          say: (t) => t.unclearNegation(not, first + object, second + tail),
        };
      }),
    );
  },
};
