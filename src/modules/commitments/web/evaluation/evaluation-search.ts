import { z } from "zod";
import { searchText } from "../../../../web/search-state.ts";

/** What the address of an evaluation holds: the other one that it is compared with. */
export const evaluationSearch = z.object({ with: searchText });
