import { z } from "zod";
import { searchChoice, searchNumber, searchText } from "../../../../web/search-state.ts";

/** What the address of the board holds: whether only what needs something is shown, the application that is open, a share that is tried out. */
export const boardSearch = z.object({ show: searchChoice(["waiting"]), dossier: searchText, young: searchNumber });
