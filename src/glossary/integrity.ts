import type { Term } from "./term.ts";

/** C3: integrity, oversight and fault tolerance. */
export const integrityWords = [
  {
    id: "negative-list",
    zh: "负面清单",
    en: "negative list",
    meaning: {
      zh: "列明不得做的事，清单以外可以自主决定。",
      en: "A list of what may not be done; whatever is not on it may be decided freely.",
    },
    owner: "policy",
    capability: "C3",
  },
  {
    id: "fault-tolerance",
    zh: "容错机制",
    en: "fault-tolerance mechanism",
    meaning: {
      zh: "对改革和探索中的失误，符合条件的不作负面评价。",
      en: "Failures in reform and exploration are not held against those who meet the conditions.",
    },
    owner: "policy",
    capability: "C3",
  },
  {
    id: "diligence-exemption",
    zh: "尽职免责",
    en: "due-diligence exemption",
    meaning: {
      zh: "已尽职履责的，对失败或损失免予追责。",
      en: "Those who did their duty are not held liable for failure or loss.",
    },
    owner: "policy",
    capability: "C3",
  },
  {
    id: "research-integrity",
    zh: "科研诚信",
    en: "research integrity",
    meaning: { zh: "科研活动中诚实守信的要求和记录。", en: "The demand for honesty in research, and its records." },
    owner: "policy",
    capability: "C3",
  },
  {
    id: "duplicate-inspection",
    zh: "多头检查",
    en: "duplicate inspections",
    meaning: {
      zh: "几个部门对同一对象重复检查。",
      en: "Several departments inspecting the same thing again and again.",
    },
    owner: "policy",
    capability: "C3",
  },
] as const satisfies readonly Term[];
