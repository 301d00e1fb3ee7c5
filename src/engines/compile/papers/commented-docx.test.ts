import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import type { Finding } from "../checkup/finding.ts";
import { compile } from "../compile.ts";
import { escapeMarkup, makeDocx, paragraph, run } from "../read/fixture-docx.ts";
import { readDocument } from "../read/read-document.ts";
import { readDocx } from "../read/read-docx.ts";
import { mediaTypes, sniffFormat } from "../read/sniff-format.ts";
import { commentedDocx } from "./commented-docx.ts";

function finding(text: string, quote: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    file: "草案.docx",
    code: "a.b",
    severity: "warning",
    start,
    end: start + quote.length,
    quote,
    message: { zh: `核对“${quote}”`, en: `Check it` },
    related: [],
    ...more,
  };
}

async function documentOf(bytes: Uint8Array, file = "草案.docx") {
  const { text, mediaType, sha256 } = await readDocument(bytes, { file });
  return compile({ text, source: { file, mediaType, sha256 } });
}

/** The words between the marks of each comment as our own reader sees them, and what the comments say. */
function readBack(bytes: Uint8Array): { text: string; ranges: string[]; comments: string[]; xml: string } {
  const sniffed = sniffFormat(bytes, { file: "a.docx" });
  if (sniffed.format !== "docx") throw new Error("no Word file");
  const parts = unzipSync(bytes);
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  const xml = part("word/document.xml");
  const { text, places = [] } = readDocx(sniffed.archive, sniffed.mainPart, { trace: true });
  const ids = [...xml.matchAll(/commentRangeStart(?: xmlns:w="[^"]*")? w:id="(\d+)"/g)].map((found) =>
    Number(found[1]),
  );
  const ranges = ids
    .sort((a, b) => a - b)
    .map((id) => {
      const opens = xml.search(new RegExp(`<w:commentRangeStart[^>]* w:id="${id}"`));
      const closes = xml.search(new RegExp(`<w:commentRangeEnd[^>]* w:id="${id}"`));
      const held = places.filter(({ origin }) => {
        const at = origin.width < 0 || !origin.run ? origin.anchor.start : origin.at;
        const place = origin.run && origin.width < 0 ? origin.leaf.start : at;
        return place > opens && place < closes;
      });
      return text.slice(held[0]?.start ?? 0, held.at(-1)?.end ?? 0);
    });
  const comments = [...part("word/comments.xml").matchAll(/<w:comment .*?<\/w:comment>/gs)].map((found) =>
    found[0].replace(/<\/w:p>(?=<w:p>)/g, "\n").replace(/<[^>]*>/g, ""),
  );
  return { text, ranges, comments, xml };
}

async function comment(bytes: Uint8Array, quotes: Array<string | Finding>, language: "zh" | "en" = "zh") {
  const document = await documentOf(bytes);
  const findings = quotes.map((quote) => (typeof quote === "string" ? finding(document.text, quote) : quote));
  const result = await commentedDocx({ bytes, mediaType: mediaTypes.docx, document, findings, language });
  return { document, result, ...readBack(result) };
}

const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const cell = (...inside: string[]) => `<w:tc><w:tcPr/>${inside.join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

describe("comments stand on exactly the words they are about", () => {
  const two = `<w:p>${run("到2025年，", "<w:b/>")}${run("达到8000家。")}</w:p>`;
  const table = `<w:tbl>${row(cell(paragraph("指标")), cell(paragraph("目标")))}${row(cell(paragraph("企业")), cell(paragraph("80"), paragraph("家")))}</w:tbl>`;
  const field = `<w:p>${run("依据")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("第三章第一节")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink w:anchor="a">${run("见附件一")}</w:hyperlink><w:ins w:id="9" w:author="某">${run("新增的一句")}</w:ins><w:del w:id="8" w:author="某"><w:r><w:delText>删去</w:delText></w:r></w:del>${run("结束")}</w:p>`;
  it.each([
    ["inside of a run", two, ["2025", "8000家"]],
    ["a whole run", two, ["到2025年，"]],
    ["over two runs", two, ["2025年，达到8000"]],
    ["overlapping, and one in another", two, ["到2025年，达到", "年，达到8000家", "达到", "达"]],
    ["over two paragraphs", paragraph("甲乙") + paragraph("丙丁"), ["乙\n丙"]],
    ["in cells and over cells", table, ["企业", "业\t80 家", "80", "目标\n企"]],
    [
      "in a field, a link and a tracked insertion",
      field,
      ["三章", "附件", "的一", "据第三章第一节见附件一新增的一句结"],
    ],
    [
      "beside a tab and a break",
      `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>`,
      ["乙", "甲\t", "\t乙丙\n丁", "丁"],
    ],
    ["with references and pairs", paragraph("R&D<5 𠮷字"), ["&D", "<5", "𠮷", "R&D<5 𠮷字"]],
  ])("%s", async (_, body, quotes) => {
    const { document, text, ranges, comments } = await comment(makeDocx(body), quotes);
    expect(text).toBe(document.text);
    expect(ranges).toEqual(quotes);
    expect(comments).toEqual(quotes.map((quote) => `【待改】核对“${escapeMarkup(quote.replaceAll("\n", " "))}”`));
  });

  it("goes around what cannot be parted: a text box, a formula, the mark of a note, half a pair", async () => {
    const inside = `<w:txbxContent>${paragraph("框内文字")}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${inside}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${inside}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const formula = '<m:oMath xmlns:m="m"><m:r><m:t>x+1</m:t></m:r></m:oMath>';
    const body = `<w:p>${run("正文")}${box}${note}${formula}${run("继续𠮷")}</w:p>`;
    const footnotes = `<w:footnote w:id="2">${paragraph("出处。")}</w:footnote>`;
    const bytes = makeDocx(body, { footnotes });
    const half = { ...finding("", ""), start: 7, end: 8, quote: "\ud842" };
    const { document, text, xml, comments } = await comment(bytes, ["框内", "出处", "+1", half]);
    expect(text).toBe(document.text);
    const between = (id: number) => xml.split(new RegExp(`<w:commentRange(?:Start|End) w:id="${id}"/>`))[1] ?? "";
    expect(between(0)).toBe(box);
    expect(between(1)).toBe(note);
    expect(between(2)).toBe(formula);
    expect(between(3)).toContain("𠮷");
    expect(comments.map((one) => one.split("\n")[1])).toEqual([
      "原文：“框内”",
      "原文：“出处”",
      "原文：“+1”",
      expect.stringContaining("原文"),
    ]);
  });

  it("begins behind a label that Word writes by itself, which is nowhere in the file", async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const bytes = makeDocx(paragraph("总体要求", list) + paragraph("重点任务", list), { numbering });
    const label = { ...finding("", ""), start: 7, end: 9, quote: "二、" };
    const { text, ranges, comments } = await comment(bytes, ["一、总体", label]);
    expect(text).toBe("一、总体要求\n二、重点任务\n");
    expect(ranges).toEqual(["总体", "重点任务"]);
    expect(comments[1]).toContain("原文：“二、”");
  });

  it("puts a finding without words, or with others than the text, on the nearest paragraph and quotes it", async () => {
    const bytes = makeDocx(paragraph("第一段。") + paragraph("第二段。"));
    const wrong = { ...finding("", ""), start: 6, end: 8, quote: "别的话" };
    const empty = { ...finding("", ""), start: 5, end: 5, quote: "" };
    const beyond = { ...finding("", ""), start: 900, end: 950, quote: "远" };
    const { ranges, comments } = await comment(bytes, [wrong, empty, beyond], "en");
    expect(ranges).toEqual(["第二段。", "第二段。", "第二段。"]);
    expect(comments).toEqual([
      "To mend: Check it\nText: “别的话”",
      "To mend: Check it",
      "To mend: Check it\nText: “远”",
    ]);
  });
});

describe("the drafter's own file", () => {
  it("comes back with everything else as it was, and with comments for Word", async () => {
    const bytes = makeDocx(
      `<w:p w:rsidR="00A1"><w:r w:rsidR="00B2"><w:rPr><w:b/></w:rPr><w:t>达到8000家</w:t></w:r></w:p>`,
    );
    const related = [
      { start: 0, end: 1, quote: "9000家", file: "草案.docx" },
      { start: 0, end: 1, quote: "7000家", file: "上级规划.pdf" },
    ];
    const { document, result, xml, comments } = await comment(bytes, [
      { ...finding("达到8000家", "8000家", { related }) },
    ]);
    expect(document.text).toBe("达到8000家\n");
    expect(comments).toEqual(["【待改】核对“8000家”\n相关：“9000家”\n相关：“7000家”（上级规划.pdf）"]);
    expect(xml).toContain(
      '<w:p w:rsidR="00A1"><w:r w:rsidR="00B2"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">达到</w:t></w:r><w:commentRangeStart w:id="0"/><w:r w:rsidR="00B2"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">8000家</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    );
    const parts = unzipSync(result);
    const part = (name: string) => new TextDecoder().decode(parts[name]);
    expect(part("[Content_Types].xml")).toContain('<Override PartName="/word/comments.xml"');
    expect(part("word/_rels/document.xml.rels")).toContain('/relationships/comments" Target="comments.xml"');
    expect(part("word/comments.xml")).toContain('w:author="海策"');
    expect(part("word/comments.xml")).not.toContain("w:date");
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(result) },
      { styleMap: ["comment-reference => sup"] },
    );
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(value).toContain("<strong>达到8000家</strong><sup>");
    expect(value).toContain("核对“8000家”");
  });

  it("keeps the comments that stood in it and numbers its own after them", async () => {
    const first = await comment(makeDocx(paragraph("达到8000家。")), ["8000"]);
    const second = await comment(first.result, ["达到", "8000家"]);
    expect(second.ranges).toEqual(["8000", "达到", "8000家"]);
    expect(second.comments).toEqual(["8000", "达到", "8000家"].map((quote) => `【待改】核对“${quote}”`));
    expect(Object.keys(unzipSync(second.result)).filter((name) => name.includes("comments"))).toEqual([
      "word/comments.xml",
    ]);
  });

  it.each([
    ["without prefixes", (xml: string) => xml.replaceAll("w:", "").replace("xmlns:w=", "xmlns=")],
    ["with other prefixes", (xml: string) => xml.replaceAll("w:", "ns0:").replace("xmlns:w=", "xmlns:ns0=")],
    [
      "in the strict form",
      (xml: string) => xml.replaceAll(/http:\/\/schemas.openxmlformats.org\/\w+\/2006\/main/g, strict),
    ],
  ])("may be written %s", async (_, rewrite) => {
    const parts = unzipSync(makeDocx(paragraph("达到8000家。", "<w:keepNext/>")));
    const xml = rewrite(new TextDecoder().decode(parts["word/document.xml"]));
    const bytes = zipSync({ ...parts, "word/document.xml": strToU8(xml) });
    const document = await documentOf(bytes);
    const findings = [finding(document.text, "8000"), finding(document.text, "家")];
    const result = await commentedDocx({ bytes, mediaType: mediaTypes.docx, document, findings, language: "zh" });
    const read = new TextDecoder().decode(unzipSync(result)["word/document.xml"]);
    expect((await documentOf(result)).text).toBe("达到8000家。\n");
    const declared = /xmlns(?::(\w+))?="(http[^"]*\/main)"/.exec(xml) ?? [];
    const name = declared[1] ?? "w";
    const opening = `<${name}:commentRangeStart${declared[1] ? "" : ` xmlns:w="${declared[2]}"`} ${name}:id="0"/>`;
    expect(read.match(/commentRangeStart/g)).toHaveLength(2);
    expect(read).toContain(opening);
    expect(new TextDecoder().decode(unzipSync(result)["word/comments.xml"])).toContain(`xmlns:w="${declared[2]}"`);
  });

  it("is handed back untouched when there is nothing to say, and refused when it is not the one that was compiled", async () => {
    const bytes = makeDocx(paragraph("达到8000家。"));
    const document = await documentOf(bytes);
    const input = { bytes, mediaType: mediaTypes.docx, document, findings: [], language: "zh" as const };
    expect(await commentedDocx(input)).toBe(bytes);
    const other = makeDocx(paragraph("别的。"));
    await expect(
      commentedDocx({ ...input, bytes: other, findings: [finding(document.text, "8000")] }),
    ).rejects.toThrow();
    await expect(commentedDocx({ ...input, bytes: new Uint8Array([80, 75, 3, 4]) })).rejects.toMatchObject({
      code: "broken-zip",
    });
  });
});

describe("a draft in another format", () => {
  it("becomes a new Word file with the same text and the comments on their words", async () => {
    const text = "某市计划\n\n  一、目标\n到2025年，\t达到8000家&更多\u0001。\n";
    const bytes = new TextEncoder().encode(text);
    const document = await documentOf(bytes, "草案.txt");
    const nothing = { ...finding("", ""), start: 5, end: 5, quote: "" };
    const quotes = ["市计", "目标\n到2025", "2025年，\t达", "8000家&"];
    const findings = [...quotes.map((quote) => finding(document.text, quote)), nothing];
    const input = { bytes, mediaType: "text/plain", document, findings, language: "zh" as const };
    const result = await commentedDocx(input);
    const back = readBack(result);
    expect(back.text).toBe("某市计划\n一、目标\n到2025年，\t达到8000家&更多 。\n");
    expect(back.ranges).toEqual([...quotes, "某市计划"]);
    expect(back.comments).toHaveLength(5);
    expect(new TextDecoder().decode(unzipSync(result)["word/comments.xml"])).not.toContain("w:date");
    expect(await commentedDocx(input)).toEqual(result);
  });
});

describe("for any document and any findings", () => {
  const words = fc.string({
    unit: fc.constantFrom("甲", "乙", "8", " ", "&", "<", "。", "𠮷", "\u200b"),
    minLength: 1,
    maxLength: 6,
  });
  const piece = fc.oneof(
    { weight: 5, arbitrary: words.map((text) => run(text)) },
    words.map((text) => run(text, "<w:b/>")),
    words.map((text) => `<w:ins w:id="1">${run(text)}</w:ins>`),
    words.map((text) => `<w:hyperlink w:anchor="a">${run(text)}</w:hyperlink>`),
    words.map((text) => `<w:del w:id="1"><w:r><w:delText>${escapeMarkup(text)}</w:delText></w:r></w:del>`),
    words.map((text) => run(text, "<w:vanish/>")),
    words.map((text) => `<w:r><w:tab/><w:t>${escapeMarkup(text)}</w:t><w:br/><w:t>尾</w:t></w:r>`),
    fc.constant("<w:r><w:t><![CDATA[囗囗]]></w:t></w:r>"),
  );
  const block = fc.array(piece, { maxLength: 4 }).map((pieces) => `<w:p>${pieces.join("")}</w:p>`);
  const body = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: block },
      fc
        .array(block, { minLength: 1, maxLength: 4 })
        .map((cells) => `<w:tbl>${row(...cells.map((one) => cell(one)))}</w:tbl>`),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { minLength: 1, maxLength: 6 });

  it("the text stays, and the marks of a comment enclose its words", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(body, spans, async (blocks, list) => {
        const bytes = makeDocx(`${blocks.join("")}${paragraph("末段")}`);
        const document = await documentOf(bytes);
        const { text } = document;
        const findings = list.map(([at, length]) => {
          const start = at % text.length;
          const end = Math.min(text.length, start + length);
          return { ...finding("", ""), start, end, quote: text.slice(start, end) };
        });
        const result = await commentedDocx({ bytes, mediaType: mediaTypes.docx, document, findings, language: "en" });
        const back = readBack(result);
        expect(back.text).toBe(text);
        expect(back.comments).toHaveLength(findings.length);
        findings.forEach(({ quote }, index) => {
          // A mark cannot stand in a line end, in half of a pair, or in a part that the file gives as a whole.
          const exact = !back.comments[index]?.includes("\nText:");
          const bare = quote.replace(/^\s+|\s+$/g, "");
          if (exact && bare !== "") expect(back.ranges[index]?.trim()).toBe(bare);
          else expect(back.ranges[index]).not.toBe("");
        });
      }),
      { numRuns: 150 },
    );
  });

  it("whatever the markup is, the text stays and every comment is in the file", { timeout: 60_000 }, async () => {
    const tag = fc.constantFrom(
      ...["p", "p", "r", "r", "r", "t", "t", "t", "tab", "br", "rPr", "pPr", "b", "vanish", "ins", "del", "hyperlink"],
      ...["sdt", "sdtContent", "tbl", "tr", "tc", "txbxContent", "ruby", "rubyBase", "rt", "oMath", "fldSimple"],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 7, withCrossShrink: true },
        fc.constantFrom("甲乙", "&amp;", "<!-- x -->", "<![CDATA[丙]]>", "𠮷", " "),
        fc
          .tuple(tag, fc.array(tie("tree"), { maxLength: 4 }))
          .map(([name, children]) => `<w:${name}>${children.join("")}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 6 }), spans, async (trees, list) => {
        const bytes = makeDocx(`<w:p>${trees.join("")}</w:p>${trees.join("")}${paragraph("末段")}`);
        const document = await documentOf(bytes);
        const findings = list.map(([at, length]) => {
          const start = at % document.text.length;
          return { ...finding("", ""), start, end: start + length, quote: document.text.slice(start, start + length) };
        });
        const result = await commentedDocx({ bytes, mediaType: mediaTypes.docx, document, findings, language: "en" });
        expect((await documentOf(result)).text).toBe(document.text);
        const xml = new TextDecoder().decode(unzipSync(result)["word/document.xml"]);
        for (const mark of ["commentRangeStart", "commentRangeEnd", "commentReference"])
          expect(xml.match(new RegExp(`<w:${mark} `, "g"))).toHaveLength(findings.length);
      }),
      { numRuns: 200 },
    );
  });
});
