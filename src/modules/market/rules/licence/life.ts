import type { LicenceAct, LicenceSide, LicenceState, LicenceTurn } from "../../contract/licence.ts";

export interface LicenceTransition {
  readonly from: readonly LicenceState[];
  /** `same`: the state stays; `use`: on trial as long as a trial is not converted, in force otherwise. */
  readonly to: LicenceState | "same" | "use";
  /** Which sides may do it; `time`: it happens by itself on its day. */
  readonly who: readonly LicenceSide[] | "time";
}
export type LicenceTable = Readonly<Record<LicenceAct | LicenceTurn, LicenceTransition>>;

const both = ["licensor", "licensee"] as const;
const writing = ["draft", "offered"] as const;
const running = ["on-trial", "in-force", "suspended"] as const;
const bound = ["agreed", ...running] as const;
const counting = [...running, "winding-up"] as const;

/**
 * THE life of a licence. Server, screens and the exhaustive test read this one table. The source names the ways of
 * paying (003:L101) and no steps. Two things hold in it whatever anybody does: use that is not paid for is suspended and
 * ends, and the licensee can always leave.
 */
export const licenceTransitions: LicenceTable = {
  rewrite: { from: writing, to: "draft", who: both },
  sign: { from: writing, to: "offered", who: ["licensor", "licensee", "guarantor"] },
  "take-back": { from: ["offered"], to: "draft", who: ["licensor", "licensee", "guarantor"] },
  withdraw: { from: writing, to: "withdrawn", who: both },
  bind: { from: ["offered"], to: "agreed", who: "time" },
  begin: { from: ["agreed"], to: "use", who: "time" },
  propose: { from: bound, to: "same", who: both },
  "accept-change": { from: bound, to: "same", who: ["licensor", "licensee", "guarantor"] },
  "drop-change": { from: bound, to: "same", who: ["licensor", "licensee", "guarantor"] },
  "say-milestone": { from: ["in-force", "suspended", "winding-up"], to: "same", who: both },
  "state-revenue": { from: ["in-force", "suspended", "winding-up"], to: "same", who: ["licensee"] },
  "say-payment": { from: counting, to: "same", who: ["licensee", "guarantor"] },
  agree: { from: counting, to: "same", who: both },
  contest: { from: counting, to: "same", who: both },
  convert: { from: ["on-trial"], to: "in-force", who: ["licensee"] },
  leave: { from: bound, to: "winding-up", who: ["licensee"] },
  suspend: { from: ["on-trial", "in-force"], to: "suspended", who: "time" },
  resume: { from: ["suspended"], to: "use", who: "time" },
  "end-for-breach": { from: ["suspended"], to: "winding-up", who: ["licensor"] },
  "call-guarantor": { from: ["suspended", "winding-up"], to: "same", who: ["licensor"] },
  waive: { from: counting, to: "same", who: ["licensor"] },
  expire: { from: running, to: "winding-up", who: "time" },
  close: { from: ["winding-up"], to: "ended", who: "time" },
  "consent-public": { from: [...bound, "winding-up", "ended"], to: "same", who: both },
};
