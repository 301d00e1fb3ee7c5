import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { readDocument } from "../read/read-document.ts";
import { divisionPlanDocx } from "./division-plan-docx.ts";

const source = { file: "a.txt", mediaType: "text/plain", sha256: "" };
const text = `某市行动方案
一、主要目标
到2026年，企业达到100家。
二、重点任务
（一）平台建设
1.建设实验室。建设实验室。支持企业&高校<共建>。（牵头单位：甲局；配合单位：乙局）
2.开放设施。开放设施。（甲局、乙局按职责分工负责）
`;

async function partsOf(bytes: Uint8Array): Promise<(name: string) => string> {
  const parts = unzipSync(bytes);
  return (name) => new TextDecoder().decode(parts[name]);
}

describe("the task division plan as a Word file", () => {
  it("reads as title, opening, table of tasks, table of targets and notes", async () => {
    const bytes = await divisionPlanDocx([compile({ text, source })]);
    const { text: read } = await readDocument(bytes, { file: "分工.docx" });
    const lines = read.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "关于《某市行动方案》的任务分工方案",
      "（送审稿）",
      "为贯彻落实《某市行动方案》，明确任务、压实责任，现将其中2项重点任务（3条工作举措）和1项主要目标分工如下。",
      "一、重点任务分工",
    ]);
    expect(read).toContain("序号\t重点任务\t工作举措\t牵头单位\t配合单位\t完成时限\t原文出处\n");
    expect(read).toContain(
      "1\t1.建设实验室\t（1）建设实验室。 （2）支持企业&高校<共建>。\t甲局\t乙局\t原文未明确\t二、（一）1\n",
    );
    expect(read).toContain(
      "2\t2.开放设施\t开放设施。\t责任单位（按职责分工）：甲局、乙局\t\t原文未明确\t二、（一）2\n",
    );
    expect(read).toContain("序号\t指标\t目标值\t基期\t时限\t责任单位\t原文\n");
    expect(read).toContain("1\t企业数量\t≥100家\t原文未载\t2026年\t原文未明确\t到2026年，企业达到100家\n");
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value.match(/<thead>/g)).toHaveLength(2);
    expect(value).toContain('<td colspan="2">');
  });

  it("is set as official papers are: A4 across, heads repeated, page numbers, faces with substitutes", async () => {
    const part = await partsOf(await divisionPlanDocx([compile({ text, source })]));
    const xml = part("word/document.xml");
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('w:eastAsia="方正小标宋简体"');
    expect(part("word/styles.xml")).toContain('w:eastAsia="仿宋_GB2312"');
    expect(part("word/fontTable.xml")).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    for (const footer of ["word/footer1.xml", "word/footer2.xml"]) {
      expect(part(footer)).toMatch(/— .*PAGE.* —/s);
    }
  });

  it("is the same file for the same documents, with a section and a title for each", async () => {
    const documents = [compile({ text, source }), compile({ text: text.replace("某市", "他市"), source })];
    const bytes = await divisionPlanDocx(documents);
    expect(await divisionPlanDocx(documents)).toEqual(bytes);
    const part = await partsOf(bytes);
    expect(part("word/document.xml").match(/<w:sectPr>/g)).toHaveLength(2);
    expect(part("docProps/core.xml")).not.toContain("dcterms:created");
    const { text: read } = await readDocument(bytes, { file: "a.docx" });
    expect(read).toContain("关于《他市行动方案》的任务分工方案");
  });

  it("holds any characters of the source without breaking", async () => {
    const odd = text.replaceAll("实验室", "实\u0000验\u001f室\ufffd\ud800\uffff𠮷");
    const bytes = await divisionPlanDocx([compile({ text: odd, source })]);
    const { text: read } = await readDocument(bytes, { file: "a.docx" });
    expect(read).toContain("1.建设实 验 室\ufffd\ufffd 𠮷");
    expect((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value).toContain("𠮷");
  });

  it("takes a document of 200 tasks and more than 20,000 characters in a moment", async () => {
    const sentence = "支持企业、高校和科研院所共建创新联合体，开展关键核心技术攻关，完善成果转化机制。".repeat(3);
    const tasks = Array.from(
      { length: 200 },
      (_, i) => `${i + 1}.任务${i + 1}。${sentence}（甲局、乙局按职责分工负责）`,
    );
    const long = `某市方案\n二、重点任务\n（一）攻关\n${tasks.join("\n")}\n`;
    expect(long.length).toBeGreaterThan(20_000);
    const document = compile({ text: long, source });
    const before = process.cpuUsage();
    const bytes = await divisionPlanDocx([document]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
    const { text: read } = await readDocument(bytes, { file: "a.docx" });
    expect(read).toContain("\n200\t200.任务200\t");
  });
});
