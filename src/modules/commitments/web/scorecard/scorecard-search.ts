import { z } from "zod";
import { searchChoice } from "../../../../web/search-state.ts";
import { countings, scoreItems } from "../../contract/scorecard.ts";
import { unitParts } from "../../contract/unit.ts";

/** What the address of a unit's scorecard holds: which of its records are shown. */
export const scorecardSearch = z.object({
  part: searchChoice(unitParts),
  item: searchChoice(scoreItems),
  counts: searchChoice(countings),
});
