import type { Term } from "./term.ts";

/** Words of the module commitments. */
export const commitmentsWords = [
  {
    id: "commitment",
    zh: "督办事项",
    en: "commitment",
    meaning: {
      zh: "经人确认、登记立项后跟踪办理的一个目标、任务或举措，总与原文的一句话相连。",
      en: "A confirmed target, goal, task or measure that is registered and followed up; always tied to its sentence.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "registration",
    zh: "登记立项",
    en: "registration",
    meaning: {
      zh: "把已确认的原文列入督办台账；与项目立项不是一回事。",
      en: "Putting a confirmed sentence into the supervision ledger; not the approval of a project.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "duty",
    zh: "责任分工",
    en: "duty",
    meaning: {
      zh: "哪个单位以什么角色负责一项督办事项，自何时至何时，依据什么。",
      en: "Which unit answers for a commitment in which role, from when to when, and on what basis.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "step",
    zh: "办理记录",
    en: "step",
    meaning: {
      zh: "督办事项的一次变化：何人、何时、为何、依据什么。",
      en: "One change of a commitment: who, when, why, on what basis.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "sign-for",
    zh: "签收",
    en: "sign-for",
    meaning: {
      zh: "责任单位确认收到交办；须由哪些单位签收是参数，来源文件没有规定。",
      en: "A responsible unit acknowledges a dispatch; which units have to is a parameter, the sources do not say.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "extension",
    zh: "延期",
    en: "extension",
    meaning: {
      zh: "责任单位申请、科技办批准的更晚的完成时限；原时限保留在办理经过中。",
      en: "A later deadline that a unit asks for and the office grants; the earlier one stays in the history.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "report",
    zh: "进展填报",
    en: "progress report",
    meaning: {
      zh: "责任单位就一项督办事项报送的一次进展。",
      en: "What a responsible unit reports of a commitment in one round.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "report-draft",
    zh: "填报草稿",
    en: "report draft",
    meaning: {
      zh: "单位还没有报送的填报，只有本单位能看到。",
      en: "A report that a unit has not sent yet; only the unit sees it.",
    },
    owner: "commitments",
    capability: "C1",
  },
] as const satisfies readonly Term[];
