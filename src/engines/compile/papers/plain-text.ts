import type { CompiledDocument } from "../contract.ts";

/** The text of a document as it was read: a paragraph a line, table cells by tab, one line end at the end, no BOM. */
export function plainText(document: Pick<CompiledDocument, "text">): string {
  return `${document.text.replace(/^\ufeff/, "").trimEnd()}\n`;
}
