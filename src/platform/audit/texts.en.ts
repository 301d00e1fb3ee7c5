import type { Finding, FindingKind } from "./finding.ts";

/** How each finding is said. */
export const en: Record<FindingKind, (found: Finding) => string> = {
  "seal-missing": (f) => `Seal ${f.seal} is missing`,
  "seal-changed": (f) => `Seal ${f.seal} does not agree with the chain`,
  "event-changed": (f) => `Event ${f.event} of seal ${f.seal} was changed after it was sealed`,
  "event-missing": (f) => `Event ${f.event} of seal ${f.seal} is not there any more`,
  "event-from-the-past": (f) =>
    `Event ${f.event} of seal ${f.seal} claims to be over an hour older than what was sealed before`,
  "event-without-seal": (f) => `Event ${f.event} is neither sealed nor waiting to be`,
  "head-unknown": () => "The head that was given is not in the chain: its end may have been cut off",
};
