import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { MessagesErrorCode } from "./contract.ts";

const errors: ErrorTexts<MessagesErrorCode> = {
  "messages.kind-unknown": (p) => `没有“${p.kind ?? ""}”这种消息。请刷新页面后再设。`,
  "messages.kind-fixed": () => "这种消息不能不收，可以改为并入每日汇总。",
  "messages.mail-not-set": () => "还没有设置发信服务器，不能发邮件。请联系系统管理员。",
  "messages.channel-not-found": () => "没有这个渠道，或已停用。请刷新渠道清单。",
  "messages.channel-paused": () => "渠道没有在用：已暂停或已在发送。请先恢复。",
  "messages.address-wrong": () => "地址不对：请填完整的网址或邮箱，网址里不要带用户名和密码。",
  "messages.address-not-https": () => "只能发往 https 开头的地址。",
  "messages.address-private": (p) =>
    `${p.host ?? "这个地址"}在内部网络里。确需发往内网的，请先把主机名列入“允许的内网主机”。`,
  "messages.secret-missing": () => "这个渠道须填加签密钥。请在机器人的安全设置里选“加签”，复制密钥填入。",
  "messages.authority-unreadable": () =>
    "读不出证书：请粘贴 PEM 格式的证书（以 -----BEGIN CERTIFICATE----- 开头），不要带私钥。",
  "messages.organisation-unknown": (p) => `单位名录里没有代码“${p.organisation ?? ""}”。请从名录里选。`,
  "messages.sending-not-found": () => "没有这条发送记录。请刷新。",
  "messages.sending-not-dead": () => "这条没有失败，或已在重发，不必再发。",
  "messages.day-known": () => "日历里这一天已经是这样。",
};

const kinds: Record<"channelPaused" | "test", MessageTexts> = {
  channelPaused: {
    name: "渠道已暂停",
    line: (p) => `渠道“${p.name}”连续失败 ${p.failures} 次，已暂停，消息都还留着。请查明后恢复。`,
    fixed: "渠道断了没人知道，各单位就收不到消息。",
  },
  test: { name: "测试消息", line: (p) => `${p.by}发的测试消息。看到它，说明这个渠道通了。` },
};

/** Texts of this module; `texts.en.ts` has the same keys. */
export const zh = {
  errors,
  events: {
    "messages.preferences-set": "设置收消息的方式",
    "messages.channel-added": "登记消息渠道",
    "messages.channel-ended": "停用消息渠道",
    "messages.channel-paused": "暂停消息渠道",
    "messages.channel-resumed": "恢复消息渠道",
    "messages.channel-tested": "测试消息渠道",
    "messages.sent-again": "重发消息",
    "messages.setting-set": "设置消息外发",
    "messages.calendar-set": "登记节假日和调休",
  },
  kinds,
  letter: {
    sections: { late: "已逾期", due: "待办", new: "新情况" },
    digest: (late: number, due: number, fresh: number) => `海策每日汇总：逾期 ${late}，待办 ${due}，新情况 ${fresh}`,
    one: (name: string) => `海策：${name}`,
    several: (count: number) => `海策：${count} 条消息`,
    more: (left: number) => `还有 ${left} 条，请到海策查看。`,
    foot: "由海策自动发出，请勿回复。",
    footAt: (base: string) => `由海策自动发出，请勿回复。全部消息见 ${base}`,
  },
  urgencies: { urgent: "紧急", normal: "一般", low: "知会" },
  inbox: {
    nav: "消息",
    title: "消息",
    question: "有什么新情况？",
    answer: (unread: number, total: number) =>
      unread === 0 ? `没有未读消息，共 ${total} 条。` : `${unread} 条未读，共 ${total} 条。`,
    bell: (unread: number) => (unread === 0 ? "消息，没有未读" : `消息，${unread} 条未读`),
    many: "99+",
    all: "全部",
    unread: "未读",
    filter: "显示",
    markAll: "全部标为已读",
    nothingUnread: "没有未读消息。",
    none: "还没有消息",
    noneDetail: "交办、催报、退回、延期答复和临期提醒都会出现在这里。",
    noneUnread: "都已读过。",
    showAll: "看全部消息",
    by: (name: string) => `${name} 办理`,
    automatic: "系统自动",
    isNew: "未读",
    more: "更早的消息",
    preferences: "怎样收消息",
    signIn: "登录后才能看到自己的消息。",
  },
  preferences: {
    title: "怎样收消息",
    question: "哪些消息马上告诉我，哪些早上一起看？",
    answer: (atOnce: number, digest: number, not: number) =>
      `马上收 ${atOnce} 种，并入每日汇总 ${digest} 种，不收 ${not} 种。`,
    kind: "消息种类",
    choice: "方式",
    choices: { "at-once": "马上", digest: "并入每日汇总", not: "不收" },
    usual: (choice: string) => `默认：${choice}`,
    inHouse: "收的消息都会出现在“消息”页；方式只决定邮件什么时候发。",
    mail: "邮件",
    mailTo: (address: string) => `同时发到登记的邮箱 ${address}`,
    mailLanguages: { none: "不发邮件", zh: "发中文邮件", en: "发英文邮件" },
    noServer: "还没有设置发信服务器。设好以后开始发。",
    save: "保存",
    saved: "已保存，从下一条消息起生效。",
    urgency: "紧急程度",
  },
};
