import { useUser } from "../../../web/session.ts";
import type { Doer, Person } from "../rules/life.ts";
import { doersOf } from "../rules/life.ts";

/** The person who looks at the screen as the rules of the life know people; null when nobody is signed in. */
export function usePerson(): Person | null {
  const user = useUser();
  return user ? { id: user.id, roles: user.roles, organisationId: user.organisation?.id ?? null } : null;
}

/** In which parts this person can act at all: as the office, as a reviewer, for a unit. */
export function useDoers(): ReadonlySet<Doer> {
  const person = usePerson();
  return new Set(person ? doersOf(person) : []);
}
