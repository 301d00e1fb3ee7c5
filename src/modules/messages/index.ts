import type { Module } from "../../platform/http/module.ts";
import { messagesErrors } from "./contract.ts";
import { channelPaused, testMessage } from "./kinds.ts";
import { messagesParameters } from "./parameters.ts";
import { messagesRoutes } from "./routes.ts";
import { startSender } from "./send.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { passOn } from "./work.ts";

export { tell } from "./actions/tell.ts";
export { workingDayAfter } from "./rules/calendar.ts";
export { readCalendar } from "./views/house-hours.ts";

/** What people are told: inboxes in the house, channels out of it. */
export const messages: Module = {
  name: "messages",
  errors: { statuses: messagesErrors, texts: { zh: zh.errors, en: en.errors } },
  parameters: messagesParameters,
  events: { zh: zh.events, en: en.events },
  messageKinds: [channelPaused, testMessage],
  routes: messagesRoutes,
  work: passOn,
  background: startSender,
};
