import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CompileError } from "./compile-error.ts";
import { makeDocx, paragraph } from "./fixture-docx.ts";
import { makePdf } from "./fixture-pdf.ts";
import { makeZip } from "./fixture-zip.ts";
import { readingLimits } from "./limits.ts";
import { readDocument } from "./read-document.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
/** 一、目标：到2025年达8000家。 in GB18030. */
const chinese = "一、目标：到2025年达8000家。";
const gb18030 = new Uint8Array(Buffer.from("d2bba1a2c4bfb1eaa3bab5bd32303235c4eab4ef38303030bcd2a1a3", "hex"));

async function failure(bytes: Uint8Array, file = "a.bin"): Promise<CompileError> {
  const error = await readDocument(bytes, { file }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CompileError);
  return error as CompileError;
}

describe("encodings", () => {
  it.each([
    ["UTF-8", utf8(chinese)],
    ["UTF-8 with BOM", utf8(`\ufeff${chinese}`)],
    ["UTF-16 LE with BOM", utf16(`\ufeff${chinese}`)],
    ["UTF-16 BE with BOM", new Uint8Array(Buffer.from(`\ufeff${chinese}`, "utf16le").swap16())],
    ["UTF-16 LE without BOM", utf16(chinese)],
    ["GB18030", gb18030],
  ])("reads %s", async (_, bytes) => {
    expect(await readDocument(bytes, { file: "a.txt" })).toMatchObject({ text: chinese, mediaType: "text/plain" });
  });

  it("keeps a UTF-8 file with a damaged byte a UTF-8 file", async () => {
    const bytes = utf8(chinese.repeat(20));
    bytes[4] = 0xff;
    expect((await readDocument(bytes, { file: "a.txt" })).text).toContain(chinese);
  });

  it("reads a page in GB18030, whether it says so, says nothing or says UTF-8", async () => {
    for (const meta of ['<meta charset="gb2312">', "", '<meta charset="utf-8">']) {
      const bytes = Buffer.concat([Buffer.from(`<html>${meta}<p>`), gb18030, Buffer.from("</p>")]);
      expect(await readDocument(bytes, { file: "a.txt" })).toMatchObject({
        text: `${chinese}\n`,
        mediaType: "text/html",
      });
    }
  });

  it("makes all line ends one and leaves the rest of a text as it is", async () => {
    expect((await readDocument(utf8("  甲\r\n乙\r丙\n\n"), { file: "a.md" })).text).toBe("  甲\n乙\n丙\n\n");
  });
});

describe("what cannot be read is refused with a code", { timeout: 30_000 }, () => {
  const cases: Array<[string, () => Uint8Array, string?]> = [
    ["empty", () => new Uint8Array()],
    ["empty", () => utf8(" \n\t\n")],
    ["empty", () => makeDocx(paragraph(""))],
    ["unknown-format", () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
    ["unsupported-format", () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "a.wps"],
    [
      "encrypted",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
    ["unsupported-format", () => makeZip({ "OFD.xml": "<a/>" })],
    ["unsupported-format", () => makeZip({ "xl/workbook.xml": "<a/>" })],
    ["unsupported-format", () => utf8("{\\rtf1 text}")],
    ["broken-zip", () => makeDocx(paragraph("甲")).subarray(0, 300)],
    ["broken-docx", () => makeDocx("<w:p><w:r>")],
    ["unsafe-xml", () => makeDocx('<!DOCTYPE a [<!ENTITY b "c">]>')],
    ["unsafe-xml", () => makeDocx("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")],
    ["too-deep", () => makeDocx("<w:p>".repeat(3000))],
    ["too-deep", () => utf8(`<html>${"<div>".repeat(3000)}`)],
    ["broken-pdf", () => utf8("%PDF-1.7\nnothing of a PDF")],
    ["too-large", () => new Uint8Array(readingLimits.inputBytes + 1)],
    [
      "too-long",
      () =>
        utf8("字".repeat(10_000)).length > 0
          ? new Uint8Array(readingLimits.textLength + 10).fill(65)
          : new Uint8Array(),
    ],
  ];
  it.each(cases)("%s", async (code, make, file) => {
    const error = await failure(make(), file);
    expect(error.code).toBe(code);
    expect(error.text.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(error.text.en).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.stringify(error)).not.toContain("{limit}");
  });

  it("stops a zip bomb while it inflates, whatever size it claims", async () => {
    const bomb = makeZip({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }, 100);
    expect((await failure(bomb)).code).toBe("expands-too-much");
  });

  it("stops a PDF whose streams expand without end", async () => {
    const packed = deflateSync(new Uint8Array(readingLimits.partBytes + 1000));
    const stream = Buffer.concat([
      Buffer.from(`9 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
      packed,
      Buffer.from("\nendstream endobj"),
    ]);
    const error = await failure(Buffer.concat([makePdf([[{ x: 80, y: 700, size: 16, text: "甲" }]]), stream]));
    expect(error.code).toBe("expands-too-much");
  });

  it("reads lies about markup in linear time", async () => {
    const started = performance.now();
    const hostile = [
      `<html>${"<a ".repeat(100_000)}`,
      `<html>${"</x>".repeat(100_000)}甲`,
      `<html>${"<td>甲".repeat(50_000)}`,
      `<html>${"<table><tr><td>".repeat(300)}${"甲</b>".repeat(30_000)}`,
    ];
    for (const html of hostile)
      await readDocument(utf8(html), { file: "a.html" }).catch((error) => expect(error).toBeInstanceOf(CompileError));
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it("keeps a text with a stray zero byte readable", async () => {
    const { text } = await readDocument(Buffer.from("一、目标\n到2027年\0建成"), { file: "plan.txt" });
    expect(text).toBe("一、目标\n到2027年\0建成");
  });
});
