import { z } from "zod";
import { searchList, searchText } from "../../../web/search-state.ts";

/** Search parameters of the list: what is looked for, as of which day. */
export const firmSearch = z.object({
  q: searchText,
  on: z.iso.date().optional().catch(undefined),
  title: searchList,
  state: z.enum(["valid", "expiring"]).optional().catch(undefined),
  place: searchList,
  kind: searchList,
  size: searchList,
  field: searchList,
});
export type FirmSearch = z.output<typeof firmSearch>;

export const countSearch = z.object({
  on: z.iso.date().optional().catch(undefined),
  size: searchList,
  field: searchList,
});
export type CountSearch = z.output<typeof countSearch>;

export const sumSearch = z.object({ year: z.coerce.number().int().optional().catch(undefined) });

/** The query of a search as the API takes it. */
export function firmParameters({ q, on, title, state, place, kind, size, field }: FirmSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries({ q, on, state })) if (value) parameters.set(key, value);
  for (const [key, values] of Object.entries({ title, place, kind, size, field }))
    for (const value of values ?? []) parameters.append(key, value);
  return parameters;
}
