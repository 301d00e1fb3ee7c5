import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import type { HandProposal, NewJudgements, Settlement } from "../../contract/review.ts";
import { policyQueries } from "../queries.ts";

/** Roles whose holders judge extractions; the server decides by the same list. */
export const judges = ["administrator", "commission-office", "reviewer"] as const;

/** A judgement that did not reach the server, kept until it does. */
export interface UnsavedJudgement {
  readonly body: NewJudgements;
  readonly error: unknown;
}

/**
 * What a reviewer does with the extractions of a document; each reads the review again when it is done. `walk` is for
 * judgements after which the reviewer moves on at once: one that fails is kept in `unsaved`, to be sent again.
 */
export function useReview(code: string) {
  const client = useQueryClient();
  const onSuccess = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ["policy", "review", code] }),
      client.invalidateQueries({ queryKey: policyQueries.documents().queryKey }),
    ]);
  };
  const [unsaved, setUnsaved] = useState<readonly UnsavedJudgement[]>([]);
  const send = (body: NewJudgements) =>
    loaded(api.POST("/api/policy/documents/{code}/judgements", { params: { path: { code } }, body }));
  const judge = useMutation({ mutationFn: send, onSuccess });
  const walk = useMutation({
    mutationFn: send,
    onSuccess: (_, body) => {
      setUnsaved((kept) => kept.filter((one) => !isSameAim(one.body, body)));
      return onSuccess();
    },
    onError: (error, body) =>
      setUnsaved((kept) => [...kept.filter((one) => !isSameAim(one.body, body)), { body, error }]),
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
  return { judge, walk, unsaved, withdraw, settle, propose };
}

const isSameAim = (a: NewJudgements, b: NewJudgements) => a.extractions.join() === b.extractions.join();

export type ReviewActions = ReturnType<typeof useReview>;

/** A judgement that changes nothing of the content. */
export const plainJudgement = (extractions: string[], verdict: "accept" | "reject", note: string | null = null) => ({
  extractions,
  verdict,
  content: null,
  note,
});
