import { CompileError } from "./compile-error.ts";
import { DocxBody } from "./docx-body.ts";
import { DocxNumbering } from "./docx-numbering.ts";
import { DocxPlaces, type Origin } from "./docx-places.ts";
import { DocxStyles } from "./docx-styles.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import type { Block, Cell } from "./text-blocks.ts";
import { readXml } from "./xml-events.ts";
import type { ZipArchive } from "./zip-archive.ts";

/**
 * A Word file → its text as a reader sees it: labels that Word numbers by itself written out, tracked changes accepted,
 * text boxes after their paragraph, footnotes at the end, headers and footers left out (they are furniture of the page).
 * With `trace` it also says where in the XML of the main part each stretch of the text stands.
 * @throws CompileError `broken-docx`, `broken-zip`, `expands-too-much`, `unsafe-xml`, `too-deep`, `too-long`, `encrypted`
 */
export function readDocx(archive: ZipArchive, mainPart: string, { trace = false } = {}): LaidOut {
  const parts = relatedParts(archive, mainPart);
  const styles = new DocxStyles(archive.read(parts.get("styles") ?? ""));
  const numbering = new DocxNumbering(archive.read(parts.get("numbering") ?? ""));
  const main = archive.read(mainPart);
  if (!main) throw new CompileError("broken-docx");
  const places = trace ? new DocxPlaces() : null;
  const body = new DocxBody(styles, numbering, places);
  let hasBody = false;
  readXml(main, {
    open(name, attributes, start, end) {
      if (name === "body") hasBody = true;
      places?.open(name, start, end);
      body.open(name, attributes);
    },
    close(name, start, end) {
      body.close(name);
      places?.close(start, end);
    },
    text(text, start, end) {
      places?.text(start, end);
      body.text(text);
    },
  });
  if (!hasBody) throw new CompileError("broken-docx");
  const blocks = body.blocks();
  for (const block of readNotes(archive, parts, body.noteReferences, styles, numbering)) blocks.push(block);
  return layOut(blocks);
}

/** Notes follow the text in the order in which it refers to them; no mark is put into the sentence, where it would cut a figure in two. */
function readNotes(
  archive: ZipArchive,
  parts: Map<string, string>,
  references: DocxBody["noteReferences"],
  styles: DocxStyles,
  numbering: DocxNumbering,
): Block[] {
  if (references.length === 0) return [];
  const notes = new Map<string, Block[]>();
  for (const kind of ["footnote", "endnote"] as const) {
    const xml = archive.read(parts.get(`${kind}s`) ?? "");
    if (!xml) continue;
    const body = new DocxBody(styles, numbering);
    let id = "";
    readXml(xml, {
      open(name, attributes) {
        if (name === kind) id = `${kind} ${attributes.id ?? ""}`;
        body.open(name, attributes);
      },
      close(name) {
        body.close(name);
        if (name === kind) notes.set(id, body.take());
      },
      text: (text) => body.text(text),
    });
  }
  const seen = new Set<string>();
  const blocks: Block[] = [];
  for (const { kind, id, origin } of references) {
    const key = `${kind} ${id}`;
    const note = notes.get(key);
    if (!note || seen.has(key)) continue;
    seen.add(key);
    note.forEach((block, index) => {
      if (index === 0 && block.kind === "line") block.chunks.unshift({ text: `[${seen.size}] `, bold: false });
      blocks.push(origin ? withOrigin(block, { ...origin, run: null, aside: true }) : block);
    });
  }
  return blocks;
}

/** The words of a note stand in another part: their place in the main part is the mark that refers to the note. */
function withOrigin(block: Block, origin: Origin): Block {
  if (block.kind === "line") return { kind: "line", chunks: block.chunks.map((chunk) => ({ ...chunk, origin })) };
  const cells = (row: Cell[]) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => withOrigin(inner, origin)) }));
  return { kind: "table", rows: block.rows.map(cells) };
}

/** Kind of relation (last word of its type) → path of the part. Targets outside of the package are not followed. */
export function relatedParts(archive: ZipArchive, mainPart: string): Map<string, string> {
  const folder = mainPart.includes("/") ? mainPart.slice(0, mainPart.lastIndexOf("/") + 1) : "";
  const parts = new Map<string, string>();
  const relations = archive.read(`${folder}_rels/${mainPart.slice(folder.length)}.rels`);
  if (relations) {
    readXml(relations, {
      open(name, attributes) {
        if (name !== "Relationship" || attributes.TargetMode === "External") return;
        const kind = attributes.Type?.split("/").at(-1) ?? "";
        const target = attributes.Target ?? "";
        if (!parts.has(kind)) parts.set(kind, target.startsWith("/") ? target.slice(1) : folder + target);
      },
      close() {},
    });
  }
  for (const kind of ["styles", "numbering", "footnotes", "endnotes"]) {
    if (!parts.has(kind)) parts.set(kind, `${folder}${kind}.xml`);
  }
  return parts;
}
