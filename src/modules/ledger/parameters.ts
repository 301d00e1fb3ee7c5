import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

/** From which factor on a number that is typed in is asked about. No document says; it asks, it never refuses for good. */
export const historyJump: ParameterDefinition<number> = {
  code: "ledger.history-jump",
  schema: z.number().min(1.1).max(1000),
  initial: 2,
  unit: { zh: "倍", en: "times" },
  texts: {
    zh: {
      title: "填报数值与上一期相差多少倍时要求说明",
      meaning: "同一对象同一指标项，新填数值超过上一期的这个倍数，或不足其几分之一时，填报人须说明原因才能保存。",
    },
    en: {
      title: "Jump from which a typed-in number has to be explained",
      meaning:
        "A number that is more than so many times the last one of the same subject and metric, or less than one in so many, is recorded only with a note.",
    },
  },
};

/** How many facts one bulk request may bring. A technical limit; no policy depends on it. */
export const bulkLines: ParameterDefinition<number> = {
  code: "ledger.bulk-lines",
  schema: z.int().min(1).max(500_000),
  initial: 50_000,
  unit: { zh: "行", en: "lines" },
  texts: {
    zh: {
      title: "批量接口一次最多多少条事实",
      meaning: "通过接口批量报送事实时，一次请求的行数上限；超过的整批退回。",
    },
    en: {
      title: "Facts in one bulk request",
      meaning: "The most lines that one request to the bulk interface may have; more are refused as a whole.",
    },
  },
};
