import type { RefusalReason } from "../../engines/match/contract.ts";
import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { MessageParams } from "../../platform/messages/message-kind.ts";
import type {
  ClockState,
  ConceptAct,
  ConceptState,
  ContactWay,
  InterestKind,
  LeadErrorCode,
  LeadSide,
  LeadStage,
  LeadStepAct,
} from "./contract/lead.ts";

const stages = {
  matched: "已匹配",
  contacted: "已联系",
  talks: "洽谈中",
  trial: "试用中",
  contract: "已签约",
  performed: "已履约",
  effect: "已见效",
  refused: "已拒绝",
} satisfies Readonly<Record<LeadStage, string>>;

const acts = {
  open: "认领",
  contact: "已联系上",
  talk: "进入洽谈",
  try: "开始试用",
  sign: "登记签约",
  perform: "登记履约",
  "confirm-effect": "登记成效",
  refuse: "拒绝",
  reopen: "重新对接",
  "follow-up": "记录跟踪",
  ask: "询问业主",
  answer: "业主答复",
  "hand-over": "移交",
  declare: "申报利益关系",
  "prove-concept": "申请概念验证",
  "decide-concept": "办理概念验证",
  register: "合同登记",
  deregister: "合同不再登记在这条对接下",
} satisfies Readonly<Record<LeadStepAct, string>>;

const reasons = {
  "other-problem": "不是同一个问题",
  "parameters-missed": "指标达不到",
  "too-early": "成熟度不够",
  "too-expensive": "费用过高",
  "too-late": "时间来不及",
  "wrong-area": "区域不符",
  exclusivity: "独占方式谈不拢",
  confidentiality: "保密要求谈不拢",
  "already-solved": "需求已解决",
  "no-capacity": "没有力量承接",
  other: "其他",
} satisfies Readonly<Record<RefusalReason, string>>;

const sides = { demand: "需求方", result: "成果方" } satisfies Readonly<Record<LeadSide, string>>;

const concepts = {
  asked: "排队中",
  running: "验证中",
  go: "通过",
  change: "调整后再验",
  stop: "终止",
  declined: "不予安排",
} satisfies Readonly<Record<ConceptState, string>>;

const conceptActs = {
  start: "开始验证",
  go: "判定通过",
  change: "判定调整",
  stop: "判定终止",
  decline: "不予安排",
  "ask-again": "重新申请",
} satisfies Readonly<Record<ConceptAct, string>>;

const word = (words: Readonly<Record<string, string>>, key: string | number | null | undefined): string =>
  words[String(key ?? "")] ?? String(key ?? "");

const errors: ErrorTexts<LeadErrorCode> = {
  "market.lead-not-found": () => "没有这条对接，或者它与您无关。请从对接工作台进入。",
  "market.lead-good-not-found": (p) =>
    `没有这项${p.side === "result" ? "成果" : "需求"}，或者它没有发布、已经撤下。请从技术市场重新选择。`,
  "market.lead-open-already": () => "这一对已经有经纪人在对接。您自己拒绝过的，请在原对接上“重新对接”。",
  "market.lead-changed": (p) =>
    `您看到的是第 ${p.seen ?? ""} 版，现在是第 ${p.now ?? ""} 版，处于“${word(stages, p.stage)}”。没有覆盖任何内容，请看过新情况再办理。`,
  "market.lead-stage": (p) => `现在处于“${word(stages, p.stage)}”，不能“${word(acts, p.act)}”。`,
  "market.lead-not-yours": () => "对接由认领它的经纪人办理；答复由被询问的一方作出。",
  "market.lead-conflict": (p) =>
    p.kind === "own"
      ? "经纪人所在单位就是其中一方，不能居间这一对，请交给其他经纪人。"
      : "经纪人已申报与其中一方有利益关系，不能再居间这一对，请移交其他经纪人。",
  "market.lead-no-broker": () => "接手的人现在不是技术经纪人，请从名单中选择。",
  "market.lead-same-broker": () => "这条对接本来就由该经纪人办理，请选择其他人。",
  "market.lead-day-to-come": (p) => `${p.day ?? ""} 还没有到（今天是 ${p.today ?? ""}），请填写实际联系的日期。`,
  "market.lead-next-day": (p) => `约定的下次日期 ${p.day ?? ""} 早于今天 ${p.today ?? ""}，请改为今天或以后的日期。`,
  "market.lead-own-goods": () => "需求和成果属于同一单位，不需要经纪人居间。",
  "market.lead-owner-away": () => "这一方没有平台账号，无法在平台上答复。请线下联系，把结果记录为跟踪。",
  "market.lead-result-licensed": () =>
    "这项成果已独占许可给一家单位，许可结束前不再推介给别人。许可结束后它会自动重新开放。",
  "market.question-not-found": () => "没有这个询问，或者它不是问您单位的。",
  "market.question-answered": () => "这个询问已由您单位答复过，请刷新查看。",
  "market.question-open": (p) => `还有一个询问在等${word(sides, p.side)}答复，请等答复后再问。`,
  "market.pair-in-work": () => "这一对已经有人在对接，或者已被拒绝，请刷新查看。",
  "market.concept-not-found": () => "没有这项概念验证，或者它与您无关。",
  "market.concept-changed": (p) =>
    `您看到的是第 ${p.seen ?? ""} 版，现在是第 ${p.now ?? ""} 版，状态为“${word(concepts, p.state)}”。请看过新情况再办理。`,
  "market.concept-state": (p) => `现在是“${word(concepts, p.state)}”，不能“${word(conceptActs, p.act)}”。`,
  "market.concept-not-yours": () => "概念验证由科技办安排和判定；重新申请由这条对接的经纪人提出。",
  "market.concept-open": () => "这条对接已有一项概念验证在排队或进行，请等它有结论。",
};

/** Texts of matches and leads; `desk-texts.en.ts` has the same keys. */
export const deskZh = {
  errors,
  stages,
  acts,
  reasons,
  sides,
  concepts,
  conceptActs,
  messages: {
    questionAsked: {
      name: "技术经纪人的询问",
      line: (p: MessageParams) => `技术经纪人就“${p.title}”向您单位询问，请于 ${p.due} 前答复。`,
      fixed: "逾期不答复会让对接停下来。",
    },
    questionAnswered: {
      name: "业主的答复",
      line: (p: MessageParams) => `${p.by}答复了您的询问：${p.wants === 1 ? "愿意继续" : "不再继续"}。`,
    },
    handedOver: { name: "移交来的对接", line: (p: MessageParams) => `${p.from}把一条对接移交给您。` },
    goodWithdrawn: {
      name: "对接中的需求或成果被撤回",
      line: (p: MessageParams) => `您对接的“${p.title}”已由所有单位撤回${p.reason ? `：${p.reason}` : "。"}`,
    },
    contractRegistered: {
      name: "对接的合同已登记",
      line: (p: MessageParams) => `您对接的一对已登记技术合同，编号 ${p.number}。`,
    },
    contractGone: {
      name: "对接的合同不再登记",
      line: (p: MessageParams) =>
        `您对接的技术合同 ${p.number} 已注销登记，或者改为不再出自这条对接。请核对对接的进展。`,
    },
    conceptDecided: {
      name: "概念验证的进展",
      line: (p: MessageParams) => `您申请的概念验证现在是“${word(concepts, p.state)}”。`,
    },
  },
  clocks: { "in-time": "按时", soon: "临期", late: "超期", none: "" } satisfies Readonly<Record<ClockState, string>>,
  ways: {
    visit: "上门",
    meeting: "会议",
    call: "电话",
    online: "线上会议",
    message: "消息",
    roadshow: "路演",
  } satisfies Readonly<Record<ContactWay, string>>,
  interests: {
    employed: "任职或兼职",
    "holds-shares": "持股",
    "paid-by": "收取报酬",
    kinship: "近亲属关系",
    other: "其他",
  } satisfies Readonly<Record<InterestKind, string>>,
  both: "双方",
  broker: "经纪人",
  noOwner: "（未公开单位名称）",
  gone: "（已撤下）",
  comma: "、",
  match: {
    column: "匹配",
    titles: { demand: "匹配的成果", result: "匹配的需求" },
    questions: { demand: "哪些成果能解决这项需求？", result: "哪些需求用得上这项成果？" },
    answer: (fitting: number, out: number) =>
      fitting === 0
        ? out === 0
          ? "现在没有文字上相近的。"
          : `没有完全符合条件的；${out} 项内容相近但有硬条件不符。`
        : `找到 ${fitting} 项符合条件的${out > 0 ? `；另有 ${out} 项内容相近但有硬条件不符` : ""}。`,
    considered: (count: number) => `共比对了 ${count} 项`,
    unlisted: "它还没有发布，只有您能看到这里的结果；发布后才会推荐给经纪人。",
    none: "没有匹配",
    noneDetail: "写清楚要解决的问题、指标和单位，会更容易被找到。",
    ruledOut: "内容相近，但有硬条件不符",
    why: "为什么相近",
    score: "契合度",
    scoreNote: "契合度只用来排序，不是成功的概率，也不能在不同需求之间比较。",
    bench: "并排查看",
    states: { free: "尚无人对接", "in-work": "已有经纪人对接", refused: "曾被拒绝" },
    lead: "查看对接",
    across: (from: string, to: string) => `跨领域：${from}的成果用于${to}的需求`,
    because: (state: string, reason: string) => `${state}（${reason}）`,
    sameField: (name: string) => `领域相同：${name}。`,
    nearField: (wanted: string, given: string) => `领域相近：需求属${wanted}，成果属${given}。`,
  },
  bench: {
    title: "供需比对",
    question: "这一对合不合适？",
    answer: (isEligible: boolean, met: number, missed: number, unknown: number) =>
      `${isEligible ? "没有硬条件不符" : "有硬条件不符"}：符合 ${met} 条，不符 ${missed} 条，未写明 ${unknown} 条。`,
    legend: "标出的文字是双方共同写到的；同一数字指同一处。",
    demand: "需求",
    result: "成果",
    fields: {
      title: "名称",
      titleEn: "英文名称",
      problem: "要解决的问题",
      acceptance: "验收方式",
      summary: "成果介绍",
      comparedWith: "与同类比较",
    } as Readonly<Record<string, string>>,
    constraints: "逐条对照",
    condition: "条件",
    verdict: "判断",
    roles: {
      area: "区域",
      budget: "费用",
      deadline: "时间",
      readiness: "成熟度",
      exclusivity: "独占方式",
      confidentiality: "保密要求",
      number: "指标",
    } as Readonly<Record<string, string>>,
    verdicts: { met: "符合", missed: "不符", unknown: "未写明" },
    hard: "硬条件",
    wanted: "需求",
    given: "成果",
    reasons: "理由",
    wouldMatch: "怎样才能对上",
    nothing: "没有需要补充的。",
    parts: "契合度的构成",
    partNames: {
      "title.characters": "标题·单字",
      "title.bigrams": "标题·二字",
      "title.words": "标题·词",
      "body.characters": "正文·单字",
      "body.bigrams": "正文·二字",
      "body.words": "正文·词",
      taxonomy: "领域",
      numbers: "指标",
      dense: "语义向量",
    } as Readonly<Record<string, string>>,
    exclusivities: { exclusive: "独占", shared: "非独占", either: "均可" } as Readonly<Record<string, string>>,
    level: (level: string) => `${level} 级`,
    readiness: (proven: number | null, claimed: number | null) =>
      `技术成熟度：已证实${proven === null ? "暂无" : ` ${proven} 级`}，自报${claimed === null ? "未填" : ` ${claimed} 级`}`,
    yuan: "元",
    money: (least: string, most: string) => (most === "" ? `${least}起` : `至多${most}`),
    take: "认领这一对",
    refuse: "不合适",
    refuseTitle: "为什么不合适",
  },
  desk: {
    title: "对接工作台",
    about: "新匹配、在办对接、应办日期和询问",
    question: "今天先办哪几条？",
    answer: (late: number, soon: number, fresh: number) =>
      late + soon + fresh === 0
        ? "没有超期和临期的对接，也没有新匹配。"
        : `${late} 条超期，${soon} 条临期，${fresh} 对新匹配等待认领。`,
    answerOwner: (asked: number, leads: number) =>
      asked === 0 ? `没有等您答复的询问；${leads} 条对接在办。` : `${asked} 个询问等您答复；${leads} 条对接在办。`,
    queue: "待办队列",
    keys: { next: "下一条", previous: "上一条", open: "打开", contact: "已联系上", take: "认领", refuse: "不合适" },
    keysLabel: "快捷键",
    take: "认领",
    refuse: "不合适",
    asked: "等您答复",
    leads: "在办对接",
    ended: "已结束",
    proposals: "新匹配",
    columns: { pair: "需求 × 成果", stage: "阶段", due: "应办", waits: "等待", broker: "经纪人", score: "契合度" },
    noLeads: "没有在办的对接",
    noLeadsDetail: "从新匹配或需求、成果的匹配页认领一对，就会出现在这里。",
    noProposals: "没有新匹配",
    noProposalsDetail: "有需求或成果发布、更新时，系统会把最匹配的几对推荐到这里。",
    noAsked: "没有等您答复的询问",
    todo: (asked: number, late: number, fresh: number) =>
      [
        asked > 0 ? `${asked} 个询问等答复` : "",
        late > 0 ? `${late} 条对接超期` : "",
        fresh > 0 ? `${fresh} 对新匹配` : "",
      ]
        .filter((part) => part !== "")
        .join("，"),
    todoAbout: "技术市场对接工作台",
    concepts: "概念验证队列",
    funnel: "对接漏斗",
  },
  lead: {
    title: "对接",
    question: "对接到了哪一步，下一步谁来办？",
    answer: (stage: string, waits: string | null, due: string | null) =>
      waits === null ? `${stage}，已结束。` : `${stage}；等待${waits}${due ? `，${due} 前` : ""}。`,
    waits: { demand: "需求方答复", result: "成果方答复", broker: "经纪人办理" },
    path: "进展",
    broker: "经纪人",
    opened: "认领时间",
    lastTalk: "最近联系",
    due: "下次应办",
    contract: "合同编号",
    bench: "并排查看双方",
    questions: "询问与答复",
    noQuestions: "还没有询问过双方。",
    askedOf: (side: string, by: string, at: string, due: string) => `${by}于 ${at} 询问${side}，${due} 前答复`,
    wants: "愿意继续",
    wantsNot: (reason: string) => `不再继续：${reason}`,
    answeredBy: (by: string, at: string) => `${by}，${at}`,
    yourAnswer: "答复",
    answerTo: (words: string) => `答复：${words}`,
    goOn: "愿意继续",
    stop: "不再继续",
    reason: "原因",
    refusedBy: "由谁提出",
    words: "说明",
    optional: "说明（可不填）",
    contractNumber: "合同编号",
    on: "日期",
    way: "方式",
    withWhom: "对象",
    nextOn: "约定下次（可不填）",
    side: "哪一方",
    interest: "关系",
    to: "移交给",
    betweenHouses: (from: string, to: string) =>
      from === to ? from : `${from || "无所属平台"} → ${to || "无所属平台"}`,
    hypothesis: "要验证什么",
    test: "怎样验证",
    cost: "经费（元，可不填）",
    save: "确定",
    cancel: "取消",
    interestsTitle: "利益关系申报",
    concepts: "概念验证",
    log: "办理记录",
    logEmpty: "还没有记录。",
    logOwner: "经纪人与一方的沟通内容不向另一方公开，这里只列出各步。",
    nextAgreed: (day: string) => `约定 ${day}`,
    more: "更多办理",
    ended: "对接已经结束。",
    otherBroker: "这条对接由其他经纪人办理。",
    declared: "您已申报利益关系，只能移交。",
  },
  concept: {
    title: "概念验证队列",
    question: "哪些概念验证在排队，结论如何？",
    answer: (asked: number, running: number, decided: number) =>
      `${asked} 项排队，${running} 项在验证，${decided} 项已有结论。`,
    none: "没有概念验证",
    noneDetail: "经纪人在对接中申请的概念验证排在这里。",
    columns: { what: "要验证什么", state: "状态", waits: "等待", cost: "经费", act: "办理" },
    days: (days: number) => `${days} 天`,
    asked: (by: string, at: string) => `${by}，${at}`,
    decision: "结论与说明",
    decided: (words: string) => `结论与说明：${words}`,
    notYours: "由科技办安排和判定。",
  },
  funnel: {
    title: "对接漏斗",
    about: "匹配走到签约、见效的有多少，为什么被拒绝",
    question: "匹配的供需，有多少走到了签约和见效？",
    answer: (year: number, matched: number, signed: number, effect: number) =>
      `${year} 年认领 ${matched} 对，登记合同 ${signed} 对，见效 ${effect} 对。`,
    none: "还没有对接",
    noneDetail: "经纪人认领第一对供需后，这里会显示各阶段的数量。",
    year: "年份",
    stage: "阶段",
    leads: "到达过的对数",
    declared: "另：申报未登记",
    share: "占认领",
    median: "距认领（中位）",
    days: (days: number) => `${days} 天`,
    reasons: "为什么被拒绝",
    reason: "原因",
    pairs: "对数",
    by: { demand: "需求方", result: "成果方", broker: "经纪人" },
    noReasons: "没有被拒绝的。",
    note: "按认领年份统计，一对只计一次；签约、履约和见效以登记的技术合同为准，经纪人申报、尚未登记的另列；不含任何单位和项目名称。",
  },
};
