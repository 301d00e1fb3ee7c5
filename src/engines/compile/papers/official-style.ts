import { AlignmentType, Footer, LineRuleType, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";

// How official papers are set (GB/T 9704-2012): the title in 小标宋 size 2 (22 pt), the text in 仿宋 size 3 (16 pt) at 28 pt a
// line, headings in 黑体, the page number as “— 1 —” at the outer edge. Sizes are half points, lengths twentieths of a point.
const latin = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" };
export const faces = {
  title: { ...latin, eastAsia: "方正小标宋简体" },
  heading: { ...latin, eastAsia: "黑体" },
  second: { ...latin, eastAsia: "楷体_GB2312" },
  body: { ...latin, eastAsia: "仿宋_GB2312" },
  number: { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体" },
} as const;
export const sizes = { title: 44, text: 32, pageNumber: 28, table: 21, note: 18 } as const;

/** The entries of the font table that say which face stands in where the standard's own is not installed. */
export const fontTable = [
  { name: "方正小标宋简体", instead: "宋体", family: "auto" },
  { name: "仿宋_GB2312", instead: "仿宋", family: "modern" },
  { name: "楷体_GB2312", instead: "楷体", family: "modern" },
  { name: "黑体", instead: "SimHei", family: "modern" },
  { name: "宋体", instead: "SimSun", family: "auto" },
  { name: "Times New Roman", instead: "Liberation Serif", family: "roman" },
] as const;

/** Running text: two characters of indent, 28 points a line. */
export const runningText = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: 2 * 16 * 20 },
  spacing: { line: 28 * 20, lineRule: LineRuleType.EXACT },
} as const;

/** A4 upright with the margins of the standard, or across for wide tables. */
export function pageA4(orientation: "portrait" | "landscape") {
  const short = 11_906;
  const long = 16_838;
  return {
    // The longer side is given second in both cases: the library turns the sheet itself.
    size: {
      width: short,
      height: long,
      orientation: PageOrientation[orientation === "portrait" ? "PORTRAIT" : "LANDSCAPE"],
    },
    margin:
      orientation === "portrait"
        ? { top: 2098, bottom: 1984, left: 1587, right: 1474, footer: 1400 }
        : { top: 1304, bottom: 1304, left: 1134, right: 1134, footer: 800 },
  };
}

/** Page numbers at the outer edge: right on odd pages, left on even ones, one character in from the margin. */
export function pageNumbers(): { default: Footer; even: Footer } {
  const set = (alignment: "left" | "right") =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { left: 280, right: 280 },
          children: [
            new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: faces.number, size: sizes.pageNumber }),
          ],
        }),
      ],
    });
  return { default: set("right"), even: set("left") };
}
