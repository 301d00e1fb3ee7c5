import { z } from "zod";
import { searchList, searchText } from "../../../../web/search-state.ts";

/** What the address of the partners keeps: words and filters. */
export const partnersSearch = z.object({ q: searchText, country: searchList, field: searchList });
