import { z } from "zod";
import { searchFlag, searchText } from "../../../web/search-state.ts";
import { origins } from "../contract.ts";

const day = z.iso.date().optional().catch(undefined);

/** Search parameters of the list of facts. */
export const factSearch = z.object({
  metric: searchText,
  subject: searchText,
  place: searchText,
  origin: z.enum(origins).optional().catch(undefined),
  on: day,
  known: day,
  all: searchFlag,
});
export type FactSearch = z.output<typeof factSearch>;

/** Search parameters of data entry: a fact that is being corrected, or what is known of the number already. */
export const enterSearch = z.object({ corrects: searchText, metric: searchText, subject: searchText });
