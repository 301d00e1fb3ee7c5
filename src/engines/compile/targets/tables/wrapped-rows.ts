import { indicatorEnd } from "../lexicon/nouns.ts";
import type { Column } from "./table-columns.ts";
import type { Cell } from "./table-grid.ts";

const number = /^\d{1,3}$/;
/** What an indicator's name ends in and does not begin with: alone in a cell it is the rest of the name above. */
const tail =
  /^(?:[\u4e00-\u9fff]{0,3}(?:率|比例|比重|占比|总数|总量|人数|数量|面积|规模|金额|里程|增速|增长|水平|次数|时间|寿命))$/;

/**
 * Puts rows together again whose name was broken over lines: a row with too few cells goes on in the next line, and the rest of a name may
 * stand alone under its row. In: the rows under the head. Rows that are whole, and headings between rows, come out as they were.
 */
export function joinWrapped(rows: readonly Cell[][], columns: readonly Column[]): Cell[][] {
  const width = columns.length;
  const nameAt = columns.findIndex(({ role }) => role === "name");
  const indexed = columns[0]?.role === "index";
  const joined: Cell[][] = [];
  for (let i = 0; i < rows.length; i++) {
    let row = rows[i]!;
    const above = joined.at(-1);
    const name = above?.length === width ? above[nameAt] : undefined;
    if (above && name && row.length === 1 && tail.test(row[0]!.text) && !indicatorEnd.test(name.text)) {
      joined[joined.length - 1] = above.toSpliced(nameAt, 1, glue(name, row[0]!));
      continue;
    }
    for (let next = rows[i + 1]; next && row.length <= nameAt + 2; next = rows[i + 1]) {
      if (
        row.length + next.length - 1 > width ||
        (indexed && (!number.test(row[0]!.text) || number.test(next[0]!.text)))
      )
        break;
      // A heading between rows (创新发展) stands above a row that is whole.
      if (next.length === width && !tail.test(next[0]!.text)) break;
      if (row.length === 1 && next.length === width - 1 && columns.some(({ role }) => role === "category")) break;
      row = [...row.slice(0, -1), glue(row.at(-1)!, next[0]!), ...next.slice(1)];
      i++;
    }
    joined.push(row);
  }
  return joined;
}

function glue(first: Cell, rest: Cell): Cell {
  return { text: first.text + rest.text, start: first.start, end: rest.end };
}
