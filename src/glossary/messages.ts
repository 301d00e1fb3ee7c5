import type { Term } from "./term.ts";

/** Words of what people are told. */
export const messageWords = [
  {
    id: "message",
    zh: "消息",
    en: "message",
    meaning: {
      zh: "告诉某人或某单位的一件事：种类和参数，读的时候才写成文字。",
      en: "Something that a person or a unit is told: a kind and parameters, put into words when it is read.",
    },
    owner: "messages",
  },
  {
    id: "inbox-entry",
    zh: "收件",
    en: "inbox entry",
    meaning: { zh: "一条消息摆在一个人面前，读没读过。", en: "A message as it lies before one person, read or not." },
    owner: "messages",
  },
  {
    id: "preference",
    zh: "收消息方式",
    en: "message preference",
    meaning: {
      zh: "一个人怎样收一种消息：马上、并入汇总或不收。",
      en: "How one person wants messages of a kind: at once, in the digest, or not at all.",
    },
    owner: "messages",
  },
  {
    id: "channel",
    zh: "消息渠道",
    en: "channel",
    meaning: {
      zh: "消息送出去的一条路：邮箱、群机器人或网络钩子。",
      en: "A way by which messages leave the house: a mailbox, a group robot, a webhook.",
    },
    owner: "messages",
  },
  {
    id: "outbox-entry",
    zh: "待发",
    en: "outbox entry",
    meaning: {
      zh: "一条消息要从一个渠道送出去，只记一次。",
      en: "That a message is to leave by a channel; there is one for each pair.",
    },
    owner: "messages",
  },
  {
    id: "sending",
    zh: "发送",
    en: "sending",
    meaning: {
      zh: "从一个渠道送出的一件，含一条或多条消息；每次重试用同一个编号。",
      en: "One thing sent by a channel, holding one message or several; every attempt has the same id.",
    },
    owner: "messages",
  },
  {
    id: "attempt",
    zh: "发送经过",
    en: "attempt",
    meaning: { zh: "把一件发送送出去的一次尝试和结果。", en: "One try to send a sending, and how it ended." },
    owner: "messages",
  },
  {
    id: "digest",
    zh: "每日汇总",
    en: "digest",
    meaning: {
      zh: "工作日早上的一件发送：逾期、待办和新情况。没有内容不发。",
      en: "The sending of a working morning: what is late, to do and new. An empty one is not sent.",
    },
    owner: "messages",
  },
  {
    id: "calendar-day",
    zh: "日历特例",
    en: "calendar day",
    meaning: {
      zh: "与周一至周五不同的一天：节假日或调休上班。",
      en: "A day that differs from Monday to Friday: a holiday, or a worked weekend day.",
    },
    owner: "messages",
  },
  {
    id: "post-setting",
    zh: "外发设置",
    en: "post setting",
    meaning: {
      zh: "本系统怎样把消息送出去：对外网址、发信服务器、允许的内网主机。",
      en: "How this installation sends: its own address, its mail server, the private hosts it may reach.",
    },
    owner: "messages",
  },
] as const satisfies readonly Term[];
