import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CompileError } from "./compile-error.ts";
import { makeDocx, paragraph } from "./fixture-docx.ts";
import { makePdf, typeset } from "./fixture-pdf.ts";
import { readDocument } from "./read-document.ts";

const file = fc.constantFrom("a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a");

async function readsOrRefuses(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { text, bold } = await readDocument(bytes, { file: name });
    expect(text).not.toMatch(/[\r\ufeff]/);
    for (const { start, end } of bold ?? []) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(CompileError);
  }
}

/** Bytes exchanged, cut out or cut off: what a bad line and a full disk do to a file. */
const damages = fc.array(fc.record({ at: fc.nat(1_000_000), value: fc.nat(255), cut: fc.boolean() }), {
  minLength: 1,
  maxLength: 8,
});
function damage(bytes: Uint8Array, list: Array<{ at: number; value: number; cut: boolean }>): Uint8Array {
  let result = Uint8Array.from(bytes);
  for (const { at, value, cut } of list) {
    const place = at % Math.max(1, result.length);
    if (cut && value < 8) result = result.slice(0, place);
    else if (cut) result = Uint8Array.from([...result.subarray(0, place), ...result.subarray(place + value)]);
    else result[place] = value;
  }
  return result;
}

describe("any bytes are read or refused, nothing else", { timeout: 60_000 }, () => {
  it("random bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), file, readsOrRefuses), { numRuns: 300 });
  });

  it("random texts and markup", async () => {
    const piece = fc.constantFrom(
      "<table>",
      "<tr>",
      "<td colspan=3 rowspan=9>",
      "</table>",
      "<ol>",
      "<li>",
      "</p>",
      "<pre>",
      "<b>",
      "<!--",
      "&nbsp;",
      "\n",
      "<td>",
      "</tr>",
      "</td>",
      "<script>",
      "甲。",
    );
    const html = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(html, file, (parts, name) =>
        readsOrRefuses(new TextEncoder().encode(`<html>${parts.join("")}`), name),
      ),
      { numRuns: 300 },
    );
  });

  it("damaged Word files and random bodies", async () => {
    const good = makeDocx(paragraph("一、目标") + paragraph("到2025年，达到8000家。"));
    await fc.assert(
      fc.asyncProperty(damages, (list) => readsOrRefuses(damage(good, list), "a.docx")),
      { numRuns: 200 },
    );
    const tag = fc.constantFrom(
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "txbxContent",
      "pPr",
      "rPr",
      "numPr",
      "del",
      "tcPr",
      "trPr",
      "b",
      "gridSpan",
      "br",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.string({ maxLength: 4 }).map((text) => text.replace(/[<&]/g, "")),
        fc
          .tuple(tag, fc.array(tie("tree"), { maxLength: 4 }))
          .map(([name, children]) => `<w:${name} w:val="2">${children.join("")}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, (body) => readsOrRefuses(makeDocx(String(body)), "a.docx")),
      { numRuns: 200 },
    );
  });

  it("damaged PDFs", async () => {
    const good = makePdf(typeset(["一、目标", "到2025年，达到8000家。".repeat(10)]));
    await fc.assert(
      fc.asyncProperty(damages, (list) => readsOrRefuses(damage(good, list), "a.pdf")),
      { numRuns: 60 },
    );
  });
});
