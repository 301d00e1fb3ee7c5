import { z } from "zod";
import { searchList, searchSort, searchText } from "../../../web/search-state.ts";

/** Search parameters of the list of organisations. */
export const organisationListSearch = z.object({
  q: searchText,
  kind: searchList,
  area: searchList,
  sort: searchSort,
});
