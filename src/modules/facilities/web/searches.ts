import { z } from "zod";
import { searchChoice, searchFlag, searchNumber, searchText } from "../../../web/search-state.ts";

/** What the addresses of the screens hold. */
export const listSearch = z.object({
  q: searchText,
  kind: searchText,
  platform: searchText,
  park: searchText,
  bookable: searchFlag,
});
export const yearSearch = z.object({ year: searchNumber });
export const matchSearch = z.object({
  computing: searchChoice(["cpu", "gpu", "super"]),
  cores: searchNumber,
  wait: searchNumber,
});
export const checkSearch = z.object({ number: searchText });
