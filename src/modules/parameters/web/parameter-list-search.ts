import { z } from "zod";
import { searchList, searchSort, searchText } from "../../../web/search-state.ts";

/** Search parameters of the list of parameters. */
export const parameterListSearch = z.object({ q: searchText, basis: searchList, sort: searchSort });
