import { z } from "zod";
import { searchChoice, searchList, searchText } from "../../../../web/search-state.ts";
import { lamps } from "../../contract/lamp.ts";
import { unitParts } from "../../contract/unit.ts";

/** What the address of a unit holds: which part of its commitments is shown, and shared with whom. */
export const unitSearch = z.object({ part: searchChoice(unitParts), with: searchText, lamp: searchChoice(lamps) });

/** What the address of the shared view holds: a coordination by its code, or the units. */
export const togetherSearch = z.object({ group: searchText, unit: searchList });
