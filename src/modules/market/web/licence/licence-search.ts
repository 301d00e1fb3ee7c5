import { z } from "zod";
import { searchText } from "../../../../web/search-state.ts";
import { licenceKinds } from "../../contract/licence-terms.ts";

/** Search parameters of the draft: what it is for. */
export const draftSearch = z.object({
  result: searchText,
  lead: searchText,
  title: searchText,
  kind: z.enum(licenceKinds).optional().catch(undefined),
});
