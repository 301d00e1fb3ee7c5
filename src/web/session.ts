import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, loaded } from "./api.ts";

const session = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => loaded(api.GET("/api/people/me", { signal })),
  staleTime: 60_000,
});

const installation = queryOptions({
  queryKey: ["installation"],
  queryFn: ({ signal }) => loaded(api.GET("/api/platform/installation", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who is signed in, or null; undefined until the server has answered. */
export function useUser() {
  return useQuery(session).data?.user;
}

/** Which region this is and whether its records are samples; undefined until the server has answered. */
export function useInstallation() {
  return useQuery(installation).data;
}

/** True when the user holds one of the roles. The server decides; the screen only shows what is of use. */
export function useHasRole(roles: readonly string[]): boolean {
  return useUser()?.roles.some((role) => roles.includes(role)) ?? false;
}

/**
 * After signing in, out or switching: first who it is now, then everything that was read as somebody else is read again.
 * The session itself is never forgotten in between, so that the frame of the screen stays.
 */
export function useForgetSession() {
  const client = useQueryClient();
  return async () => {
    await client.refetchQueries({ queryKey: session.queryKey });
    const kept: readonly unknown[] = [session.queryKey[0], installation.queryKey[0]];
    await client.resetQueries({ predicate: (query) => !kept.includes(query.queryKey[0]) });
  };
}
