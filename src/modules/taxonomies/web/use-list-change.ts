import { useMutation, useQueryClient } from "@tanstack/react-query";
import { taxonomiesKey } from "./queries.ts";

/** Sends a change of a list; afterwards, also when somebody else was faster, everything of the lists is read again. */
export function useListChange<Fields>(send: (fields: Fields) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: taxonomiesKey }),
  });
}
