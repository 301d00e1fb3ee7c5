import type { ContractDraft } from "../contract/drafts.ts";
import type { Right, TransferMode } from "../contract/terms.ts";
import type { Licence } from "./licence/licence.ts";

type Said = Pick<ContractDraft, "signedOn" | "startsOn" | "endsOn" | "total" | "technology" | "payment">;

/** What a contract of a licence says because the licence says it. Shares of income are not known before they come: no amount. */
export function contentOfLicence(
  licence: Pick<Licence, "terms" | "boundOn" | "beganOn" | "convertedOn" | "usedUntil">,
): Said {
  const { terms, boundOn, beganOn, usedUntil } = licence;
  const total = amountOf(licence);
  return {
    signedOn: boundOn,
    startsOn: beganOn ?? terms.startsOn,
    endsOn: usedUntil ?? terms.lastDay,
    total: total === 0 ? null : total,
    technology: total === 0 ? null : total,
    payment: paymentOf(licence),
  };
}

function amountOf({ terms, convertedOn }: Pick<Licence, "terms" | "convertedOn">): number {
  switch (terms.kind) {
    case "milestone-royalty":
      return terms.price;
    case "deferred-fee":
      return terms.fee.price;
    default: {
      if (convertedOn === null) return terms.trialPrice;
      const { fee, isTrialPriceCredited } = terms.conversion;
      return fee.price + (isTrialPriceCredited ? 0 : terms.trialPrice);
    }
  }
}

function paymentOf({ terms, convertedOn }: Pick<Licence, "terms" | "convertedOn">): Said["payment"] {
  if (terms.kind === "milestone-royalty") return terms.price > 0 ? "fee-and-share" : "share-of-income";
  if (terms.kind === "trial" && convertedOn === null) return "at-once";
  return "deferred";
}

/** The right that the technology of a result is under: patents before copyright; without any, know-how. */
export function propertyOf(rights: readonly Right[]): ContractDraft["property"] {
  const kinds = rights.map(({ kind }) => kind);
  if (kinds.some((kind) => kind === "invention" || kind === "utility" || kind === "design")) return "patent";
  return kinds.includes("software") ? "software" : "know-how";
}

/** What kind of contract follows from how a result is offered, where it is offered in one way. */
export function typeOf(modes: readonly TransferMode[]): ContractDraft["type"] {
  const types = new Set(modes.map((mode) => ofMode[mode]));
  const [only] = types;
  return types.size === 1 && only ? only : "development";
}

const ofMode: Readonly<Record<TransferMode, ContractDraft["type"]>> = {
  licence: "licence",
  "exclusive-licence": "licence",
  sale: "transfer",
  equity: "transfer",
  "joint-development": "development",
  commission: "development",
  trial: "licence",
  "use-first-pay-later": "licence",
};
