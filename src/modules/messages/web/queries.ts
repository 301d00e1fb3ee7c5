import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { SendingQuery } from "../contract/post.ts";

/** How often a screen that is open asks whether something came: seldom enough for hundreds of open screens. */
const everyMilliseconds = 30_000;

export const messagesQueries = {
  /** How many own messages are unread, asked again while the screen is open. */
  unread: () =>
    queryOptions({
      queryKey: ["messages", "unread"],
      queryFn: ({ signal }) => loaded(api.GET("/api/messages/unread", { signal })),
      refetchInterval: everyMilliseconds,
    }),
  inbox: (only: "unread" | undefined, cursor: string | undefined) =>
    queryOptions({
      queryKey: ["messages", "inbox", only ?? "all", cursor ?? ""],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/messages/inbox", {
            params: { query: { ...(only ? { only } : {}), ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
    }),
  preferences: () =>
    queryOptions({
      queryKey: ["messages", "preferences"],
      queryFn: ({ signal }) => loaded(api.GET("/api/messages/preferences", { signal })),
    }),
  post: () =>
    queryOptions({
      queryKey: ["messages", "post"],
      queryFn: ({ signal }) => loaded(api.GET("/api/messages/post", { signal })),
    }),
  /** What was sent, asked again soon while something of it is under way. */
  sendings: (query: SendingQuery) =>
    queryOptions({
      queryKey: ["messages", "sendings", query],
      queryFn: ({ signal }) => loaded(api.GET("/api/messages/sendings", { params: { query }, signal })),
      refetchInterval: ({ state }) =>
        state.data?.sendings.some(({ state: one }) => one === "waiting" || one === "sending") ? 2000 : false,
    }),
};
