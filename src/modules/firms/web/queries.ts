import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** All firms; the screen sorts them itself. */
export const firmListQuery = queryOptions({
  queryKey: ["firms", "firms"],
  queryFn: ({ signal }) => loaded(api.GET("/api/firms/firms", { signal })),
});
