import { describe, expect, it } from "vitest";
import { attachmentFormats, attachmentRefusal, attachmentType, safeFileName } from "./attachment.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the name of a file", () => {
  it.each([
    ["会议纪要.pdf", "会议纪要.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\x\\报告.docx", "报告.docx"],
    ["a\u202Efdp.exe", "afdp.exe"],
    ["tab\tnew\nline.txt", "tabnewline.txt"],
    ['a<b>c:"d|e?f*.txt', "a_b_c__d_e_f_.txt"],
    ["...", "file"],
    ["", "file"],
    [".htaccess", "htaccess"],
    [" .pdf", "pdf"],
  ])("%j is kept as %j", (sent, kept) => {
    expect(safeFileName(sent)).toBe(kept);
  });

  it("is cut in front of its ending", () => {
    const kept = safeFileName(`${"长".repeat(400)}.PDF`);
    expect([...kept].length).toBe(154);
    expect(kept.endsWith(".pdf")).toBe(true);
  });
});

describe("the kind of a file", () => {
  it("is told by ending and first bytes together", () => {
    expect(attachmentType("a.pdf", bytes("%PDF-1.4"))).toBe("application/pdf");
    expect(attachmentType("a.pdf", bytes("<html>"))).toBeNull();
    expect(attachmentType("a.html", bytes("%PDF-1.4"))).toBeNull();
    expect(attachmentType("a.txt", bytes("规划"))).toBe("text/plain");
    expect(attachmentType("a.txt", new Uint8Array([65, 0, 66]))).toBeNull();
    expect(attachmentType("noending", bytes("%PDF-1.4"))).toBeNull();
  });

  it("is never one that a browser runs", () => {
    const types = Object.values(attachmentFormats).map(({ mediaType }) => mediaType);
    expect(types.filter((type) => /html|svg|xml$|script|wasm/.test(type))).toEqual([]);
  });
});

describe("a file that cannot be attached", () => {
  it.each([
    ["empty", "a.txt", new Uint8Array(), "registers.attachment-empty"],
    ["too large", "a.txt", new Uint8Array(1024 * 1024 + 1).fill(65), "platform.too-large"],
    ["of no known kind", "a.exe", bytes("MZ"), "registers.attachment-type"],
  ])("is %s", (_why, name, content, code) => {
    expect(attachmentRefusal(name, content, 1)?.code).toBe(code);
    expect(attachmentRefusal("b.txt", bytes("x"), 1)).toBeNull();
  });
});
