import { useCallback } from "react";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { UndoErrorCode } from "../contract/undo.ts";
import type { CommitmentsErrorCode } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { undoEn } from "../undo-texts.en.ts";
import { undoZh } from "../undo-texts.zh.ts";

/** The words of a refusal, the same that the server would answer with; null when there is none. */
export function useRefusalText(): (
  refusal: { code: string; params?: Refusal["params"] | undefined } | null,
) => string | null {
  const { errors: own } = useTexts({ zh, en });
  const { errors: ofUndo } = useTexts({ zh: undoZh, en: undoEn });
  return useCallback(
    (refusal) => {
      const words = (code: string) => own[code as CommitmentsErrorCode] ?? ofUndo[code as UndoErrorCode];
      return refusal ? (words(refusal.code)?.(refusal.params ?? {}) ?? refusal.code) : null;
    },
    [own, ofUndo],
  );
}
