import type { Look, Mark, Scene } from "./scene.ts";

/** The colours of a picture that stands alone, on white; those of the light look of the screens. */
export const paper = {
  ink: "#16212b",
  inkSoft: "#43525c",
  surface: "#ffffff",
  line: "#e0e6ea",
  control: "#85929b",
  sea: "#0b5a8a",
  seaStrong: "#07436a",
  warn: "#865000",
} as const;

const font = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Segoe UI',Helvetica,Arial,sans-serif";

const attributes: Record<Look, string> = {
  small: `fill="${paper.inkSoft}" font-size="12"`,
  words: `fill="${paper.ink}" font-size="12"`,
  value: `fill="${paper.ink}" font-size="13" font-weight="600"`,
  strong: `fill="${paper.ink}" font-size="12" font-weight="600"`,
  grid: `stroke="${paper.line}"`,
  axis: `stroke="${paper.control}"`,
  line: `fill="none" stroke="${paper.sea}" stroke-width="2"`,
  dot: `fill="${paper.sea}"`,
  hollow: `fill="${paper.surface}" stroke="${paper.sea}" stroke-width="2"`,
  band: `fill="${paper.sea}" fill-opacity="0.14"`,
  foretold: `fill="none" stroke="${paper.sea}" stroke-width="1.5" stroke-dasharray="4 4"`,
  aim: `stroke="${paper.warn}" stroke-dasharray="6 3"`,
  aimMark: `fill="${paper.warn}"`,
  bar: `fill="${paper.sea}"`,
  own: `fill="${paper.seaStrong}"`,
  reach: `fill="${paper.sea}" fill-opacity="0.3"`,
};

interface Captions {
  /** A sentence that says what the chart shows; also its spoken name. */
  readonly title: string;
  /** Lines below: where it comes from, what must be known beside it. */
  readonly notes: readonly string[];
  readonly language: string;
}

const margin = 12;
const titleSize = 15;
const noteSize = 12;

/** A chart as one SVG file that needs nothing else: with its title, its notes and its colours, without any script. */
export function svgText(scene: Scene, { title, notes, language }: Captions): string {
  const room = scene.width;
  const head = wrap(title, room, titleSize);
  const foot = notes.flatMap((note) => wrap(note, room, noteSize));
  const top = margin + head.length * (titleSize + 6) + 4;
  const end = top + scene.height;
  const height = end + (foot.length > 0 ? 8 + foot.length * (noteSize + 5) : 0) + margin;
  const line = (text: string, y: number, looks: string) => `<text x="0" y="${y}" ${looks}>${escaped(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${room + 2 * margin}" height="${height}" viewBox="0 0 ${room + 2 * margin} ${height}" role="img" xml:lang="${language}" font-family="${font}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${paper.surface}"/>`,
    `<g transform="translate(${margin} 0)">`,
    ...head.map((text, at) =>
      line(
        text,
        margin + (at + 1) * (titleSize + 6) - 6,
        `fill="${paper.ink}" font-size="${titleSize}" font-weight="600"`,
      ),
    ),
    `<g transform="translate(0 ${top})">`,
    ...scene.marks.map(markText),
    "</g>",
    ...foot.map((text, at) => line(text, end + 8 + (at + 1) * (noteSize + 5) - 5, attributes.small)),
    "</g>",
    "</svg>\n",
  ].join("\n");
}

function markText(mark: Mark): string {
  const looks = attributes[mark.look];
  switch (mark.kind) {
    case "line":
      return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}" ${looks}/>`;
    case "path":
      return `<path d="${mark.d}" ${looks}/>`;
    case "rect":
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${looks}>${said(mark.says)}</rect>`;
    case "circle":
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}" ${looks}>${said(mark.says)}</circle>`;
    default:
      return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}" ${looks}>${escaped(mark.text)}</text>`;
  }
}

const said = (text: string | undefined): string => (text === undefined ? "" : `<title>${escaped(text)}</title>`);

// What XML cannot hold at all is left out: it would make the whole picture unreadable.
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Lines of about so many pixels: an SVG does not break its lines itself. Han characters are as wide as the type is high. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const piece of text.match(/[^\s\p{Script=Han}，。；：、]+\s*|./gu) ?? []) {
    const wide =
      [...piece].reduce((sum, one) => sum + (/[\p{Script=Han}，。；：、“”（）]/u.test(one) ? 1 : 0.56), 0) * size;
    if (used + wide > width && line !== "") {
      lines.push(line.trimEnd());
      [line, used] = ["", 0];
    }
    line += piece;
    used += wide;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
