import { z } from "zod";
import { searchList, searchNumber, searchText } from "../../../../web/search-state.ts";

/** Search parameters of the list of contracts. */
export const contractSearch = z.object({
  q: searchText,
  state: searchList,
  type: searchList,
  direction: searchList,
  place: searchList,
  year: searchNumber,
});
export type ContractSearch = z.output<typeof contractSearch>;

/** Search parameters of a new contract: what it comes of. */
export const newContractSearch = z.object({ lead: searchText, licence: searchText });

/** Search parameters of the turnover: seen from which area, in which years. */
export const turnoverSearch = z.object({ place: searchText, from: searchNumber, to: searchNumber });
export type TurnoverSearch = z.output<typeof turnoverSearch>;

/** The query of a search as the API takes it. */
export function contractParameters({ q, year, ...lists }: ContractSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q) parameters.set("q", q);
  if (year) parameters.set("year", String(year));
  for (const [key, values] of Object.entries(lists)) for (const value of values ?? []) parameters.append(key, value);
  return parameters;
}
