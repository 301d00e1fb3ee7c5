import { z } from "zod";
import { searchList } from "../../../../web/search-state.ts";

/** What the address of the list holds: the scope of a round that is being prepared. */
export const roundListSearch = z.object({
  document: searchList,
  unit: searchList,
  kind: searchList,
  lamp: searchList,
});
export type RoundListSearch = z.infer<typeof roundListSearch>;

/** What the address of a round holds: of which units and how far its items are shown. */
export const roundSearch = z.object({ unit: searchList, state: searchList });
