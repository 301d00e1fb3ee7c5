import { z } from "zod";
import { searchChoice, searchText } from "../../../../web/search-state.ts";
import { lateFrom, type TrialQuery } from "../../contract/lamp.ts";

/** What the address of the lamp rule holds: the values that are tried. */
export const lampRuleSearch = z.object({ soon: searchText, stale: searchText, late: searchChoice(lateFrom) });

const whole = (text: string | undefined, low: number, high: number): number | undefined => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= low && value <= high ? value : undefined;
};

/** The trial of an address; a value that makes no sense is left out, so that the rule in force stands in its place. */
export const trialOf = ({ soon, stale, late }: z.infer<typeof lampRuleSearch>): TrialQuery => ({
  soonDays: whole(soon, 0, 365),
  staleDays: whole(stale, 1, 730),
  lateFrom: late,
});
