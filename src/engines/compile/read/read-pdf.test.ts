import { describe, expect, it } from "vitest";
import { makePdf, typeset } from "./fixture-pdf.ts";
import { readDocument } from "./read-document.ts";

const paragraphs = [
  "一、主要目标",
  "到2027年，建成重点实验室120家，技术合同成交额达到500亿元，研发投入年均增长9%以上，科技型中小企业总数超过1万家，形成较为完备的创新体系。",
  "二、重点任务",
  "（一）建设平台。支持企业牵头建设创新联合体，推动大型科研仪器开放共享，完善成果转化服务体系，引导社会资本投向早期项目，建立容错机制，鼓励先行先试。（责任单位：甲局、乙局）",
];

describe("the text of a PDF", { timeout: 30_000 }, () => {
  it("joins the lines of a paragraph, across pages too, and keeps page numbers as lines of their own", async () => {
    const many = Array.from({ length: 12 }, () => paragraphs).flat();
    const { text, mediaType } = await readDocument(makePdf(typeset(many)), { file: "a.pdf" });
    const lines = text.trimEnd().split("\n");
    expect(mediaType).toBe("application/pdf");
    expect(lines.filter((line) => !/^— \d+ —$/.test(line))).toEqual(many);
    expect(lines.filter((line) => /^— \d+ —$/.test(line)).length).toBeGreaterThan(5);
  });

  it("puts columns that are far apart in cells, and joins a centred title of two lines", async () => {
    const page = [
      { x: 180, y: 760, size: 22, text: "关于加快建设创新平台" },
      { x: 224, y: 730, size: 22, text: "的实施方案" },
      { x: 80, y: 600, size: 16, text: "企业总数" },
      { x: 300, y: 600, size: 16, text: "8000" },
      { x: 420, y: 600, size: 16, text: "家" },
      ...typeset(paragraphs)[0]!
        .filter((piece) => piece.y > 60)
        .map((piece) => ({ ...piece, y: piece.y - 200 })),
    ];
    const { text } = await readDocument(makePdf([page]), { file: "a.pdf" });
    expect(text.split("\n")[0]).toBe("关于加快建设创新平台的实施方案");
    expect(text).toContain("企业总数\t8000\t家\n");
  });

  it("names pages without text, and refuses a file that has none at all", async () => {
    const read = await readDocument(makePdf([typeset(paragraphs)[0]!, []]), { file: "a.pdf" });
    expect(read.emptyPages).toEqual([2]);
    await expect(readDocument(makePdf([[], []]), { file: "a.pdf" })).rejects.toMatchObject({ code: "pdf-no-text" });
  });

  it("survives a damaged file and reads the next one", async () => {
    const good = makePdf(typeset(paragraphs));
    const headless = new Uint8Array([...good.subarray(0, 9), ...new Uint8Array(400).fill(65)]);
    await expect(readDocument(headless, { file: "a.pdf" })).rejects.toMatchObject({ code: "broken-pdf" });
    expect((await readDocument(good, { file: "a.pdf" })).text).toContain("一、主要目标\n");
  });
});
