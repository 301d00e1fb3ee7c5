import { z } from "zod";
import { searchChoice, searchList, searchSort, searchText } from "../../../web/search-state.ts";

const searchDay = z.iso.date().optional().catch(undefined);

/** Search parameters of the list of areas: the day, the kinds, the base layer. */
export const areaListSearch = z.object({
  day: searchDay,
  q: searchText,
  kind: searchList,
  base: searchText,
  sort: searchSort,
});

/** Search parameters of one area: the day, which facts, the fact that is picked on the map. */
export const areaSearch = z.object({
  day: searchDay,
  metric: searchText,
  certainty: searchChoice(["inside", "uncertain"]),
  fact: searchText,
  base: searchText,
  sort: searchSort,
});
