import type { LicenceKind } from "./contract/licence-terms.ts";

/**
 * Words of the contract of a licence as a Word file. It says how the product keeps the terms, and nothing that the terms do not
 * say; the rest of a contract is for the sides to add.
 */
export const licencePaperZh = {
  title: "科技成果许可使用合同",
  unsigned: (version: number) => `（第 ${version} 版条款，尚未签齐）`,
  parties: "一、当事人",
  side: "身份",
  name: "名称",
  code: "平台代码",
  broker: "经纪人",
  subject: "二、许可的成果",
  result: (title: string, id: string) => `技术市场中的成果：${title}（编号 ${id}）。`,
  terms: "三、条款",
  item: "项目",
  content: "约定",
  payments: "四、付款计划",
  number: "序号",
  what: "事项",
  when: "日期",
  amount: "金额（元）",
  noPayments: "条款没有固定的付款。",
  trialPrice: "试用费",
  instalment: (number: number) => `第 ${number} 期许可费`,
  milestone: (name: string, missed: string) => `里程碑：${name}（到期未达成的，${missed}）`,
  reachedBy: (day: string) => `${day} 前达成`,
  sum: (amount: string) => `合计 ${amount} 元。按约定日期开始使用推算；除不尽的尾差计入最后一期。`,
  use: "五、使用与付款的关系",
  clauses: {
    common: [
      "各方签齐后，自约定的日期起使用；一方申报付款、收入或里程碑，另一方在答复期内确认或提出异议，逾期不答复的视为确认。",
      "款项到期后过了宽限期仍未付的，暂停使用；付清后恢复。约定了逾期利息的，自到期次日起按日计算。",
      "约定了担保的，担保人在担保上限内代付，并可向被许可方追偿。",
      "条款的变更由各方同意后生效，此前已发生的付款和里程碑不变。",
    ],
    "milestone-royalty": [
      "不收门槛费。里程碑付款在里程碑达成并经确认后到期；收入提成按被许可方申报并经确认的收入计算。",
      "使用截止或提前结束时，最后一个周期按实际天数申报。",
    ],
    "deferred-fee": ["许可费自约定的月数以后分期支付；提前结束的，按条款约定结算。"],
    trial: [
      "试用期满不转为正式许可的，使用即告结束，不再产生许可费；转为正式许可的，按本合同已定的价格和分期，任何一方不得另行加价。",
      "试用期间成果为被许可方保留的顺序，按技术市场的优先洽购排队办理。",
    ],
  } satisfies Readonly<Record<"common" | LicenceKind, readonly string[]>>,
  signatures: "六、签署",
  sign: (side: string) => `${side}（盖章）：                代表（签字）：            日期：`,
  boundOn: (day: string, version: number) => `本合同第 ${version} 版条款已于 ${day} 由各方在平台上签齐。`,
  sample: "示例数据：为演示而虚构，不是真实合同。",
};
