import { useMutation } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import { useForgetSession } from "../../../web/session.ts";

/** Signing in and out, and becoming another sample person; afterwards everything is read again as the new person. */
export function useSignIn() {
  const forget = useForgetSession();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => loaded(api.POST("/api/people/sign-in", { body })),
    onSuccess: forget,
  });
}

export function useSignOut() {
  const forget = useForgetSession();
  return useMutation({ mutationFn: () => loaded(api.POST("/api/people/sign-out")), onSuccess: forget });
}

export function useSwitchSample() {
  const forget = useForgetSession();
  return useMutation({
    mutationFn: (email: string) => loaded(api.POST("/api/people/switch", { body: { email } })),
    onSuccess: forget,
  });
}
