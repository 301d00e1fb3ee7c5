import { recordEvent } from "../../platform/audit/record-event.ts";
import type { Accounts } from "../../platform/auth/accounts.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Role } from "./contract.ts";
import { addPerson, openRoleGrant, peopleTables } from "./store.ts";

interface NewPerson {
  name: string;
  email: string;
  organisationId: string | null;
  sample: boolean;
}

/**
 * Makes an account with a person and a first role; returns the id of both. An account that an interrupted call left
 * without a person keeps its address taken. Throws `people.email-taken`.
 */
export async function makePerson(
  ctx: Ctx,
  accounts: Accounts,
  { name, email, organisationId, sample }: NewPerson,
  { role, password, basis }: { role: Role; password: string; basis: string },
): Promise<string> {
  const known = await peopleTables(ctx.tx)
    .selectFrom("people.person")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  const id = known ? null : await accounts.create({ name, email, password });
  if (id === null) throw new AppError("people.email-taken", { email });
  await addPerson(ctx.tx, { id, name, email, organisation_id: organisationId, sample, left_on: null });
  await openRoleGrant(ctx.tx, { personId: id, role, from: ctx.clock.now(), by: ctx.actor?.id ?? null, basis });
  await recordEvent(ctx, { kind: "people.role-granted", subject: id, after: role, basis });
  return id;
}
