import { useCallback } from "react";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { TaxonomiesErrorCode } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** Why a rule refuses, in the reader's words; null when it does not. */
export function useRefusalText(): (refusal: Refusal | null) => string | null {
  const { errors } = useTexts({ zh, en });
  return useCallback(
    (refusal) => refusal && errors[refusal.code as TaxonomiesErrorCode](refusal.params ?? {}),
    [errors],
  );
}
