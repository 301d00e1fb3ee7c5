import { useCallback } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import { bringEn as en } from "../../bring-texts.en.ts";
import { bringZh as zh } from "../../bring-texts.zh.ts";
import type { BackRefusal, BringErrorCode } from "../../contract/bring-back.ts";
import type { EarlierErrorCode } from "../../contract/earlier.ts";
import { earlierEn } from "../../earlier-texts.en.ts";
import { earlierZh } from "../../earlier-texts.zh.ts";
import { useRefusalText } from "../use-refusal-text.ts";

/** The words of a refusal of a brought row: those of bringing, or those of the act that it asked for. */
export function useBringRefusal(): (refusal: Pick<BackRefusal, "code" | "params">) => string {
  const { errors } = useTexts({ zh, en });
  const { errors: ofEarlier } = useTexts({ zh: earlierZh, en: earlierEn });
  const ofActs = useRefusalText();
  return useCallback(
    (refusal) =>
      errors[refusal.code as BringErrorCode]?.(refusal.params) ??
      ofEarlier[refusal.code as EarlierErrorCode]?.(refusal.params) ??
      ofActs(refusal) ??
      refusal.code,
    [errors, ofEarlier, ofActs],
  );
}
