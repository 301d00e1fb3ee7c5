/** Words that the subjects of this module share. */
export const zh = {
  events: {
    "market.good-saved": "填写需求或成果",
    "market.good-stepped": "办理需求或成果",
    "market.evidence-added": "提交成熟度证据",
    "market.evidence-rejected": "不采信成熟度证据",
    "market.confidential-read": "查阅保密部分",
    "market.expiry-told": "提醒需求或成果即将到期",
    "market.disclosure-changed": "办理保密部分的披露",
    "market.goods-brought": "批量导入需求或成果",
    "market.contract-submitted": "提交技术合同",
    "market.contract-resubmitted": "修改并再次提交技术合同",
    "market.contract-returned": "退回技术合同",
    "market.contract-checked": "审核技术合同",
    "market.contract-registered": "登记技术合同",
    "market.contract-amended": "变更技术合同",
    "market.contract-deregistered": "注销技术合同登记",
    "market.contract-withdrawn": "撤回技术合同",
    "market.contracts-brought": "导入技术合同登记台账",
  },
};
