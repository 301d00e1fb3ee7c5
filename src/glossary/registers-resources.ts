import type { Term } from "./term.ts";

/** What the registers of C8 to C14 keep. */
export const registersResourcesWords = [
  {
    id: "scenario-trial",
    zh: "场景试用",
    en: "scenario trial",
    meaning: {
      zh: "一个样机版本在一个场景里的一次实测：指标、条件、结论。",
      en: "One prototype version measured in one scenario: metric, conditions, verdict.",
    },
    owner: "registers",
    capability: "C8",
  },
  {
    id: "research-sample",
    zh: "样品与种质",
    en: "research sample",
    meaning: {
      zh: "馆库中的一份样品、标本、基因或种质及其使用。",
      en: "A sample, specimen, gene or germplasm in a bank, and its use.",
    },
    owner: "registers",
    capability: "C9",
  },
  {
    id: "facility-project",
    zh: "设施建设项目",
    en: "facility project",
    meaning: {
      zh: "一项重大科技基础设施从预研、成熟、启动到建成开放的建设过程。",
      en: "A major science facility on its way from pre-research to opening.",
    },
    owner: "registers",
    capability: "C9",
  },
  {
    id: "ocean-platform",
    zh: "海洋观测平台",
    en: "ocean observing platform",
    meaning: {
      zh: "在空中、水面、水下或固定位置观测海洋的一个平台。",
      en: "A platform that observes the sea from the air, the surface, below it or a fixed place.",
    },
    owner: "registers",
    capability: "C10",
  },
  {
    id: "annotation-project",
    zh: "标注项目",
    en: "annotation project",
    meaning: { zh: "按规范标注一批海洋数据的一个项目。", en: "A project that annotates marine data by a guideline." },
    owner: "registers",
    capability: "C10",
  },
  {
    id: "ocean-model",
    zh: "海洋大模型",
    en: "marine large model",
    meaning: {
      zh: "海洋大模型体系中的一个模型及其数据和评测。",
      en: "A model of the marine large-model system, with its data and evaluation.",
    },
    owner: "registers",
    capability: "C10",
  },
  {
    id: "platform-evaluation",
    zh: "平台评估",
    en: "platform evaluation",
    meaning: {
      zh: "一个平台在一轮评估中的自评、评分和结论。",
      en: "A platform in one round of evaluation: its own report, the score, the verdict.",
    },
    owner: "registers",
    capability: "C11",
  },
  {
    id: "consortium",
    zh: "创新联合体与联盟",
    en: "consortium",
    meaning: {
      zh: "由多家单位组成、有章程和分工的创新联合体、联盟或共同体。",
      en: "A consortium, alliance or community of organisations with a charter.",
    },
    owner: "registers",
    capability: "C11",
  },
  {
    id: "talent-plan",
    zh: "人才计划",
    en: "talent plan",
    meaning: {
      zh: "一项选拔、培养或引进人才的计划及其周期。",
      en: "A plan that selects, trains or attracts talents, and its rounds.",
    },
    owner: "registers",
    capability: "C12",
  },
  {
    id: "plan-member",
    zh: "计划入选",
    en: "plan membership",
    meaning: {
      zh: "一个人或团队在一项人才计划中的推荐、评审和入选。",
      en: "A person or team in a talent plan: nominated, reviewed, selected.",
    },
    owner: "registers",
    capability: "C12",
  },
  {
    id: "talent-rating",
    zh: "人才层次评定",
    en: "talent rating",
    meaning: {
      zh: "按薪酬、竞赛或业绩对一个人评定层次。",
      en: "Rating a person's level by salary, contest or performance.",
    },
    owner: "registers",
    capability: "C12",
  },
  {
    id: "foreign-expert-case",
    zh: "外国专家服务事项",
    en: "foreign-expert case",
    meaning: {
      zh: "一位外国专家的一件签证、许可、居留或购汇事项。",
      en: "One matter of a foreign expert: visa, permit, stay or exchange.",
    },
    owner: "registers",
    capability: "C12",
  },
  {
    id: "talent-base",
    zh: "人才工作平台",
    en: "talent base",
    meaning: {
      zh: "工作站、学院、社区等集聚和培养人才的平台。",
      en: "A station, academy, community or hub that gathers or trains talents.",
    },
    owner: "registers",
    capability: "C12",
  },
  {
    id: "mentor",
    zh: "创业导师",
    en: "start-up mentor",
    meaning: { zh: "创业导师库中的一位导师。", en: "A mentor of the mentor bank." },
    owner: "registers",
    capability: "C13",
  },
  {
    id: "land-need",
    zh: "用地需求",
    en: "land need",
    meaning: {
      zh: "一个科技创新项目对土地或产业用房的需求。",
      en: "What an innovation project needs of land or housing.",
    },
    owner: "registers",
    capability: "C13",
  },
  {
    id: "cooperation-partner",
    zh: "合作伙伴",
    en: "cooperation partner",
    meaning: {
      zh: "一家国内外合作单位或一项区域合作及其协议。",
      en: "A partner at home or abroad, or a regional cooperation, and its agreement.",
    },
    owner: "registers",
    capability: "C14",
  },
  {
    id: "joint-base",
    zh: "国际合作平台",
    en: "joint base",
    meaning: {
      zh: "与国（境）外或其他地区共建的实验室、中心或基地。",
      en: "A laboratory, centre or base run together with partners elsewhere.",
    },
    owner: "registers",
    capability: "C14",
  },
  {
    id: "programme-event",
    zh: "活动",
    en: "programme event",
    meaning: {
      zh: "一次大赛、路演、论坛、对接会或科普活动。",
      en: "A contest, roadshow, forum, matching meeting or outreach event.",
    },
    owner: "registers",
    capability: "C14",
  },
  {
    id: "event-outcome",
    zh: "活动意向",
    en: "event outcome",
    meaning: {
      zh: "活动上达成的一个意向，几个月后看兑现没有。",
      en: "Something promised at an event, which is looked at again months later.",
    },
    owner: "registers",
    capability: "C14",
  },
] as const satisfies readonly Term[];
