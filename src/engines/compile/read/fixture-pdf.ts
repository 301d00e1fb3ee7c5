import { deflateSync } from "node:zlib";

export interface PlacedText {
  x: number;
  /** From the bottom of the page, in points. */
  y: number;
  size: number;
  text: string;
}

/** A PDF whose font is not embedded (as older office files are): readable only with the character maps. For tests. */
export function makePdf(pages: PlacedText[][], compress = true): Uint8Array {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer): number => objects.push(Buffer.from(content));
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ")}] >>`);
  add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
  );
  add(
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  );
  for (const page of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    );
    const program = page
      .map(({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${wideHex(text)}> Tj ET`)
      .join("\n");
    const data = compress ? deflateSync(program) : Buffer.from(program);
    const filter = compress ? "/Filter /FlateDecode " : "";
    add(
      Buffer.concat([Buffer.from(`<< ${filter}/Length ${data.length} >>\nstream\n`), data, Buffer.from("\nendstream")]),
    );
  }
  return writeFile(objects);
}

const perLine = 26;
const perPage = 20;

/** Sets paragraphs as an official document is set: first line indented by two, lines broken at the margin, pages numbered. */
export function typeset(paragraphs: string[]): PlacedText[][] {
  const lines: Array<{ text: string; indented: boolean }> = [];
  for (const text of paragraphs) {
    let rest = text;
    for (let first = true; rest !== ""; first = false) {
      const taken = fitting(rest, first ? perLine - 2 : perLine);
      lines.push({ text: taken, indented: first });
      rest = rest.slice(taken.length);
    }
  }
  const pages: PlacedText[][] = [];
  for (let at = 0; at < lines.length; at += perPage) {
    const page = lines.slice(at, at + perPage).map((line, index) => ({
      x: 80 + (line.indented ? 32 : 0),
      y: 740 - index * 30,
      size: 16,
      text: line.text,
    }));
    pages.push([...page, { x: 280, y: 50, size: 14, text: `— ${pages.length + 1} —` }]);
  }
  return pages;
}

function fitting(text: string, width: number): string {
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    used += text.charCodeAt(at) < 0x7f ? 0.5 : 1;
    if (used > width) return text.slice(0, at);
  }
  return text;
}

function wideHex(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

function writeFile(objects: Buffer[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const push = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  push(Buffer.from(`${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(pieces));
}
