import { useCallback } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import { bringEn as en } from "../../bring-texts.en.ts";
import { bringZh as zh } from "../../bring-texts.zh.ts";
import type { BackRefusal, BringErrorCode } from "../../contract/bring-back.ts";
import { useRefusalText } from "../use-refusal-text.ts";

/** The words of a refusal of a brought row: those of bringing, or those of the act that it asked for. */
export function useBringRefusal(): (refusal: Pick<BackRefusal, "code" | "params">) => string {
  const { errors } = useTexts({ zh, en });
  const ofActs = useRefusalText();
  return useCallback(
    (refusal) => errors[refusal.code as BringErrorCode]?.(refusal.params) ?? ofActs(refusal) ?? refusal.code,
    [errors, ofActs],
  );
}
