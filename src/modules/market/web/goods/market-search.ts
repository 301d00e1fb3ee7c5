import { z } from "zod";
import { searchChoice, searchList, searchNumber, searchText } from "../../../../web/search-state.ts";
import { sortKeys } from "../../contract/market-list.ts";
import { goodKinds } from "../../contract.ts";

/** Search parameters of the public market: which of the two, what is looked for. */
export const marketSearch = z.object({
  kind: searchChoice(goodKinds),
  q: searchText,
  field: searchList,
  place: searchList,
  mode: searchList,
  right: searchList,
  readiness: searchText,
  sort: searchChoice(sortKeys),
  view: searchChoice(["map"]),
  base: searchText,
});
export type MarketSearch = z.output<typeof marketSearch>;

/** Search parameters of the quality of transfer. */
export const qualitySearch = z.object({ year: searchNumber });

/** The query of a search as the API takes it. */
export function marketParameters({
  kind: _kind,
  q,
  field,
  place,
  mode,
  right,
  readiness,
  sort,
}: MarketSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries({ q, readiness, sort })) if (value) parameters.set(key, value);
  for (const [key, values] of Object.entries({ field, place, mode, right }))
    for (const value of values ?? []) parameters.append(key, value);
  return parameters;
}
