import { useUser } from "../../../web/session.ts";
import type { Person } from "../rules.ts";

/** The reader as the rules see them; null while nobody is signed in. */
export function usePerson(): Person | null {
  const user = useUser();
  return user ? { roles: user.roles, organisation: user.organisation?.code ?? null } : null;
}
