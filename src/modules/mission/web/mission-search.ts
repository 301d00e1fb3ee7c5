import { z } from "zod";
import { searchList, searchSort, searchText } from "../../../web/search-state.ts";

/** What the address of the map holds: filters, words and the sort. */
export const missionSearch = z.object({
  capability: searchList,
  state: searchList,
  room: searchList,
  q: searchText,
  sort: searchSort,
});
