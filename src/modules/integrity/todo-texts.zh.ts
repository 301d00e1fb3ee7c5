/** Texts of what waits for the reader; `todo-texts.en.ts` has the same keys. */
export const todoZh = {
  cases: (count: number) => `${count} 件科研诚信事项待办`,
  tolerance: (count: number) => `${count} 件容错事项待办`,
  office: { cases: "受理、决定或答复异议", tolerance: "受理或决定" },
  unit: { cases: "陈述和申辩", tolerance: "补充证据或陈述" },
};
