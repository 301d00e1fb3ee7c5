import { z } from "zod";
import { searchChoice, searchNumber, searchText } from "../../../../web/search-state.ts";
import { rowStates } from "../../contract/earlier.ts";

/** What the address holds: which brought ledger is open, which of its rows are shown, from which on. */
export const earlierSearch = z.object({
  ledger: searchText,
  state: searchChoice(rowStates),
  from: searchNumber,
});
