import mammoth from "mammoth";
import { makeDocx, paragraph } from "../src/engines/compile/read/fixture-docx.ts";
import { makePdf, typeset } from "../src/engines/compile/read/fixture-pdf.ts";
import { readDocument } from "../src/engines/compile/read/read-document.ts";
import { type Figure, median } from "./figure.ts";
import { regionPlans } from "./plans.ts";

/** Reading Word files against mammoth's raw text (which loses automatic numbers), and PDFs. */
export async function measureReading(): Promise<Figure[]> {
  const lines = regionPlans()
    .flatMap((plan) => plan.text.split("\n").map((line) => line.trim()))
    .filter((line) => line !== "");
  const characters = lines.join("").length;
  const docx = makeDocx(lines.map((line) => paragraph(line)).join(""));
  const pdf = makePdf(typeset(lines));
  const own = await time(() => readDocument(docx, { file: "a.docx" }));
  const peer = await time(() => mammoth.extractRawText({ buffer: Buffer.from(docx) }));
  const pages = await time(() => readDocument(pdf, { file: "a.pdf" }));
  const note = `${characters} characters`;
  return [
    { name: "reading .docx", value: own, unit: "ms", bound: null, note },
    {
      name: "  mammoth raw text takes",
      value: peer / own,
      unit: "× as long",
      bound: { atLeast: 1 },
      note: `mammoth ${Math.round(peer)} ms`,
    },
    { name: "reading .pdf", value: pages, unit: "ms", bound: null, note },
  ];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 8; run++) {
    const started = performance.now();
    await work();
    if (run > 1) times.push(performance.now() - started);
  }
  return median(times);
}
