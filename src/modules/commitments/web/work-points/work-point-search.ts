import { z } from "zod";
import { searchText } from "../../../../web/search-state.ts";

/** What the address holds: which year's work points. */
export const workPointSearch = z.object({ document: searchText });
