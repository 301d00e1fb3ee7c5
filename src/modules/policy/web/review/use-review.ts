import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";
import type { HandProposal, NewJudgements, Settlement } from "../../contract/review.ts";

/** Roles whose holders judge extractions; the server decides by the same list. */
export const judges = ["administrator", "commission-office", "reviewer"] as const;

/** What a reviewer does with the extractions of a document; each reads the review again when it is done. */
export function useReview(code: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ["policy", "review", code] });
  const judge = useMutation({
    mutationFn: (body: NewJudgements) =>
      loaded(api.POST("/api/policy/documents/{code}/judgements", { params: { path: { code } }, body })),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: (id: string) =>
      loaded(api.DELETE("/api/policy/documents/{code}/extractions/{id}/judgement", { params: { path: { code, id } } })),
    onSuccess,
  });
  const settle = useMutation({
    mutationFn: ({ id, ...body }: Settlement & { id: string }) =>
      loaded(
        api.POST("/api/policy/documents/{code}/extractions/{id}/settlement", { params: { path: { code, id } }, body }),
      ),
    onSuccess,
  });
  const propose = useMutation({
    mutationFn: (body: HandProposal) =>
      loaded(api.POST("/api/policy/documents/{code}/extractions", { params: { path: { code } }, body })),
    onSuccess,
  });
  const error = judge.error ?? withdraw.error ?? settle.error;
  return { judge, withdraw, settle, propose, error };
}

export type ReviewActions = ReturnType<typeof useReview>;

/** A judgement that changes nothing of the content. */
export const plainJudgement = (extractions: string[], verdict: "accept" | "reject", note: string | null = null) => ({
  extractions,
  verdict,
  content: null,
  note,
});
