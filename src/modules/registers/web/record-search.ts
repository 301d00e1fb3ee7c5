import { z } from "zod";
import { searchList, searchText } from "../../../web/search-state.ts";
import { sortKeys } from "../contract.ts";

/** Search parameters of the list of a register. */
export const recordSearch = z.object({
  q: searchText,
  state: searchList,
  /** `field:value` */
  where: searchList,
  origin: searchList,
  sort: z.enum(sortKeys).optional().catch(undefined),
});
export type RecordSearch = z.output<typeof recordSearch>;

/** Search parameters of the network. */
export const networkSearch = z.object({ kind: searchList, year: searchList });

/** The fund that the map of finance looks through. */
export const moneySearch = z.object({ fund: searchText });

/** Search parameters of the overview. */
export const indexSearch = z.object({ q: searchText, mechanism: searchText });
