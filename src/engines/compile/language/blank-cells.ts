import { cut, type Flow } from "./flow.ts";

/** The words of a line that blanks part, each with its place. */
export function blankCells(line: Flow): Flow[] {
  return [...line.text.matchAll(/\S+/g)].map((match) => cut(line, match.index, match.index + match[0].length));
}

/** 1 …, 2 …, 3 …: whether the line is the `count`th row of a table whose cells blanks part. */
export const isCountedRow = (text: string, count: number): boolean =>
  new RegExp(`^ *${count} +[\\u4e00-\\u9fff“《]`).test(text);
