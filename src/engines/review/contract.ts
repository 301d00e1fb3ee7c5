/**
 * Peer review as pure functions: who may not judge whom, who judges what, and what comes of the scores. Ids are the
 * caller's own text; days are civil days (ISO 8601).
 */

/** Something between an expert and somebody of an application that may bend a judgement. */
export const tieKinds = ["same-person", "employer", "co-author", "co-project", "family", "declared"] as const;
export type TieKind = (typeof tieKinds)[number];

/** What is known of a person: employers and the rest by day. */
export interface Tie {
  readonly kind: Exclude<TieKind, "same-person">;
  /** The person; family, papers and projects tie two persons, an employer or a declaration ties a person to a body too. */
  readonly person: string;
  /** The other person or the body. */
  readonly other: string;
  readonly from: string | null;
  /** The last day, or null when it goes on. */
  readonly to: string | null;
  /** What shows it: a paper's number, a project's code, a declaration. */
  readonly evidence: string;
}

/** How long after its end a tie still counts, in whole years; null: for ever. */
export type CoolingYears = Readonly<Record<Tie["kind"], number | null>>;

/** Who stands behind an application. */
export interface Applicant {
  readonly application: string;
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
}

export interface Conflict {
  readonly expert: string;
  readonly application: string;
  readonly kind: TieKind;
  /** Whom of the application it concerns. */
  readonly with: string;
  readonly evidence: string;
}

/** What an expert gave one criterion, in hundredths of a point (8.5 points = 850). */
export interface Score {
  readonly application: string;
  readonly expert: string;
  readonly criterion: string;
  readonly hundredths: number;
}

export interface Criterion {
  readonly code: string;
  /** Whole number; what counts is its share in the sum of all. */
  readonly weight: number;
  readonly most: number;
}
