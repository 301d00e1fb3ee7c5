import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";
import type { NewPairJudgement } from "../../contract/alignment.ts";

/** What a judge says of a pair. Whatever comes of it, the alignment is read again: after a refusal the other's word must be seen. */
export function usePairJudging() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPairJudgement) => loaded(api.POST("/api/policy/alignment/judgements", { body })),
    onSettled: () =>
      Promise.all(
        ["alignment", "aligned", "gaps", "owners", "decomposition"].map((kind) =>
          client.invalidateQueries({ queryKey: ["policy", kind] }),
        ),
      ),
  });
}
