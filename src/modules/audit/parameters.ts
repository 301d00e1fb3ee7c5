import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

/** For how long the answer to a write is kept for a repeat of the same request. */
export const answersKeptDays: ParameterDefinition<number> = {
  code: "audit.answers-kept-days",
  schema: z.int().min(1).max(3650),
  initial: 30,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "重复提交的答复保留多久",
      meaning:
        "带 Idempotency-Key 的写入请求，答复保留多少天，其间重复提交只办一次、给同样的答复；过期清除，事件记录不受影响。来源文件没有规定。",
    },
    en: {
      title: "How long answers to repeated requests are kept",
      meaning:
        "For how many days the answer to a write with an Idempotency-Key is kept: a repeat within them is done once and gets the same answer. After that it is forgotten; the event log is not touched. Not in the source.",
    },
  },
};
