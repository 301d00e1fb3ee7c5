import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

const practice = {
  zh: "来源文件没有规定，按本单位的办公习惯设定。",
  en: "The source documents do not say; set it by the habits of the house.",
};
const oclock = { zh: "点", en: "o'clock" };
const hour = z.int().min(0).max(23);

export const quietFrom: ParameterDefinition<number> = {
  code: "messages.quiet-from",
  schema: hour,
  initial: 21,
  unit: oclock,
  texts: {
    zh: { title: "免打扰：几点开始", meaning: `从这一整点起不向外发送，留到免打扰结束以后。${practice.zh}` },
    en: {
      title: "Quiet hours: from",
      meaning: `From this full hour on nothing is sent; it waits for the end of the quiet hours. ${practice.en}`,
    },
  },
};

export const quietTo: ParameterDefinition<number> = {
  code: "messages.quiet-to",
  schema: hour,
  initial: 8,
  unit: oclock,
  texts: {
    zh: { title: "免打扰：几点结束", meaning: `到这一整点免打扰结束。与开始相同则没有免打扰时段。${practice.zh}` },
    en: {
      title: "Quiet hours: to",
      meaning: `At this full hour they end. The same as their beginning: there are none. ${practice.en}`,
    },
  },
};

export const urgentBreaksQuiet: ParameterDefinition<boolean> = {
  code: "messages.urgent-breaks-quiet",
  schema: z.boolean(),
  initial: false,
  texts: {
    zh: {
      title: "免打扰：紧急消息照发",
      meaning: `紧急的消息在免打扰时段和非工作日也立即发送。${practice.zh}`,
    },
    en: {
      title: "Quiet hours: urgent messages all the same",
      meaning: `Urgent messages are sent at once also in quiet hours and on days off. ${practice.en}`,
    },
  },
};

export const digestHour: ParameterDefinition<number> = {
  code: "messages.digest-hour",
  schema: hour,
  initial: 8,
  unit: oclock,
  texts: {
    zh: {
      title: "每日汇总：几点发送",
      meaning: `每个工作日从这一整点起发送汇总：逾期、临期和新到的。没有内容不发。${practice.zh}`,
    },
    en: {
      title: "Digest: when",
      meaning: `On every working day the digest of what is late, due and new goes out from this full hour on. An empty one is not sent. ${practice.en}`,
    },
  },
};

export const pauseAfter: ParameterDefinition<number> = {
  code: "messages.pause-after-failures",
  schema: z.int().min(1).max(50),
  initial: 5,
  unit: { zh: "次", en: "failures" },
  texts: {
    zh: {
      title: "渠道：连续失败几次后暂停",
      meaning: `连续失败达到这个次数，渠道暂停并告知管理员；消息留着，不丢。${practice.zh}`,
    },
    en: {
      title: "Channels: paused after",
      meaning: `After so many failures in a row a channel is paused and administrators are told; its messages stay. ${practice.en}`,
    },
  },
};

export const messagesParameters = [quietFrom, quietTo, urgentBreaksQuiet, digestHour, pauseAfter];
