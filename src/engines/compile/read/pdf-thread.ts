import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";
import { readingLimits } from "./limits.ts";
import type { PdfPage, PdfPiece } from "./pdf-lines.ts";
import { joinParagraphs } from "./pdf-paragraphs.ts";

/**
 * What the thread answers: the text and which pages had none, or what is wrong. It runs apart from the program so that a
 * page which never ends, or fills the memory, ends with the thread.
 */
export type PdfAnswer =
  | { text: string; emptyPages: number[]; pages: number }
  | { failed: "encrypted" | "broken-pdf" | "too-long" };

// Only the folder of character maps is used of pdfjs-dist: two builds of the library in one process refuse each other.
const assets = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

parentPort?.on("message", async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readPages(bytes));
});

async function readPages(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    const document = await getDocumentProxy(bytes, {
      cMapUrl: `${join(assets, "cmaps")}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(assets, "standard_fonts")}/`,
      verbosity: 0,
    });
    const pages: PdfPage[] = [];
    const emptyPages: number[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ disableNormalization: true });
      const pieces: PdfPiece[] = [];
      for (const item of content.items)
        if ("str" in item && item.str.trim() !== "") pieces.push(toPiece(item, view.transform));
      const size = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      length += size;
      if (length > readingLimits.textLength) return { failed: "too-long" };
      if (size === 0) emptyPages.push(number);
      pages.push({ width: view.width, height: view.height, pieces });
      page.cleanup();
    }
    await document.loadingTask.destroy();
    return { text: joinParagraphs(pages), emptyPages, pages: pages.length };
  } catch (error) {
    return { failed: error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken-pdf" };
  }
}

interface TextItem {
  str: string;
  transform: unknown[];
  width: number;
  fontName: string;
}

/** From the coordinates of the page's program to those of the page as it is looked at (turned, origin at the top). */
function toPiece(item: TextItem, view: number[]): PdfPiece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform.map(Number);
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const across = va * a + vc * b;
  const down = vb * a + vd * b;
  return {
    text: item.str,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width: item.width,
    size: Math.hypot(va * c + vc * d, vb * c + vd * d) || 1,
    font: item.fontName,
    upright: Math.abs(down) <= Math.abs(across) * 0.1 && across > 0,
  };
}
