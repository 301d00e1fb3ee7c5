import { expect, test } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };
const title = "某市水利发展规划";
const body =
  "前言\n水是生命之源。\n第一章 发展基础\n第一节 主要成就\n已建成水库3座。\n第二章 总体要求\n坚持节水优先。到2030年,供水保证率达到95%。\n第三章 重点任务\n第一节 完善供水网络\n新建泵站6座。\n第四章 保障措施\n加强组织领导。\n附表1 重点项目\n";

/** What is noise, and the labels that head something. */
function read(contents: string, rest = body) {
  const text = `${title}\n某市水务局\n2026年5月\n\n${contents}\n\n${title}\n${rest}`;
  const out = compile({ text, source });
  return {
    noise: out.noise.map((span) => text.slice(span.start, span.end)).join("\n"),
    headings: out.nodes.filter((node) => node.label !== null).map((node) => node.title),
    targets: out.targets.length,
  };
}
const plain = read("");

test.each([
  [
    "dots",
    "目  录\n前言 ..... 1\n第一章 发展基础 ............ 2\n第一节 主要成就 .......... 2\n第二章 总体要求 ......... 4\n第三章 重点任务......6\n第四章 保障措施......12",
  ],
  [
    "dots in the middle",
    "目　录\n第一章 发展基础······2\n第二章 总体要求·········4\n第三章 重点任务······6\n第四章 保障措施·····12",
  ],
  [
    "ellipses",
    "目录\n第一章 发展基础………………2\n第二章 总体要求………………4\n第三章 重点任务……………6\n第四章 保障措施……12\n附表1 重点项目……20",
  ],
  [
    "tabs",
    "目 录\n第一章 发展基础\t2\n第一节 主要成就\t2\n第二章 总体要求\t4\n第三章 重点任务\t6\n第四章 保障措施\t12",
  ],
  ["a blank", "目录\n第一章 发展基础 2\n第二章 总体要求 4\n第三章 重点任务 6\n第四章 保障措施 12"],
  ["brackets", "目 次\n第一章 发展基础……(2)\n第二章 总体要求……(4)\n第三章 重点任务……(6)\n第四章 保障措施……(12)"],
  [
    "rules",
    "CONTENTS\n第一章 发展基础 ———— 2\n第二章 总体要求 ———— 4\n第三章 重点任务 ———— 6\n第四章 保障措施 ———— 12",
  ],
  [
    "pages on lines of their own",
    "目录\n第一章 发展基础\n2\n第二章 总体要求\n4\n第三章 重点任务\n6\n第四章 保障措施\n12",
  ],
  [
    "no pages",
    "目录\n前言\n第一章 发展基础\n第一节 主要成就\n第二章 总体要求\n第三章 重点任务\n第一节 完善供水网络\n第四章 保障措施",
  ],
  [
    "Roman pages and a title in two lines",
    "目录\n前言……I\n第一章 发展基础……2\n第二章 总体要求\n和重点……4\n第三章 重点任务……6\n第四章 保障措施……12",
  ],
  [
    "no word above it",
    "第一章 发展基础........2\n第二章 总体要求........4\n第三章 重点任务........6\n第四章 保障措施........12",
  ],
  ["one line", "目录 第一章 发展基础………2 第二章 总体要求………4 第三章 重点任务………6 第四章 保障措施………12"],
  [
    "links of markdown",
    "## 目录\n- [第一章 发展基础](#a)\n- [第二章 总体要求](#b)\n- [第三章 重点任务](#c)\n- [第四章 保障措施](#d)",
  ],
])("contents with %s are no part of the document", (_name, contents) => {
  const found = read(contents);
  for (const line of contents.split("\n")) expect(found.noise).toContain(line);
  expect(found.noise).not.toContain(title);
  expect(found.headings).toEqual(plain.headings);
  expect(found.targets).toBe(plain.targets);
});

test("a list that the text itself gives stays, and so does 目录 as a word of the text", () => {
  const text = "一、重点任务\n编制项目目录。\n(一)建设平台。新建平台3个。\n(二)培育企业。培育企业20家。\n";
  const out = compile({ text: `某市方案\n${text}`, source });
  expect(out.noise).toEqual([]);
  expect(read("目录", body).noise).toBe("");
});
