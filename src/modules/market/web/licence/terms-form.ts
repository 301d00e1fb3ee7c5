import type { Fee, LicenceKind, LicenceTerms, Milestone } from "../../contract/licence-terms.ts";
import { LicenceTermsSchema } from "../../contract/licence-terms.ts";
import { fenOf } from "../../rules/licence/yuan.ts";

/** The terms as they are typed: yuan, percent, ten-thousandths; what is not filled in is missing. */
export interface TermsFields {
  kind: LicenceKind;
  startsOn?: string;
  lastDay?: string;
  field?: string;
  territory?: string;
  isExclusive?: boolean;
  payDays?: number;
  graceDays?: number;
  answerDays?: number;
  lateInterest?: number | null;
  guarantee?: number | null;
  price?: number;
  milestones?: { key?: string; name?: string; share?: number; by?: string; onMissed?: Milestone["onMissed"] }[];
  everyMonths?: number;
  reportDays?: number;
  tiers?: { upTo?: number | null; rate?: number }[];
  tiersOver?: "period" | "whole";
  minimum?: number;
  royaltyCap?: number | null;
  feePrice?: number;
  deferMonths?: number;
  instalments?: number;
  instalmentMonths?: number;
  onEarlyEnd?: Fee["onEarlyEnd"];
  trialPrice?: number;
  conversionMonths?: number;
  isCredited?: boolean;
}

/** What a new draft begins with: periods of practice that everybody changes, and no price. */
export const firstFields = (kind: LicenceKind, today: string): TermsFields => ({
  kind,
  startsOn: today,
  isExclusive: false,
  payDays: 30,
  graceDays: 30,
  answerDays: 15,
  milestones: [{ onMissed: "lapses" }],
  everyMonths: 6,
  reportDays: 30,
  tiers: [{}],
  tiersOver: "period",
  minimum: 0,
  deferMonths: 12,
  instalments: 1,
  instalmentMonths: 6,
  onEarlyEnd: "used-share",
  trialPrice: 0,
  conversionMonths: 24,
  isCredited: true,
});

/** For the schedule beside the form it does not matter what it may be used for and where. */
export const withPlaces = (fields: TermsFields): TermsFields => ({
  ...fields,
  field: fields.field || "-",
  territory: fields.territory || "-",
});

const fen = (yuan: number | null | undefined) => (typeof yuan === "number" ? fenOf(yuan) : undefined);
const hundredths = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 100));

/** The terms that the fields say, or null as long as they are not whole. */
export function termsOf(fields: TermsFields): LicenceTerms | null {
  const { kind, startsOn, lastDay, field, territory, isExclusive, payDays, graceDays, answerDays } = fields;
  const common = {
    ...{ kind, startsOn, lastDay, field, territory, isExclusive, payDays, graceDays, answerDays },
    lateInterest: hundredths(fields.lateInterest ?? undefined) ?? null,
    guarantee: fields.guarantee ? { cap: fen(fields.guarantee) } : null,
  };
  const parsed = LicenceTermsSchema.safeParse({ ...common, ...ofKind(fields) });
  return parsed.success ? parsed.data : null;
}

function ofKind(fields: TermsFields): object {
  const fee = {
    price: fen(fields.feePrice),
    deferMonths: fields.deferMonths,
    instalments: fields.instalments,
    everyMonths: fields.instalmentMonths,
    onEarlyEnd: fields.onEarlyEnd,
  };
  switch (fields.kind) {
    case "milestone-royalty": {
      const keys = withKeys(fields.milestones ?? []);
      const tiers = fields.tiers ?? [];
      return {
        price: fen(fields.price ?? 0),
        milestones: keys.map(({ key, name, share, by, onMissed }) => ({
          ...{ key, name, by, onMissed },
          share: hundredths(share),
        })),
        royalty: {
          everyMonths: fields.everyMonths,
          reportDays: fields.reportDays,
          tiers: tiers.map(({ upTo, rate }, at) => ({
            upTo: at === tiers.length - 1 ? null : fen(upTo),
            rate: hundredths(rate),
          })),
          tiersOver: fields.tiersOver,
          minimum: fen(fields.minimum ?? 0),
          cap: fen(fields.royaltyCap) ?? null,
        },
      };
    }
    case "deferred-fee":
      return { fee };
    case "trial":
      return {
        trialPrice: fen(fields.trialPrice ?? 0),
        conversion: { fee, months: fields.conversionMonths, isTrialPriceCredited: fields.isCredited ?? false },
      };
  }
}

/** Milestones keep the keys that they have; new ones get the next. */
function withKeys(lines: NonNullable<TermsFields["milestones"]>) {
  let last = Math.max(0, ...lines.map(({ key }) => Number(key?.slice(1) ?? 0)));
  return lines.map((line) => {
    if (line.key !== undefined) return line;
    last += 1;
    return { ...line, key: `m${last}` };
  });
}

/** The fields that say these terms, for a change of them. */
export function fieldsOf(terms: LicenceTerms): TermsFields {
  const { kind, startsOn, lastDay, field, territory, isExclusive, payDays, graceDays, answerDays } = terms;
  const common: TermsFields = {
    ...{ kind, startsOn, lastDay, field, territory, isExclusive, payDays, graceDays, answerDays },
    lateInterest: terms.lateInterest === null ? null : terms.lateInterest / 100,
    guarantee: terms.guarantee === null ? null : terms.guarantee.cap / 100,
  };
  switch (terms.kind) {
    case "milestone-royalty": {
      const { royalty, milestones, price } = terms;
      return {
        ...common,
        price: price / 100,
        milestones: milestones.map((one) => ({ ...one, share: one.share / 100 })),
        everyMonths: royalty.everyMonths,
        reportDays: royalty.reportDays,
        tiers: royalty.tiers.map(({ upTo, rate }) => ({ upTo: upTo === null ? null : upTo / 100, rate: rate / 100 })),
        tiersOver: royalty.tiersOver,
        minimum: royalty.minimum / 100,
        royaltyCap: royalty.cap === null ? null : royalty.cap / 100,
      };
    }
    case "deferred-fee":
      return { ...common, ...feeFields(terms.fee) };
    case "trial":
      return {
        ...common,
        ...feeFields(terms.conversion.fee),
        trialPrice: terms.trialPrice / 100,
        conversionMonths: terms.conversion.months,
        isCredited: terms.conversion.isTrialPriceCredited,
      };
  }
}

const feeFields = ({ price, deferMonths, instalments, everyMonths, onEarlyEnd }: Fee): Partial<TermsFields> => ({
  ...{ feePrice: price / 100, deferMonths, instalments, instalmentMonths: everyMonths, onEarlyEnd },
});
