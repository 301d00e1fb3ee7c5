import { useTexts } from "../../../../web/ui/language.tsx";
import { en as reviewEn } from "../../review-texts.en.ts";
import { zh as reviewZh } from "../../review-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import type { Texts } from "./content-words.ts";

/** The texts of the review with those of the documents, in the reader's language. */
export function useReviewTexts(): Texts {
  return { policy: useTexts({ zh, en }), review: useTexts({ zh: reviewZh, en: reviewEn }) };
}
