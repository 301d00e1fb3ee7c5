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
  sort: searchSort,
});

/** `part`: the figure of the formula whose facts are open. */
export const indicatorSearch = z.object({ ...asOf, part: searchText, view: searchChoice(["table"]) });
