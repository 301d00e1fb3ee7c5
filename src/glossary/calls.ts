import type { Term } from "./term.ts";

/** Words of the module calls. */
export const callsWords = [
  {
    id: "workflow",
    zh: "流程",
    en: "workflow",
    meaning: {
      zh: "一种组织方式的案件如何办理：阶段、步骤、由谁做、要什么条件，作为数据保存。",
      en: "How the cases of a mode go: stages, acts, whose they are, what they need; kept as data.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "workflow-version",
    zh: "流程版本",
    en: "workflow version",
    meaning: {
      zh: "流程的一个不再改变的版本；每一件始终按它开始时的版本办。",
      en: "A version of a workflow that never changes; every case keeps the one that it began with.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "workflow-step",
    zh: "流程版本的经过",
    en: "workflow step",
    meaning: {
      zh: "对流程版本做过什么：带入、起草、试算、施行。",
      en: "What was done with a version of a workflow: brought, drafted, tried, put in force.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "workflow-stage",
    zh: "流程阶段",
    en: "workflow stage",
    meaning: {
      zh: "流程的一个版本里案件停留的一处，有名称，是否终点。",
      en: "Where a case can stand in a version of a workflow: its name, and whether it is an end.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "stage-show",
    zh: "阶段公开范围",
    en: "stage show",
    meaning: {
      zh: "一个阶段向哪一方公开案件的哪一部分。",
      en: "What a stage shows of a case to whom.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "decider-act",
    zh: "决定人的步骤",
    en: "decider act",
    meaning: {
      zh: "由决定人做的一步；结果公开之前，其理由不向申报人公开。",
      en: "An act that deciders take; until the result is shown its reasons stay in the house.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "award-act",
    zh: "立项的步骤",
    en: "award act",
    meaning: {
      zh: "使一件案卷得到支持或成交、可以建立项目的一步。",
      en: "An act by which a case is awarded, so that a project may follow.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "unit-workflow",
    zh: "部门可以发起的流程",
    en: "workflow that units begin",
    meaning: {
      zh: "行业部门、区（市）可以自己发起事项的流程版本；在其他流程里它们没有身份。",
      en: "A version of a workflow in which departments and districts begin cases of their own; in others they have no part.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "dossier",
    zh: "案卷",
    en: "dossier",
    meaning: {
      zh: "按流程办理的一件：通知、申报、榜单、揭榜、参赛队伍或特别事项。",
      en: "One case under a workflow: a call, an application, a posting, a claim, a lane, a special matter.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "act-record",
    zh: "步骤记录",
    en: "act record",
    meaning: {
      zh: "做过的一步，连同作出时所知的全部情况，可据此重新推出。",
      en: "An act that was taken with all that was known then, from which it can be decided again.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "content",
    zh: "案卷内容",
    en: "content",
    meaning: {
      zh: "案卷所填的表单和预算，不含单位和人员。",
      en: "What a dossier says in its forms and its budget, without names.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "identity",
    zh: "案卷人员",
    en: "identity",
    meaning: {
      zh: "案卷背后的单位和人员，盲评时不出示。",
      en: "Who stands behind a dossier; not shown in a blind review.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "paper",
    zh: "案卷材料",
    en: "paper",
    meaning: {
      zh: "流程要求上传的文件。",
      en: "A file that the workflow asks for.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "receipt",
    zh: "提交回执",
    en: "receipt",
    meaning: {
      zh: "提交时给出的凭证，记下内容、校验值和服务器的时刻。",
      en: "What is given when something is handed in: content, checksum and the moment by the server's clock.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "expert",
    zh: "评审专家",
    en: "expert",
    meaning: {
      zh: "专家库中可以被请来评审的人。",
      en: "Somebody in the pool who can be asked to judge.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "tie",
    zh: "关联关系",
    en: "tie",
    meaning: {
      zh: "专家与单位或人员之间可能影响判断的关系，附证据。",
      en: "Something between an expert and a body or person that may bend a judgement, with its evidence.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "conflict",
    zh: "利益冲突",
    en: "conflict of interest",
    meaning: {
      zh: "某位专家因关联关系不得评审某份申报。",
      en: "That a tie keeps an expert from judging an application.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "conflict-search",
    zh: "冲突查找",
    en: "conflict search",
    meaning: {
      zh: "一次查找利益冲突的范围和结果。",
      en: "Over whom conflicts were looked for once, and how many there were.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "assignment",
    zh: "评审分配",
    en: "assignment",
    meaning: {
      zh: "请某位专家评审某份申报，及其进展。",
      en: "That an expert is asked to judge an application, and how far that is.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "sheet",
    zh: "专家评分表",
    en: "score sheet",
    meaning: {
      zh: "一位专家按评审标准给出的分数和评语；封存后不再改变。",
      en: "Points and comments of one expert by criterion; sealed, it never changes.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "outcome",
    zh: "评审结果",
    en: "review outcome",
    meaning: {
      zh: "一份申报的均分、名次和按标准汇总的意见。",
      en: "Mean, place and feedback by criterion of an application.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "proposal",
    zh: "立项建议",
    en: "proposal",
    meaning: {
      zh: "对一份申报拟支持或不支持，附金额和理由。",
      en: "What is proposed for an application: support with an amount, or not, with the reason.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "link",
    zh: "来源与去向",
    en: "link",
    meaning: {
      zh: "一件来自哪里、变成了什么：需求、指南条目、市场的需求或成果。",
      en: "What a case comes from or became: a need, a guide item, a demand or a result of the market.",
    },
    owner: "calls",
    capability: "C2",
  },
  {
    id: "objection",
    zh: "公示异议",
    en: "objection to a publicised result",
    meaning: {
      zh: "对公示内容提出的异议及其答复。",
      en: "An objection to what is publicised, and its answer.",
    },
    owner: "calls",
    capability: "C2",
  },
] as const satisfies readonly Term[];
