import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Sends something of this module and reads everything of it again; `then` runs when it worked. */
export function useSending<Answer, Input = void>(
  send: (input: Input) => Promise<Answer>,
  then?: (answer: Answer) => unknown,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: ["integrity"] });
      await then?.(answer);
    },
  });
}
