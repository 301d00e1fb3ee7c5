import { searchText } from "../../../web/search-state.ts";
import { recordSearch } from "./record-search.ts";

/** Search parameters of the cross table: what the list filters by, the rows and the columns. */
export const crossSearch = recordSearch.pick({ q: true, state: true, where: true, origin: true }).extend({
  rows: searchText,
  columns: searchText,
});
