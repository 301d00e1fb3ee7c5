import { describe, expect, it } from "vitest";
import { makeDocx, paragraph, run } from "./fixture-docx.ts";
import { readDocument } from "./read-document.ts";

async function read(body: string, parts: Parameters<typeof makeDocx>[1] = {}) {
  return await readDocument(makeDocx(body, parts), { file: "a.docx" });
}

const inList = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (index: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

describe("the text of a Word file", () => {
  it("writes out the labels that Word numbers by itself, and restarts them", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = [
      paragraph("总体要求", inList(3, 0)),
      paragraph("指导思想", inList(3, 1)),
      paragraph("基本原则", inList(3, 1)),
      paragraph("重点任务", inList(3, 0)),
      paragraph("平台建设", inList(3, 1)),
      paragraph("建设平台。", inList(3, 2)),
      paragraph("Open the lab.", inList(3, 2)),
      paragraph("附件", inList(4, 0)),
    ].join("");
    const { text } = await read(body, { numbering });
    expect(text).toBe(
      "一、总体要求\n（一）指导思想\n（二）基本原则\n二、重点任务\n（一）平台建设\n1. 建设平台。\n2. Open the lab.\n一、附件\n",
    );
  });

  it("takes the list of a paragraph from its style and from the style that it is based on", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "第%1章")}${level(1, "ideographTraditional", "%2、", '<w:pStyle w:val="Part"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Chapter"/></w:style>
      <w:style w:type="paragraph" w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body =
      paragraph("总则", '<w:pStyle w:val="Own"/>') +
      paragraph("任务", '<w:pStyle w:val="Part"/>') +
      paragraph("附则", '<w:pStyle w:val="Chapter"/>');
    expect((await read(body, { numbering, styles })).text).toBe("第1章 总则\n甲、任务\n第2章 附则\n");
  });

  it("accepts tracked changes: deleted text is gone, inserted text stays, a deleted paragraph mark joins", async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>删去</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2">${run("新增")}</w:ins>`;
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("前半句，")}</w:p>`;
    const row = `<w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${paragraph("旧行")}</w:tc><w:tc>${paragraph("1")}</w:tc></w:tr>`;
    const body = `<w:p>${run("计划")}${deleted}${inserted}</w:p>${joined}${paragraph("后半句。")}<w:tbl>${row}</w:tbl>`;
    expect((await read(body)).text).toBe("计划新增\n前半句，后半句。\n");
  });

  it("puts cells apart by tabs, keeps the columns of merged cells, and writes a box of one cell as lines", async () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("指标", '<w:gridSpan w:val="2"/>')}${cell("2025年")}</w:tr><w:tr>${cell("企业")}${cell("家")}${cell("8000")}</w:tr></w:tbl>`;
    const box = `<w:tbl><w:tr><w:tc>${paragraph("专栏1 重点工程")}${paragraph("1.建设平台。")}</w:tc></w:tr></w:tbl>`;
    expect((await read(table + box)).text).toBe("指标\t\t2025年\n企业\t家\t8000\n专栏1 重点工程\n1.建设平台。\n");
  });

  it("reads a text box once, a soft break as a line end, a footnote at the end, and no hidden text", async () => {
    const inside = `<w:txbxContent>${paragraph("框内文字")}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${inside}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${inside}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = `<w:p>${run("正文")}${note}${run("继续")}${box}</w:p><w:p>${run("上行")}<w:r><w:br/></w:r>${run("下行")}${run("隐藏", "<w:vanish/>")}</w:p>`;
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${paragraph("")}</w:footnote><w:footnote w:id="2">${paragraph("出处。")}</w:footnote>`;
    expect((await read(body, { footnotes })).text).toBe("正文继续\n框内文字\n上行\n下行\n[1] 出处。\n");
  });

  it("says where the text is bold", async () => {
    const { text, bold } = await read(
      `<w:p>${run("责任单位：")}${run("甲局", "<w:b/>")}${run("、乙局", '<w:b w:val="0"/>')}</w:p>`,
    );
    expect(bold?.map(({ start, end }) => text.slice(start, end))).toEqual(["甲局"]);
  });
});
