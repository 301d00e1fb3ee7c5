import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";
import { registersKey } from "../queries.ts";

export const attachmentsQuery = (register: string, record: string) =>
  queryOptions({
    queryKey: [...registersKey, register, "attachments", record],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/registers/attachments", { params: { query: { register, record } }, signal })),
  });

export const viewsQuery = (register: string) =>
  queryOptions({
    queryKey: [...registersKey, register, "views"],
    queryFn: ({ signal }) => loaded(api.GET("/api/registers/views", { params: { query: { register } }, signal })),
  });
