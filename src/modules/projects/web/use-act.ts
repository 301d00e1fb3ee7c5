import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Does something and reads everything of this module again, whether it went well or not. */
export function useAct<Input, Output>(work: (input: Input) => Promise<Output>, onDone?: (output: Output) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: (output) => onDone?.(output),
    onSettled: () => client.invalidateQueries({ queryKey: ["projects"] }),
  });
}
