import { formatDate } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { ProblemRow } from "../../contract/problem.ts";
import { lampsEn } from "../../lamp-texts.en.ts";
import { lampsZh } from "../../lamp-texts.zh.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";

type Said = Pick<ProblemRow, "cause" | "reason" | "words" | "subject" | "foundAt" | "foundByName">;

/** A problem in words: what it is, of what, who found it when. */
export function useProblemWords() {
  const t = useTexts({ zh, en });
  const lamps = useTexts({ zh: lampsZh, en: lampsEn });
  const language = useLanguage();
  return {
    what: ({ cause, reason, words }: Said): string => {
      const why = reason ? lamps.reasons[reason.code](reason) : words;
      return cause === null ? (words ?? "") : why ? t.because(t.causes[cause], why) : t.causes[cause];
    },
    whereTo: ({ subject: { kind, id } }: Said): string =>
      kind === "commitment"
        ? commitmentsPaths.commitment(id)
        : kind === "target"
          ? commitmentsPaths.indicator(id)
          : commitmentsPaths.document(id),
    where: ({ subject: { titleZh, titleEn } }: Said): string => pick({ zh: titleZh, en: titleEn }, language).text,
    found: ({ foundAt, foundByName }: Said): string => t.foundOn(formatDate(foundAt), foundByName ?? t.itself),
  };
}
