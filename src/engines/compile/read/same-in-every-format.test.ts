import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import type { CompiledDocument } from "../contract.ts";
import { escapeMarkup, makeDocx, paragraph } from "./fixture-docx.ts";
import { encodeGb18030 } from "./fixture-gb18030.ts";
import { makePdf, typeset } from "./fixture-pdf.ts";
import { readDocument } from "./read-document.ts";

const regions = new URL("../../../../regions/", import.meta.url);
const documents = readdirSync(regions).flatMap((region) => {
  const folder = new URL(`${region}/documents/`, regions);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8").replace(/\r\n?/g, "\n") }));
});

/** What has to be the same whatever the file was: words and figures without the space around them. */
function essence(document: CompiledDocument) {
  const bare = (text: string | null) => (text ?? "").replace(/\s+/g, "");
  return {
    headings: document.nodes
      .filter((node) => node.kind !== "paragraph" && node.kind !== "table")
      .map((node) => bare(node.label) + bare(node.title)),
    targets: document.targets.map((target) => [
      bare(target.metric),
      target.comparator,
      target.value,
      target.unit,
      target.kind,
      target.deadline,
    ]),
    tasks: document.tasks.map((task) => [
      bare(task.title),
      task.units.map((unit) => `${unit.role} ${bare(unit.name)}`),
    ]),
  };
}

async function compiled(bytes: Uint8Array, file: string): Promise<CompiledDocument> {
  const { text, mediaType, sha256 } = await readDocument(bytes, { file });
  return compile({ text, source: { file, mediaType, sha256 } });
}

/** The share of `wanted` that is also in `found`, each counted as often as it comes. */
function share(wanted: unknown[], found: unknown[]): number {
  const left = new Map<string, number>();
  for (const item of found) left.set(JSON.stringify(item), (left.get(JSON.stringify(item)) ?? 0) + 1);
  let hits = 0;
  for (const item of wanted) {
    const key = JSON.stringify(item);
    const count = left.get(key) ?? 0;
    if (count > 0) hits++;
    left.set(key, count - 1);
  }
  return wanted.length === 0 ? 1 : hits / wanted.length;
}

describe.each(documents)("$name compiles to the same", { timeout: 30_000 }, ({ text }) => {
  const lines = text.split("\n");
  const filled = lines.map((line) => line.trim()).filter((line) => line !== "");
  const plain = () => compiled(new TextEncoder().encode(text), "a.txt");

  it("in GB18030", async () => {
    const document = await compiled(encodeGb18030(text), "a.txt");
    expect(document.text).toBe(text);
    expect(essence(document)).toEqual(essence(await plain()));
  });

  it("as HTML", async () => {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${filled.map((line) => `<p>${escapeMarkup(line)}</p>`).join("\n")}</body></html>`;
    expect(essence(await compiled(new TextEncoder().encode(html), "a.html"))).toEqual(essence(await plain()));
  });

  it("as a Word file", async () => {
    const document = await compiled(makeDocx(filled.map((line) => paragraph(line)).join("")), "a.docx");
    expect(essence(document)).toEqual(essence(await plain()));
  });

  it("as a PDF with broken lines and page numbers, nearly", async () => {
    const document = await compiled(makePdf(typeset(filled)), "a.pdf");
    const wanted = essence(await plain());
    const found = essence(document);
    for (const part of ["headings", "targets", "tasks"] as const) {
      expect({
        part,
        share: share(wanted[part], found[part]) >= 0.9,
        back: share(found[part], wanted[part]) >= 0.9,
      }).toEqual({ part, share: true, back: true });
    }
  });
});
