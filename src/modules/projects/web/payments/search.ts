import { z } from "zod";
import { searchList, searchSort, searchText } from "../../../../web/search-state.ts";

/** What the address of the payments keeps: filters, sort, and the payment that is open. */
export const paymentsSearch = z.object({
  q: searchText,
  state: searchList,
  unit: searchList,
  sort: searchSort,
  payment: searchText,
});
