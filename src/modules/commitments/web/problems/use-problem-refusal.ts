import { useCallback } from "react";
import type { Refusal } from "../../../../platform/errors/app-error.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { ProblemErrorCode } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";

/** The words of a refusal of a problem's act, the same that the server would answer with; null when there is none. */
export function useProblemRefusal(): (refusal: Refusal | null) => string | null {
  const { errors } = useTexts({ zh, en });
  return useCallback(
    (refusal) => (refusal ? (errors[refusal.code as ProblemErrorCode]?.(refusal.params ?? {}) ?? refusal.code) : null),
    [errors],
  );
}
