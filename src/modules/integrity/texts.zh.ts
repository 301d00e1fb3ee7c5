/** Words that the subjects of this module share. */
export const zh = {
  events: {
    "integrity.list-drafted": "起草负面清单",
    "integrity.list-changed": "修改负面清单草案",
    "integrity.list-enacted": "负面清单生效",
    "integrity.tolerance-raised": "申请容错",
    "integrity.tolerance-moved": "办理容错事项",
    "integrity.tolerance-adopted": "接收原容错名录记录",
    "integrity.paper-added": "补充证据文件",
    "integrity.inspection-planned": "安排检查",
    "integrity.inspection-joined": "合并检查",
    "integrity.inspection-moved": "检查改期",
    "integrity.inspection-cancelled": "取消检查",
    "integrity.inspection-reported": "填写检查结果",
    "integrity.inspection-adopted": "接收原检查名录记录",
    "integrity.case-reported": "反映科研诚信问题",
    "integrity.case-moved": "办理科研诚信事项",
    "integrity.case-adopted": "接收原诚信案件名录记录",
    "integrity.list-ended": "负面清单废止",
  },
};
