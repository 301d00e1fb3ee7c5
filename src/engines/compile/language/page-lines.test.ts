import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { fold } from "./fold.ts";
import { readPageLines } from "./page-lines.ts";

const source = { file: "x.txt", mediaType: "text/plain", sha256: "" };

/** A page as a reader of .pdf prints it: lines of so many characters, then all of them in one line with blanks between. */
function asPage(head: string, ...paragraphs: string[]): string {
  const lines = paragraphs.flatMap((words) => words.match(/.{1,28}/g) ?? []);
  return [head, ...lines].join(" ");
}
const words = (topic: string, times: number) => `支持${topic}建设公共服务体系并完善运行机制，`.repeat(times);
const pages = [
  asPage(
    "某市人民政府办公室文件",
    "一、重点任务",
    "（一）发展算力网络",
    `${words("算力网络", 5)}建成算力中心 12 座。（责任单位：市工业和信息化局、市数据局、各区县人民政府，市属国有企业）`,
    "（二）培育数据企业",
    `${words("数据企业", 6)}培育企业`,
  ),
  asPage(
    "某市人民政府办公室文件",
    `100 家。${words("数据要素", 5)}完善制度。（责任单位：市数据局）`,
    "（三）开放应用场景",
    `${words("应用场景", 6)}推进实施。（责任单位：市科技局）`,
  ),
  asPage("某市人民政府办公室文件", "二、保障措施", "（一）加强统筹", `${words("统筹协调", 6)}压实`),
  asPage("某市人民政府办公室文件", `责任。${words("考核评估", 6)}通报结果。`),
];
const text = `某市数字经济行动方案（2027—2029年）\n\n${pages.map((page, i) => `${page}\n\n- ${i + 1} -\n\n* * *\n\n`).join("")}`;

describe("pages that stand in one line each", () => {
  const document = compile({ text, source });
  it("give their titles, paragraphs and running heads back", () => {
    const titles = document.nodes.filter(({ label }) => label !== null).map(({ label, title }) => `${label}${title}`);
    expect(titles).toEqual([
      "一、重点任务",
      "（一）发展算力网络",
      "（二）培育数据企业",
      "（三）开放应用场景",
      "二、保障措施",
      "（一）加强统筹",
    ]);
    const noise = document.noise.map(({ start, end }) => text.slice(start, end));
    expect(noise.filter((words) => words === "某市人民政府办公室文件")).toHaveLength(3);
    expect(noise).toContain("* * *");
  });

  it("give a name that was broken over two lines, and the figure behind the turn of the page", () => {
    expect(document.tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([
      ["市工业和信息化局", "市数据局", "各区县人民政府", "市属国有企业"],
      ["市数据局"],
      ["市科技局"],
      [],
    ]);
    expect(document.targets.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ["算力中心数量", 12, "座"],
      ["培育企业数量", 100, "家"],
    ]);
  });

  it("keeps every offset, and leaves a text alone whose blanks are no ends of lines", () => {
    const { folded, joints } = readPageLines(fold(text));
    expect(folded).toHaveLength(text.length);
    expect(joints.length).toBeGreaterThan(10);
    expect(joints.every(({ start, end }) => text.slice(start, end) === " ")).toBe(true);
    const spoken = fold(`${"第一项 推进 平台建设，完善 机制。".repeat(14)}\n`.repeat(6));
    expect(readPageLines(spoken)).toEqual({ folded: spoken, joints: [] });
  });
});
