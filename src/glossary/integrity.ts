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
    owner: "integrity",
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
  {
    id: "text-basis",
    zh: "文件出处",
    en: "lines of the documents",
    meaning: {
      zh: "来源文件中要求设立某项业务的行。",
      en: "The lines of the source documents that ask for a subject.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "negative-list-item",
    zh: "负面清单条目",
    en: "item of a negative list",
    meaning: {
      zh: "负面清单列明的一件事；同一件事在各版中用同一代码。",
      en: "One thing that a negative list names; it keeps its code in every version.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "negative-list-step",
    zh: "负面清单办理经过",
    en: "step of a negative list",
    meaning: {
      zh: "起草、修改、生效、废止一版清单的记录，只增不改。",
      en: "That a version was drafted, changed, enacted or ended; steps only grow.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "tolerance-case",
    zh: "容错认定",
    en: "tolerance case",
    meaning: { zh: "对一次失误是否予以容错的认定。", en: "The decision whether one failure is tolerated." },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "case-paper",
    zh: "证据文件",
    en: "paper of a case",
    meaning: {
      zh: "作为证据的一个文件，能看事项的人能看。",
      en: "A file that stands as evidence; whoever may read its case may read it.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "tolerance-step",
    zh: "容错办理经过",
    en: "step of a tolerance case",
    meaning: {
      zh: "容错事项中的一次举证、陈述、核查、提议或决定，只增不改。",
      en: "Evidence, hearing, finding, proposal or decision in a tolerance case; steps only grow.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "integrity-case",
    zh: "诚信案件",
    en: "integrity case",
    meaning: {
      zh: "一件科研诚信问题从受理、听取陈述到处理的记录。",
      en: "A matter of research integrity from complaint to hearing to decision.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "inspection",
    zh: "检查",
    en: "inspection",
    meaning: {
      zh: "对一个项目或单位的一次评估、检查、抽查或审计。",
      en: "One evaluation, check, spot check or audit of a project or organisation.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "inspection-visitor",
    zh: "合并检查的单位",
    en: "unit that joins a visit",
    meaning: {
      zh: "不另行检查，参加一次检查或采用其结果的单位。",
      en: "A unit that goes along to a visit, or uses its result, in place of a visit of its own.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "inspection-result",
    zh: "检查结果",
    en: "result of an inspection",
    meaning: {
      zh: "一次检查查到了什么，能否通用共享、用到哪一天。",
      en: "What a visit found, whether all units may use it, and until when.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "inspection-step",
    zh: "检查办理经过",
    en: "step of an inspection",
    meaning: {
      zh: "安排、合并、改期、取消、填写结果的记录，只增不改。",
      en: "That a visit was planned, joined, moved, cancelled or reported; steps only grow.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "integrity-report",
    zh: "诚信问题反映",
    en: "report of a matter of integrity",
    meaning: {
      zh: "反映的内容和反映人，当事单位看不到。",
      en: "What was reported and by whom; those concerned never read it.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "integrity-step",
    zh: "诚信事项办理经过",
    en: "step of an integrity case",
    meaning: {
      zh: "受理、陈述、提议、决定、异议、答复的记录，只增不改。",
      en: "Taking up, hearing, proposal, decision, objection, answer; steps only grow.",
    },
    owner: "integrity",
    capability: "C3",
  },
  {
    id: "case-access",
    zh: "诚信事项查看记录",
    en: "reading of an integrity case",
    meaning: {
      zh: "谁在什么时候看过一件诚信事项。",
      en: "Who read a case of research integrity, and when.",
    },
    owner: "integrity",
    capability: "C3",
  },
] as const satisfies readonly Term[];
