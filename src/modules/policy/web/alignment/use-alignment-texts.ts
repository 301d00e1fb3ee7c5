import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en as alignmentEn } from "../../alignment-texts.en.ts";
import { zh as alignmentZh } from "../../alignment-texts.zh.ts";
import type { AlignedPairAnswer } from "../../contract/alignment.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";

type Reason = AlignedPairAnswer["reasons"][number];

/** The texts of the alignment, and each reason in the reader's words. */
export function useAlignmentTexts() {
  const t = useTexts({ zh: alignmentZh, en: alignmentEn });
  const policy = useTexts({ zh, en });
  const words: Readonly<Record<string, string>> = { ...policy.targetKinds, ...t.makings };
  const said = (code: Reason["code"], value: string | number): string | number => {
    if (typeof value === "number")
      return code === "same-year" || code === "later" || code === "year-differs" ? value : exactNumber(value);
    return code === "kind-differs" || code === "made-differently" ? (words[value] ?? value) : value;
  };
  const reasonOf = ({ code, params }: Reason): string =>
    t.reasons[code](Object.fromEntries(Object.entries(params).map(([key, value]) => [key, said(code, value)])));
  return { t, policy, reasonOf };
}
