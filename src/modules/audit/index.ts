import type { Module } from "../../platform/http/module.ts";
import { auditErrors } from "./contract.ts";
import { answersKeptDays } from "./parameters.ts";
import { auditRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { forgetAnswersInTime } from "./work.ts";

/** The event log for those who check it. */
export const audit: Module = {
  name: "audit",
  errors: { statuses: auditErrors, texts: { zh: zh.errors, en: en.errors } },
  events: { zh: zh.events, en: en.events },
  parameters: [answersKeptDays],
  routes: auditRoutes,
  work: forgetAnswersInTime,
};
