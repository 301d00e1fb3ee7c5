import type { Rule } from "../rule.ts";
import { wholePlan } from "./no-baseline.ts";

/** 力争 and 争取 before a figure: whether it counts in the assessment is not said. One note for the whole plan. */
export const softWill: Rule = {
  code: "soft-will",
  severity: "info",
  find(draft) {
    const soft = draft.document.targets.filter((target) => target.strength === "strive" && target.attribute === null);
    return wholePlan(draft, soft, (t) => t.softWill);
  },
};
