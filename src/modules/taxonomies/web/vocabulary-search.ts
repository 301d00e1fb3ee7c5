import { z } from "zod";
import { searchList, searchSort, searchText } from "../../../web/search-state.ts";

/** Search parameters of the list of vocabularies. */
export const vocabularyListSearch = z.object({ q: searchText, members: searchList, sort: searchSort });

/** Search parameters of one vocabulary: what is looked for, as of which day, which item is open. */
export const vocabularySearch = z.object({
  q: searchText,
  day: z.iso.date().optional().catch(undefined),
  item: searchText,
});
