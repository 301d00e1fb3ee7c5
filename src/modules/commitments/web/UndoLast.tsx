import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { undoEn } from "../undo-texts.en.ts";
import { undoZh } from "../undo-texts.zh.ts";
import { useRefusalText } from "./use-refusal-text.ts";

interface UndoLastProps {
  readonly commitment: Commitment;
  readonly onDone: () => void;
}

/** Takes back the last step, where it was the reader's own; nothing is shown where somebody else made it. */
export function UndoLast({ commitment: { id, version, undo }, onDone }: UndoLastProps) {
  const t = useTexts({ zh, en });
  const u = useTexts({ zh: undoZh, en: undoEn });
  const client = useQueryClient();
  const refusalText = useRefusalText();
  const send = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/commitments/{id}/undo", {
          params: { path: { id } },
          body: { version, note: null },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["commitments"] });
      onDone();
    },
  });
  if (!undo || undo.act === "undone") return send.error ? <Failure error={send.error} /> : null;
  return (
    <>
      {send.error && <Failure error={send.error} />}
      <ReasonButton
        reason={refusalText(undo.refusal)}
        title={u.keeps}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {u.undo(t.acts[undo.act])}
      </ReasonButton>
    </>
  );
}
