import type { AccessWay } from "./contract/personal.ts";

const ways: Readonly<Record<AccessWay, string>> = {
  record: "打开记录",
  list: "列表中看到",
  search: "查找时看到",
  file: "随表格下载",
  attachment: "下载附件",
  export: "导出本人信息",
};

/** Data about the person of a record. */
export const zh = {
  title: "个人信息保护",
  purpose: "保存的内容和用途",
  name: "姓名",
  comma: "、",
  accesses: (count: number) => `查阅记录（${count}）`,
  accessHint: "本人可以要求告知：谁在什么时候看过。此处按时间倒序，最多 500 条。",
  none: "还没有人查阅。",
  ways,
  among: (count: number) => `同时看到 ${count} 条`,
  export: "导出本人全部信息",
  exportHint: "本记录、指向它的个人记录、附件清单、查阅记录，一个 JSON 文件。导出也计入查阅记录。",
  erase: "删除个人信息",
  eraseTitle: "删除个人信息",
  erased: "将删除",
  erasedWhat: ["姓名和全部个人信息字段", "附件的内容、文件名和说明", "为重复请求保留的接口应答"],
  kept: "将保留，及理由",
  keptWhat: [
    "记录编号、状态和办理日期：已办理事项的凭证，不指向任何人",
    "已计入的事实：只有编号，统计数不因删除而改变",
    "事件记录：防篡改的链条，从未写入姓名和个人信息",
    "办理时写的原因和依据、查阅记录：处理是否合规的凭证",
    "已有的备份：到期随备份销毁，恢复备份后须重新删除",
  ],
  irreversible: "删除后不能恢复。",
  reason: "依据（例如本人的书面要求）",
  confirm: "删除",
  cancel: "取消",
  needed: "请写明依据",
  wasErased: (at: string, by: string | null, reason: string) => `${at} ${by ? `由${by}` : "到期自动"}删除：${reason}`,
};
