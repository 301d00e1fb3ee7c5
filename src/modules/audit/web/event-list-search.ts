import { z } from "zod";
import { searchList, searchText } from "../../../web/search-state.ts";

/** Search parameters of the list of events. */
export const eventListSearch = z.object({
  kind: searchList,
  actor: searchList,
  subject: searchText,
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});
