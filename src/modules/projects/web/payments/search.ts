import { z } from "zod";
import { searchList, searchSort, searchText } from "../../../../web/search-state.ts";
import { paymentSorts, paymentStates } from "../../contract/desks.ts";

/** What the address of the payments keeps: filters, sort, and the payment that is open. */
export const paymentsSearch = z.object({
  q: searchText,
  state: searchList,
  unit: searchList,
  sort: searchSort,
  payment: searchText,
});
type PaymentsSearch = z.output<typeof paymentsSearch>;

/** The query of a search as the API takes it; what an old link says and the API does not know is left out. */
export function paymentParameters({ q, state = [], unit = [], sort = "" }: PaymentsSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q?.trim()) parameters.set("q", q.trim());
  for (const one of paymentStates) if (state.includes(one)) parameters.append("state", one);
  for (const one of unit) parameters.append("unit", one);
  if (paymentSorts.some((one) => one === sort.replace("-", ""))) parameters.set("sort", sort);
  return parameters;
}
