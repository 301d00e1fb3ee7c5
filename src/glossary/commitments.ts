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
  {
    id: "lamp-state",
    zh: "亮灯结果",
    en: "lamp state",
    meaning: {
      zh: "按当天的规则算出的一项督办事项的灯和理由，没有人填写。",
      en: "What the lamp of a commitment shows and why, worked out by the rule of the day; nobody types it.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "lamp-round",
    zh: "亮灯轮次",
    en: "lamp round",
    meaning: {
      zh: "全部督办事项最近一次按哪一天、哪一套规则算过灯。",
      en: "For which day and by which rule all lamps were last worked out.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "figure-change",
    zh: "数据变动",
    en: "figure change",
    meaning: {
      zh: "记下有新的事实入账，由指标衡量的督办事项须重新算灯。",
      en: "A note that new facts came, so that the lamps of measured commitments are due again.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "closing-account",
    zh: "规划结账",
    en: "closing account",
    meaning: {
      zh: "规划期满后，逐项说明承诺达到、未达到、办结、未办结或没有数据。",
      en: "After a plan has ended: of each promise whether it was met, missed, closed, left unfinished, or has no data.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "reporting-round",
    zh: "调度",
    en: "reporting round",
    meaning: {
      zh: "科技办在一定期限内向台账某一范围的责任单位要进展，直到结束。",
      en: "The commission office asks the units of a part of the ledger to report by a day; it is open until it is closed.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "round-step",
    zh: "调度经过",
    en: "round step",
    meaning: {
      zh: "一次调度的发起、催报或结束。",
      en: "The opening of a reporting round, a reminder in it, or its close.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "round-item",
    zh: "调度事项",
    en: "round item",
    meaning: {
      zh: "一次调度要某单位就某事项报的一份填报。",
      en: "What a reporting round asks: one report of one unit on one commitment.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "round-report",
    zh: "调度填报",
    en: "round report",
    meaning: {
      zh: "回应一次调度要求的填报。",
      en: "A report that answers what a reporting round asks.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "shared-report",
    zh: "一报多用",
    en: "shared report",
    meaning: {
      zh: "一份填报同时用于经人确认是同一件事的其他事项，少填一份。",
      en: "One report that also serves another commitment which people confirmed to ask the same: a form saved.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "calendar-feed",
    zh: "日历订阅地址",
    en: "calendar feed",
    meaning: {
      zh: "日历软件凭其中的密钥读取一个人有权看的时限；每次读取都重新核对权限。",
      en: "An address with a secret at which a calendar program reads the deadlines that one person may see, asked anew each time.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "evaluation",
    zh: "规划评估",
    en: "evaluation",
    meaning: {
      zh: "在冻结的快照上对规划实施情况所作的评估，写有发现和建议；可以按同一日期和数据时点重算。",
      en: "An assessment of how a plan is carried out, over a frozen snapshot, with findings and proposals; the same question can be asked again.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "evaluation-row",
    zh: "评估快照行",
    en: "evaluation row",
    meaning: {
      zh: "快照中的一个督办事项在评估日的情况，连同所依据的句子、填报和事实。",
      en: "One commitment of a snapshot as it stood on the day, with the sentence, report and facts behind it.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "evaluation-note",
    zh: "评估意见",
    en: "evaluation note",
    meaning: {
      zh: "写在评估旁的发现或建议，只增不改。",
      en: "A finding or proposal written beside an evaluation; only added to.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "adjustment",
    zh: "目标调整",
    en: "adjustment",
    meaning: {
      zh: "经批准改变一个目标的数值或时限，原来的保留。",
      en: "An approved change of the value or deadline of a target; the earlier ones are kept.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "division",
    zh: "任务分解",
    en: "division",
    meaning: {
      zh: "把一项目标或任务分给若干单位和地区；草案经决定后，每个分项成为一项督办事项。",
      en: "A target or task divided among units and areas; once decided, each part is a commitment of its own.",
    },
    owner: "commitments",
    capability: "C1",
  },
  {
    id: "division-part",
    zh: "分项",
    en: "part of a division",
    meaning: {
      zh: "任务分解中一个单位承担的部分：地区、分目标、权重、年份或内容。",
      en: "What one unit takes over in a division: area, part of the aim, weight, year or work.",
    },
    owner: "commitments",
    capability: "C1",
  },
] as const satisfies readonly Term[];
