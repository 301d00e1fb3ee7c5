/** Who may send, check files and run jobs: somebody of an organisation; and the stewards. */
export const keeperRoles = ["operator", "institute", "enterprise"] as const;
export const stewardRoles = ["administrator", "commission-office"] as const;
/** Who may have a file checked or run a job. */
export const workerRoles = [...keeperRoles, ...stewardRoles, "reporter"] as const;

/** Who reads observations: everybody, whoever is signed in, or those of the organisation that keeps them. */
export const accessClasses = ["open", "members", "internal"] as const;
export type AccessClass = (typeof accessClasses)[number];

export const linkKinds = ["satellite", "shore", "field", "city"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What can be wrong in a row of a file or in a message; each has its words in both languages. */
export const faultCodes = [
  "not-an-object",
  "unknown-key",
  "sequence-wrong",
  "sequence-taken",
  "time-wrong",
  "time-future",
  "place-missing",
  "place-wrong",
  "unknown-column",
  "value-missing",
  "not-a-number",
  "below-range",
  "above-range",
  "not-in-vocabulary",
  "too-long",
  "flag-unknown",
  "row-repeated",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One thing that is wrong: in which column, and the value as it came. */
export interface Fault {
  column: string | null;
  code: FaultCode;
  value: string;
}

/** Expected errors of this module and their HTTP status. */
export const oceanErrors = {
  "ocean.not-found": 404,
  "ocean.not-keeper": 403,
  "ocean.key-unknown": 401,
  "ocean.link-ended": 409,
  "ocean.no-organisation": 403,
  "ocean.other-profile": 422,
  "ocean.file-known": 409,
  "ocean.no-columns": 422,
  "ocean.no-number": 422,
  "ocean.time-wrong": 422,
  "ocean.grid-too-fine": 422,
  "ocean.grid-empty": 422,
  "ocean.background-needed": 422,
  "ocean.background-unfit": 422,
  "ocean.name-taken": 409,
} as const;
export type OceanErrorCode = keyof typeof oceanErrors;
