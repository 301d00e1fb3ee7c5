import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

const notGiven = { zh: "规划文件没有规定。", en: "None of the documents sets it." };

/** Over how many hours back delay, counts and gaps of a link are reckoned. */
export const statusHours: ParameterDefinition<number> = {
  code: "ocean.status-hours",
  schema: z.int().min(1).max(8760),
  initial: 72,
  unit: { zh: "小时", en: "hours" },
  texts: {
    zh: { title: "观测数据：链路统计时段", meaning: `链路的时延、条数和间断按最近多少小时统计。${notGiven.zh}` },
    en: {
      title: "Observations: hours that a link is judged by",
      meaning: `Over how many hours back the delay, the counts and the gaps of a link are reckoned. ${notGiven.en}`,
    },
  },
};

/** How many intervals may pass before a link is late and a stretch is a gap. */
export const lateIntervals: ParameterDefinition<number> = {
  code: "ocean.late-intervals",
  schema: z.number().min(1).max(100),
  initial: 3,
  unit: { zh: "倍", en: "times" },
  texts: {
    zh: {
      title: "观测数据：逾期和间断的倍数",
      meaning: `超过发送间隔的多少倍没有数据，算链路逾期，中间算一次间断。${notGiven.zh}`,
    },
    en: {
      title: "Observations: intervals before a link is late",
      meaning: `After how many times its interval without data a link is late, and a stretch between two observations a gap. ${notGiven.en}`,
    },
  },
};

/** How far a sender's clock may be ahead. */
export const clockMinutes: ParameterDefinition<number> = {
  code: "ocean.clock-minutes",
  schema: z.int().min(0).max(1440),
  initial: 5,
  unit: { zh: "分钟", en: "minutes" },
  texts: {
    zh: {
      title: "观测数据：允许的时钟超前",
      meaning: `观测时间比到达时间最多可以晚多少分钟，超过的按差错另存。${notGiven.zh}`,
    },
    en: {
      title: "Observations: how far a clock may be ahead",
      meaning: `How many minutes after its arrival something may say it was observed; beyond that it is kept apart as wrong. ${notGiven.en}`,
    },
  },
};

/** The size of a grid cell that a job begins with. */
export const cellDegrees: ParameterDefinition<number> = {
  code: "ocean.cell-degrees",
  schema: z.number().min(0.001).max(10),
  initial: 0.1,
  unit: { zh: "度", en: "degrees" },
  texts: {
    zh: { title: "观测数据：格网大小", meaning: `汇总作业的格网默认边长，每次作业可以另定。${notGiven.zh}` },
    en: {
      title: "Observations: size of a grid cell",
      meaning: `The side of a cell that a job begins with; each job may choose another. ${notGiven.en}`,
    },
  },
};
