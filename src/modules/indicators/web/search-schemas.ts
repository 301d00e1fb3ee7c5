import { z } from "zod";
import { searchChoice, searchList, searchSort, searchText } from "../../../web/search-state.ts";

/** The as-of switch: a day of the world, and an instant up to which things were known. */
const asOf = { on: searchText, known: searchText };

export const indicatorListSearch = z.object({
  ...asOf,
  q: searchText,
  state: searchList,
  source: searchList,
  document: searchList,
  due: searchList,
  base: searchList,
  review: searchList,
  figure: searchList,
  alike: searchList,
  sort: searchSort,
});

export const overviewSearch = z.object(asOf);

/** `view`: the numeric targets, or the goals without a number. `data`: with or without a figure. */
export const coverageSearch = z.object({
  ...asOf,
  view: searchChoice(["goals"]),
  q: searchText,
  source: searchList,
  data: searchList,
  age: searchList,
  document: searchList,
  sort: searchSort,
});

export const baselineSearch = z.object({
  q: searchText,
  need: searchList,
  state: searchList,
  asked: searchList,
  sort: searchSort,
});

/** `part`: the figure of the formula whose facts are open. */
export const indicatorSearch = z.object({ ...asOf, part: searchText, view: searchChoice(["table"]) });

/** `area`: the area whose facts are open. */
export const areasSearch = z.object({ ...asOf, sort: searchSort, area: searchText });

/** The earlier moment beside the later one; both of another area than the indicator's when one is named. */
export const changeSearch = z.object({ ...asOf, since: searchText, sinceKnown: searchText, area: searchText });
export type ChangeSearch = z.output<typeof changeSearch>;
