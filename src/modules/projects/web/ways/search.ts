import { z } from "zod";
import { searchText } from "../../../../web/search-state.ts";

/** What the address of the ways keeps: the project whose goal alone is listed. */
export const waysSearch = z.object({ of: searchText });
