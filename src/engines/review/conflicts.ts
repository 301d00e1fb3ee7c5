import type { Applicant, Conflict, CoolingYears, Tie } from "./contract.ts";

/**
 * All conflicts between experts and applications on a day, in the order of the applications, each tie told for itself: so
 * a conflict that ends leaves those that stand beside it. Two persons of the same employer are tied by it, since each is
 * tied to the body.
 * @param ties whatever is known, of experts and of applicants alike; either side may come first in a tie of two persons
 * @param day the civil day of the judgement
 */
export function conflictsOf(
  experts: readonly string[],
  applicants: readonly Applicant[],
  ties: readonly Tie[],
  years: CoolingYears,
  day: string,
): Conflict[] {
  const standing = ties.filter((tie) => counts(tie, years[tie.kind], day));
  const byExpert = new Map(experts.map((expert) => [expert, tiesOf(expert, standing)] as const));
  const employers = bodiesByPerson(standing);
  return applicants.flatMap((applicant) =>
    experts.flatMap((expert) => conflictsBetween(expert, byExpert.get(expert) ?? [], applicant, employers)),
  );
}

interface Reach {
  readonly kind: Tie["kind"];
  readonly other: string;
  readonly evidence: string;
}

/** The ties of a person with the other end, from whichever side they were written down. */
const tiesOf = (person: string, ties: readonly Tie[]): Reach[] =>
  ties.flatMap(({ kind, person: one, other, evidence }) => {
    if (one === person) return [{ kind, other, evidence }];
    // A body is nobody's employee: an employer is only read from the person's side.
    return other === person && kind !== "employer" ? [{ kind, other: one, evidence }] : [];
  });

function bodiesByPerson(ties: readonly Tie[]): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const { kind, person, other } of ties) {
    if (kind !== "employer") continue;
    bodies.set(person, (bodies.get(person) ?? new Set()).add(other));
  }
  return bodies;
}

function conflictsBetween(
  expert: string,
  reaches: readonly Reach[],
  { application, persons, bodies }: Applicant,
  employers: ReadonlyMap<string, ReadonlySet<string>>,
): Conflict[] {
  const found: Conflict[] = persons.includes(expert)
    ? [{ expert, application, kind: "same-person", with: expert, evidence: "" }]
    : [];
  for (const { kind, other, evidence } of reaches) {
    if (persons.includes(other) || bodies.includes(other)) {
      found.push({ expert, application, kind, with: other, evidence });
      continue;
    }
    if (kind !== "employer") continue;
    const colleague = persons.find((person) => person !== expert && employers.get(person)?.has(other));
    if (colleague !== undefined) found.push({ expert, application, kind, with: colleague, evidence });
  }
  return found;
}

/** Whether a tie counts on the day: it has begun, and it goes on or ended less than the years ago. */
function counts({ from, to }: Tie, years: number | null, day: string): boolean {
  if (from !== null && from > day) return false;
  return to === null || years === null || yearsLater(to, years) >= day;
}

/** The same day of a later year; 29 February becomes 1 March where there is none, so no tie ends early. */
function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4) === "-02-29" && !isLeap ? "-03-01" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}
