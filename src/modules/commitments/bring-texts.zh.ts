import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { BringErrorCode } from "./contract/bring-back.ts";
import { zh as base } from "./texts.zh.ts";

const state = (code: string | number | undefined): string =>
  (base.states as Readonly<Record<string, string>>)[String(code ?? "")] ?? String(code ?? "");

const errors: ErrorTexts<BringErrorCode> = {
  "commitments.not-an-export": () =>
    "这份文件没有本台账导出时的编号列（隐藏在最后三列）。请用从本台账导出的文件修改后带回；别处的台账请用“导入已有台账”。",
  "commitments.back-too-many": (p) =>
    `一次最多改 ${p.most ?? ""} 项，文件里有 ${p.count ?? ""} 项改动。请分批带回，或检查是否误改了整列。`,
  "commitments.back-no-id": () =>
    "本行没有编号。新的事项要先在文件里确认原文、再登记立项，不能从表格新增。请删去本行。",
  "commitments.back-twice": () => "同一编号在前面已有一行。请只保留一行。",
  "commitments.back-record": () => "本行的隐藏记录已损坏，看不出改了什么。请重新导出，在新文件里修改。",
  "commitments.back-no-day": (p) =>
    `不是一个日期：${p.value || "空白"}。请写到日，如 2027-06-30；时限不能清空，合并单元格请先取消合并并逐行填写。`,
  "commitments.back-no-units": () =>
    "责任单位不能清空。表里如有合并单元格，合并的下面几格是空的，请取消合并并逐行填写；不再督办请用“撤销”。",
  "commitments.back-no-state": (p) => `不是台账里的状态：${p.value || "空白"}。请写台账里的状态名称。`,
  "commitments.back-no-act": (p) => `没有哪一步能由“${state(p.from)}”直接到“${state(p.to)}”。请打开这一项逐步办理。`,
  "commitments.back-unit-unknown": (p) => `机构名录里没有“${p.name ?? ""}”。请更正名称，或先登记该机构。`,
  "commitments.paste-empty": () => "粘贴的内容是空的。请在 Excel 或 WPS 里选中要粘贴的行，复制后再粘贴。",
  "commitments.paste-outside": (p) =>
    `粘贴的有 ${p.rows ?? ""} 行 ${p.columns ?? ""} 列，从所选的位置往下只有 ${p.mostRows ?? ""} 行、往右只有 ${p.mostColumns ?? ""} 列。请换一个起点，或连同列名一起复制。`,
  "commitments.paste-no-column": () =>
    "粘贴的列对应到的都是不能修改的列。可以修改的是责任单位、配合单位、完成时限、办理状态；请换一个起始列。",
  "commitments.paste-no-row": () => "台账里没有这一事项，或您的单位不负责它。请核对事项名称，或用导出的文件里的名称。",
  "commitments.paste-several": (p) =>
    `台账里有 ${p.count ?? ""} 项同名。请连同“文件”一列一起复制，或用“带回 Excel 修改”。`,
  "commitments.paste-other-row": (p) => `粘贴的是“${p.pasted ?? ""}”，与台账这一行不是同一事项。请核对起始行和次序。`,
  "commitments.paste-not-shown": () => "预览时没有显示这一行的改动，没有办理。请再看一次会改什么。",
  "commitments.feed-not-found": () => "没有这个订阅地址：它已停用、被更换，或其主人不再有权查看台账。",
};

/** Texts of ledgers that are brought: an edited export, cells that are pasted, or one that was kept elsewhere. */
export const bringZh = {
  errors,
  paste: {
    open: "粘贴行",
    title: "粘贴从 Excel 或 WPS 复制的行",
    text: "粘贴的内容",
    how: "在表格里复制几行，在台账上按 Ctrl+V，或粘贴到下面。带列名的按“事项”找到各行；不带列名的从所选的行和列起依次对应。只改责任单位、配合单位、完成时限、办理状态，先看改动再办理。",
    headed: "第一行是列名：按事项名称（或导出的编号）找到各行。",
    row: "从台账第几行起",
    rowIs: (title: string) => `这一行是：${title}`,
    column: "第一列对应",
    preview: "看会改什么",
    nothing: "还没有粘贴内容。",
    reading: "正在对照台账…",
    close: "收起",
  },
  back: {
    title: "带回修改后的台账",
    nav: "带回 Excel 修改",
    about: "导出台账，在 Excel 里改时限、单位、状态，带回来先看改动再办理",
    question: "表格里改了什么，哪些可以办理？",
    record: { id: "编号（请勿改动）", version: "版本（请勿改动）", exported: "导出时的内容（请勿改动）" },
    basis: "依据",
    note: "说明",
    how: [
      "从台账“导出为 Excel”，在“责任单位”“配合单位”“完成时限”“办理状态”四列里修改；其他列只供阅读。",
      "最后三列是隐藏的编号，请勿改动；行可以排序、删去。",
      "每处改动按台账里的同一步办理：确定责任单位、移交、延期、审批、交办等，权限、依据、版本一样要求。",
      "各行的依据或说明不同的，可自加“依据”“说明”两列；没有写的用下面统一填写的。",
    ],
    choose: "选择文件",
    reading: "正在读取文件…",
    basisAll: "统一依据（会议决定、来文、批示）",
    noteAll: "统一说明（原因）",
    preview: (rows: number, changed: number, refused: number, unchanged: number) =>
      `共 ${rows} 行：可办理 ${changed} 行，不能办理 ${refused} 行，没有改动 ${unchanged} 行。`,
    previewTitle: "预览：还没有改动任何内容",
    done: (changed: number, refused: number) =>
      refused === 0 ? `已办理 ${changed} 行。` : `已办理 ${changed} 行，${refused} 行没有办理，原因如下。`,
    changes: "可以办理的改动",
    changed: "已办理的改动",
    refusals: "不能办理的行",
    row: "行",
    column: "列",
    fields: {
      units: base.columns.units,
      others: base.columns.others,
      due: base.columns.due,
      state: base.columns.state,
    },
    change: (field: string, from: string, to: string) => `${field}：${from || "（空白）"} → ${to || "（空白）"}`,
    by: (act: string) => `按“${act}”办理`,
    yours: "表格里",
    now: "现在的台账",
    meanwhile: (by: string, at: string) => `${by || "系统"}，${at}`,
    apply: (count: number) => `办理 ${count} 行`,
    nothing: "没有可以办理的改动。",
    needBasis: "请先填写统一依据，或在表格里加“依据”列。",
    needNote: "请先填写统一说明，或在表格里加“说明”列。",
    toLedger: "返回台账",
    again: "换一份文件",
  },
};
