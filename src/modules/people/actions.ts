import { recordEvent } from "../../platform/audit/record-event.ts";
import type { Accounts } from "../../platform/auth/accounts.ts";
import { newId } from "../../platform/db/new-id.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { NewOrganisation, Role, Session } from "./contract.ts";
import { creditCodeRefusal, type DatedName, endRoleRefusal, grantRefusal, newNameRefusal } from "./rules.ts";
import { addName, closeRoleGrant, openRoleGrant, peopleTables, saveOrganisation } from "./store.ts";
import { countHolders, findActor, namesOf, rolesOf } from "./views.ts";

/** Who is signed in, as the shell shows it. */
export async function readSession(ctx: Ctx, sample: boolean): Promise<Session> {
  if (!ctx.actor) return { user: null, sample };
  const row = await peopleTables(ctx.tx)
    .selectFrom("people.person as p")
    .leftJoin("people.organisation as o", "o.id", "p.organisation_id")
    .select(["p.id", "p.name", "p.email", "o.id as organisation_id", "o.code", "o.name_zh"])
    .where("p.id", "=", ctx.actor.id)
    .executeTakeFirstOrThrow();
  const organisation =
    row.organisation_id && row.code && row.name_zh
      ? { id: row.organisation_id, code: row.code, name: row.name_zh }
      : null;
  const roles = await rolesOf(ctx.tx, row.id, ctx.clock.now());
  return { user: { id: row.id, name: row.name, email: row.email, roles, organisation }, sample };
}

/** Signs somebody in by password; people who have left are refused like a wrong password. Returns the session's cookies. */
export async function signIn(
  ctx: Ctx,
  accounts: Accounts,
  credentials: { email: string; password: string },
): Promise<string[]> {
  const signedIn = await accounts.signIn(credentials);
  const actor = signedIn ? await findActor(ctx.tx, signedIn.accountId, ctx.clock.now()) : null;
  if (!signedIn || !actor) throw new AppError("people.wrong-credentials");
  await recordEvent({ ...ctx, actor }, { kind: "people.signed-in", subject: actor.id });
  return signedIn.cookies;
}

export async function addOrganisation(ctx: Ctx, input: NewOrganisation): Promise<{ code: string }> {
  if (input.creditCode !== null) {
    refuse(creditCodeRefusal(input.creditCode));
    const taken = await peopleTables(ctx.tx)
      .selectFrom("people.organisation")
      .select("name_zh")
      .where("credit_code", "=", input.creditCode)
      .executeTakeFirst();
    if (taken) throw new AppError("people.credit-code-taken", { name: taken.name_zh });
  }
  const code = `org-${newId()}`;
  const id = await saveOrganisation(ctx.tx, {
    code,
    name_zh: input.nameZh,
    name_en: input.nameEn,
    kind: input.kind,
    area: input.area,
    parent_id: null,
    credit_code: input.creditCode,
    sample: false,
    basis: input.basis,
  });
  await addName(ctx.tx, id, {
    name: input.nameZh,
    kind: "official",
    validFrom: null,
    validTo: null,
    basis: input.basis,
  });
  await recordEvent(ctx, { kind: "people.organisation-added", subject: id, after: input, basis: input.basis });
  return { code };
}

export async function addOrganisationName(ctx: Ctx, code: string, name: DatedName & { basis: string }): Promise<void> {
  const organisation = await peopleTables(ctx.tx)
    .selectFrom("people.organisation")
    .select("id")
    .where("code", "=", code)
    .forUpdate()
    .executeTakeFirst();
  if (!organisation) throw new AppError("people.organisation-not-found", { code });
  refuse(newNameRefusal(await namesOf(ctx.tx, organisation.id), name));
  await addName(ctx.tx, organisation.id, name);
  await recordEvent(ctx, { kind: "people.name-added", subject: organisation.id, after: name, basis: name.basis });
}

export async function grantRole(ctx: Ctx, personId: string, change: { role: Role; basis: string }): Promise<void> {
  await lockPerson(ctx, personId);
  refuse(grantRefusal(await rolesOf(ctx.tx, personId, ctx.clock.now()), change.role));
  const grant = { personId, role: change.role, from: ctx.clock.now(), by: ctx.actor?.id ?? null, basis: change.basis };
  await openRoleGrant(ctx.tx, grant);
  await recordEvent(ctx, { kind: "people.role-granted", subject: personId, after: change.role, basis: change.basis });
}

export async function endRole(ctx: Ctx, personId: string, change: { role: Role; basis: string }): Promise<void> {
  await lockPerson(ctx, personId);
  const held = await rolesOf(ctx.tx, personId, ctx.clock.now());
  refuse(endRoleRefusal(held, change.role, await countHolders(ctx.tx, "administrator")));
  await closeRoleGrant(ctx.tx, personId, change.role, ctx.clock.now());
  await recordEvent(ctx, { kind: "people.role-ended", subject: personId, before: change.role, basis: change.basis });
}

// Two administrators who take each other's role away at the same moment must not both succeed: all holders are locked.
async function lockPerson(ctx: Ctx, personId: string): Promise<void> {
  const rows = await peopleTables(ctx.tx)
    .selectFrom("people.person")
    .select("id")
    .where((or) =>
      or.or([
        or("id", "=", personId),
        or("id", "in", (sub) =>
          sub
            .selectFrom("people.role_grant")
            .select("person_id")
            .where("role", "=", "administrator")
            .where("valid_to", "is", null),
        ),
      ]),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  if (!rows.some((row) => row.id === personId)) throw new AppError("people.person-not-found");
}
