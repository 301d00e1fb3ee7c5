import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PaperErrorCode } from "./contract/papers.ts";

const errors: ErrorTexts<PaperErrorCode> = {
  "market.paper-type": (p) => `这个文件不能作为附件：内容为空，或与扩展名不符。可用的格式：${p.known ?? ""}。`,
  "market.paper-there": (p) => `这项成果已有同样内容的文件，“${p.name ?? ""}”没有再保存一次。`,
  "market.paper-not-found": () => "没有这个文件，或者它已删除，或者您不能查看。请刷新页面后再看。",
};

/** Texts of the files of results; `papers-texts.en.ts` has the same keys. */
export const papersZh = {
  errors,
  title: "附件",
  none: "没有附件。",
  add: "添加附件",
  file: "选择文件",
  fileFirst: "请先选择文件。",
  hint: "单个文件不超过 20 MB；文档、表格、演示、图片和文本均可。",
  who: "谁能看",
  readers: { public: "所有能看到成果的人", inside: "仅本单位、审读和管理人员" },
  note: "说明",
  remove: "删除",
  removeNamed: (name: string) => `删除附件“${name}”`,
  reason: "删除原因",
  removed: (reason: string) => `已删除：${reason}`,
  hash: (sha256: string) => `SHA-256 ${sha256}`,
  size: (bytes: number) =>
    bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`,
  send: "保存",
  cancel: "取消",
  mentions: "规划文件在哪里提到它",
};
