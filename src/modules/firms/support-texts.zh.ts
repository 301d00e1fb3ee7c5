import type { Offer, Reason, Risk, Signal, TrialQuery } from "./contract/support.ts";

const fits: Record<NonNullable<Offer["fit"]>, string> = {
  fits: "符合",
  "misses-one": "只差一项",
  misses: "不符合",
  unknown: "缺少信息，无法判断",
  unstated: "文件没有写明可核对的条件",
};

const conditions: Record<Reason["condition"], (wanted: string) => string> = {
  title: (wanted) => `持有“${wanted}”称号`,
  pool: (wanted) => `在${wanted}`,
  place: (wanted) => `位于${wanted}`,
  research: () => "有研发投入",
};

const states: Record<Reason["state"], string> = { met: "符合", missed: "不符合", unknown: "没有登记，无法判断" };

const signals: Record<Signal, string> = {
  "smaller-title": "持有科技型中小企业称号",
  "held-before": "曾持有高新技术企业称号",
  intensity: "研发投入强度达到要求",
  "rd-staff": "研发人员占比达到要求",
  patents: "有有效专利",
};

const risks: Record<Risk, string> = {
  "runs-out": "证书即将届满，没有后续证书",
  "intensity-low": "研发投入强度低于要求",
};

const bases: Record<TrialQuery["base"], string> = { "rd-spending": "研发投入", "rd-growth": "研发投入增量" };

export const zh = {
  support: {
    title: "政策和金融产品匹配",
    nav: "政策匹配",
    about: "企业符合哪些政策和金融产品，凭什么；每项政策有多少企业符合",
    question: (firm: string | null) =>
      firm === null ? "哪些政策有多少企业符合？" : `${firm}符合哪些政策和产品，凭什么？`,
    answer: (offers: number, fits: number, missing: number) =>
      `${offers} 项政策和产品中，符合 ${fits} 项，只差一项条件的 ${missing} 项。`,
    reachAnswer: (offers: number, checked: number) =>
      `可申请的政策和产品 ${offers} 项，其中 ${checked} 项的条件可以核对。`,
    noFirm: "您的单位还没有对应到企业名录中的企业。请联系科技委办公室。",
    choose: "查看一家企业",
    offer: "政策或产品",
    kind: "类别",
    fit: "是否符合",
    reasons: "为什么",
    reach: "符合的企业",
    reachOf: (count: number) => `${count} 家`,
    notChecked: "没有可核对的条件",
    open: "可申请",
    notOpen: "文件提及，尚未开放",
    registers: { "policy-instrument": "惠企政策", "finance-product": "金融产品" },
    fits,
    reason: (condition: Reason["condition"], wanted: string, state: Reason["state"], until: string | null) =>
      `${conditions[condition](wanted)}：${states[state]}${until ? `，至 ${until} 前` : ""}`,
    pools: {
      reserve: "高新技术企业后备库",
      listing: "高新技术企业上市培育库",
      "marine-listing": "海洋高新技术企业上市培育库",
      "any-listing": "任一上市培育库",
    } as Readonly<Record<string, string>>,
    separator: "；",
    none: "还没有可申请的政策或产品。",
    ask: "提出服务诉求",
    note: "只核对登记成条件的内容：称号、入库、区域、研发投入。其余条件以政策文件为准。",
  },
  outlook: {
    title: "高新技术企业研判",
    question: "哪些企业可能成为高新技术企业，哪些可能失去称号？",
    answer: (candidates: number, atRisk: number) => `苗子企业 ${candidates} 家，可能失去称号的 ${atRisk} 家。`,
    rule: (signals: number, intensity: number, staff: number, patents: number, days: number) =>
      `规则：未持有称号且符合至少 ${signals} 条迹象的为苗子企业，迹象为持有科技型中小企业称号、曾持有高企称号、研发投入强度不低于 ${intensity}%、研发人员不低于 ${staff}%、有效专利不少于 ${patents} 件；证书 ${days} 天内届满没有后续、或研发投入强度低于 ${intensity}% 的为可能失去称号。规则是参数，来源文件没有规定。`,
    record: "这条规则准不准",
    recordOf: (day: string, candidates: number, gained: number, atRisk: number, lost: number) =>
      `以 ${day} 回看：当时的 ${candidates} 家苗子企业中，${gained} 家现已持有称号；当时可能失去称号的 ${atRisk} 家中，${lost} 家现已不持有。`,
    unseen: (gained: number, lost: number) =>
      `当时没有列出而后来获得的 ${gained} 家，没有列出而后来失去的 ${lost} 家。`,
    pool: (members: number, tied: number, holding: number) =>
      `后备库在库 ${members} 家，其中与企业名录对应的 ${tied} 家，现已持有称号的 ${holding} 家。`,
    openPool: "打开后备库",
    candidates: "苗子企业",
    atRisk: "可能失去称号的企业",
    firm: "企业",
    why: "理由",
    until: "有效期止（不含）",
    signals,
    risks,
    shown: (shown: number, total: number) => `共 ${total} 家，显示理由最多的 ${shown} 家。`,
    none: "没有符合规则的企业。",
  },
  trial: {
    title: "研发激励规则试算",
    question: "这条规则要花多少钱，让谁受益？",
    answer: (year: number, firms: number, cost: string, known: number) =>
      `按 ${year} 年数据，${firms} 家企业受益，需要 ${cost} 万元；已知基数的企业 ${known} 家。`,
    none: "还没有任何年度的研发投入数据，无法试算。请先在企业数据中填报或导入。",
    capped: (count: number) => `${count} 家达到上限。`,
    year: "数据年度",
    base: "奖励基数",
    bases,
    rate: "奖励比例（%）",
    ceiling: "单户上限（万元）",
    threshold: "基数下限（万元）",
    run: "试算",
    places: "按区域",
    place: "区域",
    firms: "企业",
    cost: "资金（万元）",
    top: "受益最多的企业",
    amount: "奖励（万元）",
    baseOf: "基数（万元）",
    keep: "登记为研发激励规则",
    note: "只是试算，不形成任何兑付。没有填报研发投入的企业不在其中。",
  },
};
