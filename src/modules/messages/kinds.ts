import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** To administrators: a channel failed so often that it is not tried any more. */
export const channelPaused: MessageKind = {
  code: "messages.channel-paused",
  roles: ["administrator"],
  urgency: "urgent",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: false,
  params: z.object({ name: z.string(), failures: z.number() }),
  link: () => "/messages/channels",
  texts: { zh: zh.kinds.channelPaused, en: en.kinds.channelPaused },
};

/** What a test of a channel sends; it lies before nobody. */
export const testMessage: MessageKind = {
  code: "messages.test",
  roles: [],
  urgency: "normal",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: true,
  params: z.object({ by: z.string() }),
  link: () => "/messages",
  texts: { zh: zh.kinds.test, en: en.kinds.test },
};
