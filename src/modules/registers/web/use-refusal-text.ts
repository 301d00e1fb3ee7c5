import type { Refusal } from "../../../platform/errors/app-error.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { registersErrors } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** The words of a refusal for a disabled button; null when nothing is refused. */
export function useRefusalText() {
  const t = useTexts({ zh, en });
  return (refusal: Refusal | null): string | null => {
    if (!refusal) return null;
    return refusal.code in registersErrors
      ? t.errors[refusal.code as keyof typeof registersErrors](refusal.params ?? {})
      : t.list.signInFirst;
  };
}
