import type { Clock } from "../clock/clock.ts";
import type { Tx } from "../db/database.ts";
import type { Language } from "../errors/error-texts.ts";

/** The person who asks, as the session and the people module know them. */
export interface Actor {
  id: string;
  name: string;
  roles: readonly string[];
  organisationId: string | null;
}

/** What every action gets besides its input. There is no global current user and no other source of time. */
export interface Ctx {
  tx: Tx;
  actor: Actor | null;
  clock: Clock;
  language: Language;
  correlationId: string;
}

/** A context for work that nobody asked for: first start, imports from the command line, jobs. */
export function systemCtx(tx: Tx, clock: Clock): Ctx {
  return { tx, actor: null, clock, language: "zh", correlationId: "system" };
}
