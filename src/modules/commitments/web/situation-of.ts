import type { Commitment } from "../contract/commitment.ts";
import type { Situation } from "../rules/life.ts";

/** What the rules need to know of a commitment, out of what the screen has. */
export const situationOf = (commitment: Commitment): Situation => ({
  state: commitment.state,
  stateBefore: commitment.stateBefore,
  isConfirmed: commitment.source === "confirmed",
  units: commitment.duties.flatMap(({ organisation, validTo }) =>
    organisation && validTo === null ? [organisation.id] : [],
  ),
  signs: commitment.signs.map(({ organisation, isNeeded, answer }) => ({
    organisation: organisation.id,
    isNeeded,
    isSigned: answer === "signed",
  })),
  hasOpenExtension: commitment.extension !== null,
  registeredBy: commitment.registeredBy,
  reportedBy: commitment.reportedBy,
  rules: commitment.rules,
});
