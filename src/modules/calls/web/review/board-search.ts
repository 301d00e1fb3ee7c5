import { z } from "zod";
import { searchChoice, searchText } from "../../../../web/search-state.ts";

/** What the address of the board holds: whether only what needs something is shown, and the application that is open. */
export const boardSearch = z.object({ show: searchChoice(["waiting"]), dossier: searchText });
