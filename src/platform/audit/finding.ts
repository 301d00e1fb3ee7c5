/** What of the record may not agree, in the order in which it is looked for. */
export const findingKinds = [
  "seal-missing",
  "seal-changed",
  "event-changed",
  "event-missing",
  "event-from-the-past",
  "event-without-seal",
  "head-unknown",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One place where the record does not agree with its seals. */
export interface Finding {
  kind: FindingKind;
  /** Number of the seal, where it is about one. */
  seal: number | null;
  /** Id of the event, where it is about one. */
  event: string | null;
}
