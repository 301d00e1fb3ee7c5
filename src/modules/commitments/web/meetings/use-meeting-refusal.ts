import { useCallback } from "react";
import type { Refusal } from "../../../../platform/errors/app-error.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { MeetingErrorCode } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";

/** The words of a refusal about a meeting or a decision, the same that the server would answer with; null when there is none. */
export function useMeetingRefusal(): (refusal: Refusal | null) => string | null {
  const { errors } = useTexts({ zh, en });
  return useCallback(
    (refusal) => (refusal ? (errors[refusal.code as MeetingErrorCode]?.(refusal.params ?? {}) ?? refusal.code) : null),
    [errors],
  );
}
