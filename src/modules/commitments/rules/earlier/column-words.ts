import type { EarlierField } from "../../contract/earlier.ts";

/**
 * What offices write over their columns, the usual word first. Practice; no document sets them. A head with a longer word
 * of another field is that field (配合责任单位 supports), so longer words are tried first.
 */
const words: Readonly<Record<EarlierField | "kept", readonly string[]>> = {
  number: ["序号", "编号", "号"],
  group: ["类别", "分类", "板块", "领域", "方面", "章节", "大项"],
  document: ["任务来源", "来源", "文件依据", "文件名称", "依据文件", "出处", "依据"],
  task: [
    "工作任务",
    "重点任务",
    "目标任务",
    "主要任务",
    "督办事项",
    "督查事项",
    "工作事项",
    "重点工作",
    "任务名称",
    "事项名称",
    "任务",
    "事项",
  ],
  measure: [
    "具体措施",
    "工作举措",
    "工作措施",
    "主要措施",
    "落实措施",
    "具体举措",
    "主要举措",
    "推进举措",
    "措施",
    "举措",
  ],
  target: ["工作目标", "年度目标", "预期目标", "预期成果", "完成标志", "考核指标", "指标", "目标"],
  lead: ["牵头单位", "牵头部门", "牵头责任单位", "牵头", "主办单位", "主责单位", "主责部门", "主办"],
  units: ["责任单位", "责任部门", "承办单位", "承办部门", "实施单位", "责任主体", "落实单位", "主管部门"],
  support: [
    "配合单位",
    "配合部门",
    "配合责任单位",
    "协办单位",
    "协办部门",
    "参与单位",
    "协同单位",
    "参加单位",
    "配合",
    "协办",
  ],
  deadline: ["完成时限", "办结时限", "完成时间", "时间节点", "计划完成时间", "时间要求", "完成期限", "时限", "期限"],
  progress: ["进展情况", "工作进展", "落实情况", "完成情况", "推进情况", "目前进展", "最新进展", "进展", "办理情况"],
  problem: ["存在问题", "存在的问题", "困难问题", "问题困难", "问题", "困难", "难点", "堵点"],
  next: ["下一步打算", "下一步工作", "下一步举措", "下一步计划", "下步打算", "下步工作", "下一步", "下步"],
  kept: [
    "备注",
    "完成比例",
    "完成率",
    "责任人",
    "联系人",
    "联系电话",
    "分管领导",
    "领导批示",
    "是否完成",
    "完成状态",
    "办理状态",
    "状态",
    "亮灯",
  ],
};

/** Words that mean the task where no other column does, and its measure where one does. */
export const contentWords: readonly string[] = ["工作内容", "任务内容", "主要内容", "具体内容", "内容"];

const byLength = Object.entries(words)
  .flatMap(([field, all]) => all.map((word) => ({ field: field as EarlierField | "kept", word })))
  .sort((a, b) => b.word.length - a.word.length);

/** The field whose word a head is, or holds; null: none. */
export function fieldOfHead(
  head: string,
): { readonly field: EarlierField | "kept"; readonly word: string; readonly isWhole: boolean } | null {
  const whole = byLength.find(({ word }) => word === head);
  if (whole) return { ...whole, isWhole: true };
  const part = byLength.find(({ word }) => word.length > 1 && head.includes(word));
  return part ? { ...part, isWhole: false } : null;
}
