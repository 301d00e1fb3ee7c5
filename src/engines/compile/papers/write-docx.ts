import { type Document, Packer } from "docx";
import { unzipSync } from "fflate";
import { declaration, zipParts } from "./docx-package.ts";
import { fontTable } from "./official-style.ts";

/** The bytes of a Word file that was put together here, without the time of its making: the same paper gives the same bytes. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  exchange(parts, "docProps/core.xml", /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g);
  exchange(parts, "word/comments.xml", / w:date="[^"]*"/g);
  parts["word/fontTable.xml"] = new TextEncoder().encode(fonts());
  return zipParts(Object.entries(parts));
}

function exchange(parts: Record<string, Uint8Array>, name: string, removed: RegExp): void {
  const part = parts[name];
  if (part) parts[name] = new TextEncoder().encode(new TextDecoder().decode(part).replace(removed, ""));
}

function fonts(): string {
  const entries = fontTable.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="${family}"/></w:font>`,
  );
  return `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join("")}</w:fonts>`;
}
