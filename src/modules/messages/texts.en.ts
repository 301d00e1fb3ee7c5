import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import { plural } from "../../platform/i18n/plural.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { MessagesErrorCode } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<MessagesErrorCode> = {
  "messages.kind-unknown": (p) =>
    `There are no messages of the kind "${p.kind ?? ""}". Load the page again, then choose.`,
  "messages.kind-fixed": () => "Messages of this kind cannot be left out; they can wait for the digest.",
  "messages.mail-not-set": () => "No mail server is set, so no mail can be sent. Ask an administrator.",
  "messages.channel-not-found": () => "There is no such channel, or it has ended. Load the list again.",
  "messages.channel-paused": () =>
    "The channel is not in use: it is paused already, or running already. Look at the list again.",
  "messages.address-wrong": () =>
    "This is no address: give a whole web or mail address, without a user name and password in it.",
  "messages.address-not-https": () => "Only addresses that begin with https can be sent to.",
  "messages.address-private": (p) =>
    `${p.host ?? "This address"} is inside a private network. If it has to be, put the host on the list of allowed private hosts first.`,
  "messages.secret-missing": () =>
    "This channel needs the key of its robot. Choose signing in the robot's security settings and copy the key.",
  "messages.authority-unreadable": () =>
    "This is no certificate: paste one as PEM (it begins with -----BEGIN CERTIFICATE-----), without its private key.",
  "messages.organisation-unknown": (p) =>
    `There is no organisation with the code "${p.organisation ?? ""}". Choose one of the register.`,
  "messages.sending-not-found": () => "There is no such record of sending. Load the page again.",
  "messages.sending-not-dead": () => "This one has not failed, or is being sent again already.",
  "messages.day-known": () => "The calendar says so of this day already.",
};

const kinds: Record<"channelPaused" | "test", MessageTexts> = {
  channelPaused: {
    name: "Channel paused",
    line: (p) =>
      `The channel "${p.name}" failed ${p.failures} times in a row and is paused; its messages are kept. Find out why, then resume it.`,
    fixed: "If nobody learns that a channel is broken, units get no messages.",
  },
  test: { name: "Test message", line: (p) => `A test message by ${p.by}. Who reads it knows that this channel works.` },
};

export const en = {
  errors,
  events: {
    "messages.preferences-set": "Chose how to get messages",
    "messages.channel-added": "Added a channel",
    "messages.channel-ended": "Ended a channel",
    "messages.channel-paused": "Paused a channel",
    "messages.channel-resumed": "Resumed a channel",
    "messages.channel-tested": "Tested a channel",
    "messages.sent-again": "Sent again",
    "messages.setting-set": "Set how messages leave the house",
    "messages.calendar-set": "Entered a holiday or a worked weekend day",
  },
  kinds,
  letter: {
    sections: { late: "Late", due: "To do", new: "New" },
    digest: (late: number, due: number, fresh: number) =>
      `Haice this morning: ${late} late, ${due} to do, ${fresh} new`,
    one: (name: string) => `Haice: ${name}`,
    several: (count: number) => `Haice: ${plural(count, "message")}`,
    more: (left: number) => `And ${left} more: see Haice.`,
    foot: "Sent by Haice by itself; please do not answer.",
    footAt: (base: string) => `Sent by Haice by itself; please do not answer. All messages: ${base}`,
  },
  urgencies: { urgent: "Urgent", normal: "Normal", low: "For information" },
  inbox: {
    nav: "Messages",
    title: "Messages",
    question: "What is new?",
    answer: (unread: number, total: number) =>
      unread === 0
        ? `Nothing unread, ${plural(total, "message")} in all.`
        : `${unread} unread of ${plural(total, "message")}.`,
    bell: (unread: number) => (unread === 0 ? "Messages, none unread" : `Messages, ${unread} unread`),
    many: "99+",
    all: "All",
    unread: "Unread",
    filter: "Show",
    markAll: "Mark all as read",
    nothingUnread: "There is nothing unread.",
    none: "No messages yet",
    noneDetail: "Dispatches, reminders, returns, answers to extensions and deadlines appear here.",
    noneUnread: "Everything has been read.",
    showAll: "Show all messages",
    by: (name: string) => `by ${name}`,
    automatic: "by itself",
    isNew: "Unread",
    more: "Earlier messages",
    preferences: "How messages come",
    signIn: "Sign in to see your messages.",
  },
  preferences: {
    title: "How messages come",
    question: "What am I told at once, and what in the morning?",
    answer: (atOnce: number, digest: number, not: number) =>
      `${plural(atOnce, "kind")} at once, ${digest} in the digest, ${not} left out.`,
    kind: "Kind of message",
    choice: "How",
    choices: { "at-once": "At once", digest: "In the digest", not: "Not at all" },
    usual: (choice: string) => `Usual: ${choice}`,
    inHouse: "What you get always stands on the page Messages; this decides when a mail goes.",
    mail: "Mail",
    mailTo: (address: string) => `Also to your own address ${address}`,
    mailLanguages: { none: "No mails", zh: "Mails in Chinese", en: "Mails in English" },
    noServer: "No mail server is set yet. Mails begin when one is.",
    save: "Save",
    saved: "Saved; it holds from the next message on.",
    urgency: "Urgency",
  },
} satisfies Same<typeof zh>;
