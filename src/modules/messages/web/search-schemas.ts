import { z } from "zod";
import { searchList, searchText } from "../../../web/search-state.ts";

/** Search parameters of the own messages. */
export const inboxSearch = z.object({ only: searchList, before: searchText });

/** Search parameters of the record of sending. */
export const sendingSearch = z.object({ state: searchList, channel: searchText, before: searchText });
