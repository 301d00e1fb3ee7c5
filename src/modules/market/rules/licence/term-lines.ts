import type { Fee, LicenceTerms } from "../../contract/licence-terms.ts";
import type { licencesZh } from "../../licences-texts.zh.ts";
import { yuanText } from "./yuan.ts";

type TermWords = Pick<typeof licencesZh, "terms" | "kinds" | "form" | "comma">;
export type TermLine = readonly [label: string, words: string];

/** The terms in words, line by line, as the screen and the paper have them; amounts in yuan. */
export function termLines(terms: LicenceTerms, words: TermWords): TermLine[] {
  const t = words.terms;
  return [
    [words.form.kind, words.kinds[terms.kind]],
    [t.startsOn, terms.startsOn],
    [terms.kind === "trial" ? t.trialLastDay : t.lastDay, terms.lastDay],
    [t.field, terms.field],
    [t.territory, terms.territory],
    [t.isExclusive, terms.isExclusive ? t.exclusive : t.shared],
    ...ofKind(terms, words),
    [t.payDays, t.days(terms.payDays)],
    [t.graceDays, t.days(terms.graceDays)],
    [t.answerDays, t.days(terms.answerDays)],
    [t.lateInterest, terms.lateInterest === null ? t.noInterest : t.perDay(String(terms.lateInterest / 100))],
    [t.guarantee, terms.guarantee === null ? t.noGuarantee : yuanText(terms.guarantee.cap)],
  ];
}

function ofKind(terms: LicenceTerms, words: TermWords): TermLine[] {
  const t = words.terms;
  switch (terms.kind) {
    case "milestone-royalty": {
      const { royalty } = terms;
      return [
        [t.entryFee, t.zero],
        [t.price, yuanText(terms.price)],
        [
          t.royalty,
          `${t.everyMonths} ${royalty.everyMonths}${words.comma}${t.reportDays} ${t.days(royalty.reportDays)}`,
        ],
        [
          t.tiers,
          royalty.tiers
            .map(({ upTo, rate }) => `${upTo === null ? t.noEnd : `${t.upTo} ${yuanText(upTo)}`} ${rate / 100}%`)
            .join(words.comma),
        ],
        [t.tiersOver, t.over[royalty.tiersOver]],
        [t.minimum, yuanText(royalty.minimum)],
        [t.cap, royalty.cap === null ? t.noCap : yuanText(royalty.cap)],
      ];
    }
    case "deferred-fee":
      return feeLines(terms.fee, t.feePrice, words);
    case "trial":
      return [
        [t.trialPrice, yuanText(terms.trialPrice)],
        ...feeLines(terms.conversion.fee, t.conversionPrice, words),
        [t.conversionMonths, t.months(terms.conversion.months)],
        [t.isCredited, terms.conversion.isTrialPriceCredited ? t.credited : t.notCredited],
      ];
  }
}

const feeLines = (fee: Fee, price: string, { terms: t }: TermWords): TermLine[] => [
  [price, yuanText(fee.price)],
  [t.deferMonths, t.months(fee.deferMonths)],
  [t.instalments, String(fee.instalments)],
  [t.instalmentMonths, t.months(fee.everyMonths)],
  [t.onEarlyEnd, t.early[fee.onEarlyEnd]],
];
