import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const publicParts = ["nothing", "targets", "targets-and-tasks"] as const;

export const publicPlanShows: ParameterDefinition<(typeof publicParts)[number]> = {
  code: "commitments.public-plan-shows",
  schema: z.enum(publicParts),
  initial: "targets-and-tasks",
  texts: {
    zh: {
      title: "公众可见的规划内容",
      meaning: "不登录的人在“规划兑现情况”里能看到什么。填报、草稿、审核意见和个人信息始终不公开。来源文件没有规定。",
      choices: { nothing: "不公开", targets: "只公开目标", "targets-and-tasks": "公开目标和任务" },
    },
    en: {
      title: "What the public sees of a plan",
      meaning:
        "What people see of the fulfilment of plans without signing in. Reports, drafts, reviews and persons are never shown. The sources do not say.",
      choices: { nothing: "Nothing", targets: "Targets only", "targets-and-tasks": "Targets and tasks" },
    },
  },
};

export const publicNeedsDisclosure: ParameterDefinition<boolean> = {
  code: "commitments.public-needs-disclosure",
  schema: z.boolean(),
  initial: true,
  texts: {
    zh: {
      title: "只公开写明主动公开的规划",
      meaning: "只有原文写明“此件主动公开”或“此件公开发布”的规划才对公众显示兑现情况。来源文件没有规定。",
    },
    en: {
      title: "Only plans that say they are public",
      meaning:
        "Only plans whose text says that it is disclosed on the publisher's own initiative are shown to the public. The sources do not say.",
    },
  },
};
