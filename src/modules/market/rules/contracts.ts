import { shiftDecimal } from "../../../engines/tables/decimal.ts";
import type { Language } from "../../../platform/i18n/language.ts";
import type { FactDraft } from "../../ledger/contract.ts";
import type { ContractState, ContractType, Direction, RuleSet, SellerPlace } from "../contract/contracts.ts";

/** Where a party sat on the day of the signature: in an area of the region, elsewhere, or nobody has said. */
export interface Seat {
  readonly place: string | null;
  readonly outside: string | null;
  /** The divisions in which the place lay for certain on the day that counts; none: nobody can say. */
  readonly divisions?: readonly string[];
  readonly point?: { readonly longitude: number; readonly latitude: number } | null;
}

export const isKnownSeat = ({ place, outside }: Seat): boolean => place !== null || outside !== null;

/** Which way the technology goes, seen from the region: by the places of the first seller and the first buyer. */
export function directionOf(seller: Seat, buyer: Seat): Direction {
  if (!isKnownSeat(seller) || !isKnownSeat(buyer)) return "unknown";
  if (seller.place !== null) return buyer.place !== null ? "local" : "output";
  return buyer.place !== null ? "absorption" : "outside";
}

/**
 * The seller as seen from a buyer of the region, so that a count of both directions can leave out what it has already. A
 * park lies in its division; two places of which one lies in no division are together only when they are the same.
 */
export function sellerPlaceOf(seller: Seat, buyer: Seat): SellerPlace {
  if (seller.place === null) return "outside";
  const isTogether =
    seller.place === buyer.place || seller.divisions?.some((division) => buyer.divisions?.includes(division));
  return isTogether ? "same-division" : "same-city";
}

/** The states in which a contract counts. */
export const isCounted = (state: ContractState): boolean => state === "registered" || state === "amended";

/** 分 as 万元, exactly, as the ledger has it. */
export const wanOf = (fen: number): string => shiftDecimal(String(fen), -6);

/** 分 in the unit that readers of a language know: 万元, or million yuan; exact. */
export const amountIn = (fen: number, language: Language): string =>
  language === "zh" ? wanOf(fen) : shiftDecimal(String(fen), -8);

/** 万元 as whole 分; null when it is no amount or finer than a 分. */
export function fenOf(tenThousands: string): number | null {
  const [, whole = "", decimals = ""] = /^(\d{1,9})(?:\.(\d+))?$/.exec(tenThousands) ?? [];
  if (whole === "" || /[1-9]/.test(decimals.slice(6))) return null;
  return Number(`${whole}${decimals.slice(0, 6).padEnd(6, "0")}`);
}

export interface CountedContract {
  readonly state: ContractState;
  readonly type: ContractType;
  readonly registeredOn: string | null;
  readonly total: number | null;
  readonly seller: Seat;
  readonly buyer: Seat;
}

/** What the facts of contracts are of: turnover sold, and turnover bought. */
export const contractMetrics = ["technology-contract", "technology-contract-absorbed"] as const;

/**
 * The facts of a contract, on the day of its registration: its turnover where the seller sat when it was signed, and
 * apart from that where the buyer sat. A contract with both sides in the region has both facts; that of the buyer says
 * where the seller is, so that whoever adds both directions of an area counts it once.
 */
export function contractFacts({ state, type, registeredOn, total, seller, buyer }: CountedContract): FactDraft[] {
  if (!isCounted(state) || registeredOn === null || total === null) return [];
  const common = { validFrom: registeredOn, validTo: null, value: wanOf(total) };
  const dimensions = { "technology-contract-type": type };
  return [
    ...(seller.place === null
      ? []
      : [{ metric: contractMetrics[0], place: seller.place, point: seller.point ?? null, dimensions, ...common }]),
    ...(buyer.place === null
      ? []
      : [
          {
            metric: contractMetrics[1],
            place: buyer.place,
            point: buyer.point ?? null,
            dimensions: { ...dimensions, "technology-seller-place": sellerPlaceOf(seller, buyer) },
            ...common,
          },
        ]),
  ];
}

/** The rules that a contract is judged by: those that were on for its signing day. Null: nobody has put any. */
export function ruleSetOn(sets: readonly RuleSet[], signedOn: string): RuleSet | null {
  return (
    sets.find(
      ({ isOn, validFrom, validTo }) =>
        isOn && (validFrom === null || validFrom <= signedOn) && (validTo === null || signedOn < validTo),
    ) ?? null
  );
}
