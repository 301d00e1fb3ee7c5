import type { Finding, FindingKind } from "./finding.ts";

/** 每种不一致的说法。 */
export const zh: Record<FindingKind, (found: Finding) => string> = {
  "seal-missing": (f) => `第 ${f.seal} 批封存记录缺失`,
  "seal-changed": (f) => `第 ${f.seal} 批封存记录与链不符`,
  "event-changed": (f) => `第 ${f.seal} 批中的事件 ${f.event} 在封存后被改动`,
  "event-missing": (f) => `第 ${f.seal} 批中的事件 ${f.event} 已不存在`,
  "event-from-the-past": (f) => `第 ${f.seal} 批中的事件 ${f.event} 自称早于已封存的事件一小时以上`,
  "event-without-seal": (f) => `事件 ${f.event} 既未封存，也不在待封存之列`,
  "head-unknown": () => "给出的链头不在链中：末尾可能被整段截去",
};
