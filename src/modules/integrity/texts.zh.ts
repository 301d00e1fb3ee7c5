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
    "integrity.list-ended": "负面清单废止",
  },
};
