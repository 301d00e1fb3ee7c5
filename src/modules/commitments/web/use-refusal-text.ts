import { useCallback } from "react";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { CommitmentsErrorCode } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** The words of a refusal, the same that the server would answer with; null when there is none. */
export function useRefusalText(): (
  refusal: { code: string; params?: Refusal["params"] | undefined } | null,
) => string | null {
  const { errors } = useTexts({ zh, en });
  return useCallback(
    (refusal) =>
      refusal ? (errors[refusal.code as CommitmentsErrorCode]?.(refusal.params ?? {}) ?? refusal.code) : null,
    [errors],
  );
}
