import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PartErrorCode } from "./contract/part.ts";

const errors: ErrorTexts<PartErrorCode> = {
  "commitments.part-compiles": () => "本项由您单位汇总，请直接填报。",
  "commitments.part-changed": (p) =>
    p.now === 0
      ? "这一次的填报已经汇总报送，不能再改。新的情况请在下一次填报里写。"
      : `您改的是第 ${p.seen ?? ""} 版，${p.by ?? ""}已送出第 ${p.now ?? ""} 版。您写的内容还在，请看过后再送。`,
};

/** Texts of common reports of several units; `part-texts.en.ts` has the same keys. */
export const partsZh = {
  errors,
  title: "各单位的部分",
  compile: (sent: number, all: number) => `由您单位汇总：${all} 家中 ${sent} 家已送出。`,
  waiting: "还没有送出",
  sent: (by: string, at: string) => `${by}于 ${at} 送出`,
  putIn: (count: number) => `把 ${count} 家的内容汇入填报`,
  putDone: "已汇入，请核对后报送。",
  left: (units: string) => `写不下，没有汇入：${units}。请摘要填写。`,
  send: (unit: string) => `送${unit}汇总`,
  sendAgain: (unit: string) => `重新送${unit}汇总`,
  ownSent: (unit: string, at: string) => `您单位的部分已于 ${at} 送${unit}。在汇总报送之前可以修改后重送。`,
  note: (unit: string) => `本项由${unit}汇总。各单位可以同时写，互相看不到草稿；送出的部分只有汇总单位和督办方看得到。`,
  leftOver: "为上一次填报所写，那次由别的单位单独报送，没有用上",
  notPutIn: (count: number) => `有 ${count} 家送来的内容还没有汇入。直接报送后，它们也算已随本次填报报出。`,
  take: "填入已送出的内容",
  alone: (unit: string) => `现在由您单位单独报送，就不等${unit}汇总；其他单位送出的部分留待下一次填报。`,
  comma: "、",
};
