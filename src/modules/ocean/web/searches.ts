import { z } from "zod";
import { searchNumber, searchText } from "../../../web/search-state.ts";

/** What the addresses of the screens hold. */
export const profileSearch = z.object({ profile: searchText });
export const jobSearch = z.object({
  base: searchText,
  west: searchNumber,
  south: searchNumber,
  east: searchNumber,
  north: searchNumber,
});
