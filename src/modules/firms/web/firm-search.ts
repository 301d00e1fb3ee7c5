import { z } from "zod";
import { searchChoice, searchList, searchNumber, searchText } from "../../../web/search-state.ts";
import { trialBases } from "../contract/support.ts";
import { asFen } from "../rules/figures.ts";

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

/** The two records that are compared. */
export const doubleSearch = z.object({ kept: searchText, double: searchText });

export const supportSearch = z.object({ firm: searchText });

/** The firm that is looked at; without one, the year of the order of all. */
export const standingSearch = z.object({ firm: searchText, year: searchNumber });

/** A rule that is tried; money in 万元, as it is typed. */
export const trialSearch = z.object({
  year: searchNumber,
  base: searchChoice(trialBases),
  rate: searchNumber,
  ceiling: searchNumber,
  threshold: searchNumber,
});
export type TrialSearch = z.output<typeof trialSearch>;

/** The same as the API takes it: money in 分. */
export const trialAsked = ({ year, base, rate, ceiling, threshold }: TrialSearch) => ({
  ...(year === undefined ? {} : { year }),
  ...(base === undefined ? {} : { base }),
  ...(rate === undefined ? {} : { rate }),
  ...(ceiling === undefined ? {} : { ceiling: asFen(ceiling) }),
  ...(threshold === undefined ? {} : { threshold: asFen(threshold) }),
});

/** The query of a search as the API takes it. */
export function firmParameters({ q, on, title, state, place, kind, size, field }: FirmSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries({ q, on, state })) if (value) parameters.set(key, value);
  for (const [key, values] of Object.entries({ title, place, kind, size, field }))
    for (const value of values ?? []) parameters.append(key, value);
  return parameters;
}
