/** Texts of the plan check-up on the document screen; the findings bring their own. */
export const zh = {
  checkUp: {
    file: (document: string) => `体检批注-${document}.docx`,
    answer: (errors: number, warnings: number, notes: number) =>
      `错误 ${errors} 条，待改 ${warnings} 条，提示 ${notes} 条`,
    nothing: "没有发现需要修改的地方",
    proposal: "由系统逐条核对得出，供起草和审核参考，是否修改由起草单位决定。",
    weights: { error: "错误", warning: "待改", info: "提示" },
    weightHints: { error: "自相矛盾或不可能", warning: "签发前应修改", info: "仅供参考" },
    against: "对照的上位文件",
    noneChosen: "未选择；可从登记的文件中选",
    download: "下载批注稿（.docx）",
    show: (quote: string) => `在原文中查看：${quote}`,
    related: "相关处",
    more: (count: number) => `另有 ${count} 处`,
    other: (title: string) => `《${title}》`,
  },
};
