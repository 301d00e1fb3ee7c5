import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
} from "docx";
import { faces, sizes } from "./official-style.ts";
import { writableText } from "./safe-text.ts";

/** A column: its heading, its width in twentieths of a point, and whether short entries stand in its middle. */
export interface Column {
  heading: string;
  width: number;
  centred?: boolean;
}
/** What stands in a cell: its words, its paragraphs, paragraphs over several columns, or a line that was set already. */
export type Entry =
  | string
  | string[]
  | { across: number; text: string[] }
  | { runs: readonly ParagraphChild[]; length: number };

/** A row with more characters than this may be parted between two pages. */
const longestUnparted = 500;
const longestCentred = 24;

/** A table of an official paper in fixed widths; its head is repeated on every page. */
export function officialTable(columns: readonly Column[], rows: TableRow[]): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, width }) =>
        new TableCell({
          ...frame(width),
          shading: { type: ShadingType.CLEAR, color: "auto", fill: "E7E6E6" },
          children: [line(heading, { centred: true, face: "heading", keepNext: true })],
        }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: "dxa" },
    columnWidths: columns.map(({ width }) => width),
    rows: [head, ...rows],
  });
}

/** A heading over the whole width; it stays with the row below. */
export function headingRow(columns: readonly Column[], text: string, depth: number): TableRow {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        ...frame(width),
        columnSpan: columns.length,
        ...(depth === 0 ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F5F5F5" } } : {}),
        children: [line(text, { face: depth === 0 ? "heading" : "body", bold: depth > 0, keepNext: true })],
      }),
    ],
  });
}

/** @param entries one for each column, fewer where one goes across */
export function officialRow(columns: readonly Column[], entries: Entry[]): TableRow {
  let column = 0;
  let length = 0;
  const cells = entries.map((entry) => {
    const across = typeof entry === "object" && "across" in entry ? entry.across : 1;
    const taken = columns.slice(column, column + across);
    column += across;
    const centred = taken.some((one) => one.centred);
    const paragraphs = paragraphsOf(entry, centred);
    length += lengthOf(entry);
    return new TableCell({
      ...frame(taken.reduce((sum, { width }) => sum + width, 0)),
      ...(across > 1 ? { columnSpan: across } : {}),
      children: paragraphs,
    });
  });
  return new TableRow({ cantSplit: length <= longestUnparted, children: cells });
}

function paragraphsOf(entry: Entry, centred: boolean): Paragraph[] {
  if (typeof entry === "string") return [line(entry, { centred: centred && entry.length <= longestCentred })];
  if ("runs" in entry) return [setLine(entry.runs, { centred: centred && entry.length <= longestCentred })];
  return (Array.isArray(entry) ? entry : entry.text).map((text) => line(text));
}

function lengthOf(entry: Entry): number {
  if (typeof entry === "string") return entry.length;
  if ("runs" in entry) return entry.length;
  return (Array.isArray(entry) ? entry : entry.text).join("").length;
}

interface LineOptions {
  centred?: boolean;
  bold?: boolean;
  keepNext?: boolean;
  face?: keyof typeof faces;
}

function line(text: string, { bold, face = "body", ...options }: LineOptions = {}): Paragraph {
  const run = new TextRun({
    text: writableText(text),
    font: faces[face],
    size: sizes.table,
    ...(bold ? { bold } : {}),
  });
  return setLine([run], options);
}

function setLine(
  runs: readonly ParagraphChild[],
  { centred, keepNext }: Pick<LineOptions, "centred" | "keepNext">,
): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: keepNext ?? false,
    spacing: { line: 300 },
    children: [...runs],
  });
}

function frame(width: number) {
  return {
    width: { size: width, type: "dxa" },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
  } as const;
}
