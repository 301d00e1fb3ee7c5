import { z } from "zod";
import { searchChoice, searchList, searchText } from "../../../../web/search-state.ts";
import { sortKeys } from "../../contract/market-list.ts";
import { goodKinds } from "../../contract.ts";

/** Search parameters of the public market: which of the two, what is looked for. */
export const marketSearch = z.object({
  kind: searchChoice(goodKinds),
  q: searchText,
  field: searchList,
  place: searchList,
  mode: searchList,
  readiness: searchText,
  sort: searchChoice(sortKeys),
});
export type MarketSearch = z.output<typeof marketSearch>;

/** The query of a search as the API takes it. */
export function marketParameters({
  kind: _kind,
  q,
  field,
  place,
  mode,
  readiness,
  sort,
}: MarketSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries({ q, readiness, sort })) if (value) parameters.set(key, value);
  for (const [key, values] of Object.entries({ field, place, mode }))
    for (const value of values ?? []) parameters.append(key, value);
  return parameters;
}
