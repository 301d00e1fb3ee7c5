import { z } from "zod";
import { searchChoice, searchList } from "../../../../web/search-state.ts";

export const divisionShows = ["all", "divided", "open", "no-owner"] as const;
export type DivisionShow = (typeof divisionShows)[number];

/** What the address of the list of divisions holds. */
export const divisionsSearch = z.object({ show: searchChoice(divisionShows), document: searchList });
