import type { Refusal } from "../../platform/errors/app-error.ts";
import type {
  BookingAct,
  BookingRequest,
  BookingState,
  FacilitiesErrorCode,
  Job,
  OfferTerms,
  UseFigures,
} from "./contract.ts";

const refusal = (code: FacilitiesErrorCode, params?: Refusal["params"]): Refusal =>
  params ? { code, params } : { code };

/** Why these hours cannot be asked for on these terms, or null. Instants as ISO text; `now` too. */
export function requestRefusal(
  terms: OfferTerms | null,
  isOpen: boolean,
  request: Pick<BookingRequest, "from" | "to" | "purpose" | "people" | "safetyFile" | "qualification" | "secrecy">,
  now: string,
): Refusal | null {
  if (!isOpen) return refusal("facilities.not-open");
  if (!terms) return refusal("facilities.no-terms");
  const time = timeRefusal(request, now);
  if (time) return time;
  if (request.purpose === "visit") {
    if (terms.visitors === null) return refusal("facilities.no-visits");
    if (request.people === null) return refusal("facilities.people-needed");
    return request.people > terms.visitors ? refusal("facilities.too-many-people", { free: terms.visitors }) : null;
  }
  if (terms.needsSafetyFile && !request.safetyFile) return refusal("facilities.safety-file-needed");
  if (terms.needsQualification && !request.qualification) return refusal("facilities.qualification-needed");
  return request.secrecy === "restricted" && terms.secrecy === "open" ? refusal("facilities.secrecy") : null;
}

/** Why this is no time to take, or null: it ends after it begins and is not over. */
export function timeRefusal({ from, to }: { from: string; to: string }, now: string): Refusal | null {
  if (Date.parse(to) <= Date.parse(from)) return refusal("facilities.time-wrong");
  return Date.parse(to) <= Date.parse(now) ? refusal("facilities.time-past") : null;
}

/** Why so many more visitors cannot be taken in the same hours, or null. `booked`: who come already. */
export const visitorsRefusal = (visitors: number, booked: number, people: number): Refusal | null =>
  booked + people > visitors ? refusal("facilities.too-many-people", { free: Math.max(0, visitors - booked) }) : null;

/** From where an act leads where, and whose it is. */
const moves: Readonly<
  Record<BookingAct, { from: readonly BookingState[]; to: BookingState | null; by: "asker" | "keeper" }>
> = {
  confirm: { from: ["requested"], to: "confirmed", by: "keeper" },
  refuse: { from: ["requested"], to: "refused", by: "keeper" },
  withdraw: { from: ["requested", "confirmed"], to: "withdrawn", by: "asker" },
  use: { from: ["confirmed"], to: "used", by: "keeper" },
  settle: { from: ["used"], to: "settled", by: "keeper" },
  rate: { from: ["used", "settled"], to: null, by: "asker" },
};

/** Where an act leads a booking that stands there. */
export const stateAfter = (act: BookingAct, state: BookingState): BookingState => moves[act].to ?? state;

/** A booking as its acts see it, for who asks. */
export interface Standing {
  state: BookingState;
  from: string;
  isAsker: boolean;
  isKeeper: boolean;
}

/** Why who asks may not take this act now, or null. The screen asks the same to disable a button with its reason. */
export function actRefusal({ state, from, isAsker, isKeeper }: Standing, act: BookingAct, now: string): Refusal | null {
  const move = moves[act];
  if (move.by === "keeper" ? !isKeeper : !isAsker)
    return refusal(move.by === "keeper" ? "facilities.not-keeper" : "facilities.not-asker");
  if (!move.from.includes(state)) return refusal("facilities.not-from-here");
  return act === "use" && Date.parse(from) > Date.parse(now) ? refusal("facilities.not-over") : null;
}

/** What hours come to on these terms, in whole 分; null: no price is said for this class. */
export function reckonedCharge(
  terms: Pick<OfferTerms, "priceSmall" | "priceOther"> | null,
  isSmallFirm: boolean,
  hours: number,
): number | null {
  const price = isSmallFirm ? (terms?.priceSmall ?? terms?.priceOther) : terms?.priceOther;
  return price === null || price === undefined ? null : Math.round(price * hours);
}

/** Whole and half hours between two instants. */
export const hoursBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 360_000) / 10;

/** Why a voucher cannot pay so much of a charge, or null. */
export const voucherRefusal = (faceValue: number | null, charge: number, pays: number): Refusal | null =>
  pays > charge || pays > (faceValue ?? 0) ? refusal("facilities.voucher-too-much") : null;

const share = (part: number, whole: number | null): number | null =>
  whole === null || whole === 0 ? null : part / whole;

/** What was used, as shares: of what it can run, of what was used by others, and how much of it is open. */
export const figuresOfUse = (
  counted: Pick<UseFigures, "bookings" | "hours" | "externalHours" | "smallHours" | "visitors" | "waitDays" | "rating">,
  { hoursOpen, hoursAble }: { hoursOpen: number | null; hoursAble: number | null },
): UseFigures => ({
  ...counted,
  utilisation: share(counted.hours, hoursAble),
  externalShare: counted.hours === 0 ? null : counted.externalHours / counted.hours,
  openness: hoursOpen === null ? null : share(hoursOpen, hoursAble),
});

/** A computing resource as a job looks at it. */
interface Computing {
  isOpen: boolean;
  computing: string | null;
  cores: number | null;
  /** Usual wait in hours. */
  queue: number | null;
}

/** Every reason why a job does not fit a resource; none: it does. */
export function jobMisfitsOf(job: Job, { isOpen, computing, cores, queue }: Computing) {
  return [
    ...(isOpen ? [] : ["not-open" as const]),
    ...(computing === job.computing ? [] : ["other-kind" as const]),
    ...(cores === null ? ["size-unknown" as const] : cores < job.cores ? ["too-small" as const] : []),
    ...(job.wait === undefined
      ? []
      : queue === null
        ? ["wait-unknown" as const]
        : queue > job.wait
          ? ["waits-too-long" as const]
          : []),
  ];
}
