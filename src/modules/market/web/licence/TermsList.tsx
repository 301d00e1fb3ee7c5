import type { ReactNode } from "react";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Fee, LicenceTerms } from "../../contract/licence-terms.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { yuanText } from "./yuan.ts";

type Line = readonly [string, ReactNode];

/** The terms of a version in words, line by line. */
export function TermsList({ terms }: { terms: LicenceTerms }) {
  const words = useTexts({ zh, en });
  const t = words.terms;
  const lines: Line[] = [
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
  return (
    <FieldList>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </FieldList>
  );
}

function ofKind(terms: LicenceTerms, words: typeof zh): Line[] {
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

const feeLines = (fee: Fee, price: string, { terms: t }: typeof zh): Line[] => [
  [price, yuanText(fee.price)],
  [t.deferMonths, t.months(fee.deferMonths)],
  [t.instalments, fee.instalments],
  [t.instalmentMonths, t.months(fee.everyMonths)],
  [t.onEarlyEnd, t.early[fee.onEarlyEnd]],
];
