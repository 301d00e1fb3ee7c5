import type { Same } from "../../platform/i18n/same.ts";
import type { todoZh } from "./todo-texts.zh.ts";

/** Texts of what waits for the reader. */
export const todoEn = {
  cases: (count: number) => `Matters of research integrity that wait: ${count}`,
  tolerance: (count: number) => `Tolerance cases that wait: ${count}`,
  office: { cases: "Take up, decide, or answer an objection", tolerance: "Take up or decide" },
  unit: { cases: "Say your side", tolerance: "Add evidence or say your side" },
} satisfies Same<typeof todoZh>;
