import { z } from "zod";
import type { Accounts } from "../../platform/auth/accounts.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Services } from "../../platform/http/module.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { signIn } from "./actions.ts";
import { RoleSchema } from "./contract.ts";
import { makePerson } from "./make-person.ts";
import { peopleTables } from "./store.ts";

/** Sample people share one password, which the first screen shows: they exist in sample installations only. */
export const samplePassword = "haice-sample";

const AccountsFileSchema = z.array(
  z.strictObject({ email: z.email(), name: z.string(), role: RoleSchema, organisation: z.string().nullable() }),
);

/** Makes the sample accounts of the region pack that do not exist yet. */
export async function loadSampleAccounts(ctx: Ctx, pack: RegionPack, accounts: Accounts): Promise<void> {
  const wanted = pack.sample ? ((await pack.json("accounts.json", AccountsFileSchema)) ?? []) : [];
  const tables = peopleTables(ctx.tx);
  for (const account of wanted) {
    const known = await tables
      .selectFrom("people.person")
      .select("id")
      .where("email", "=", account.email)
      .executeTakeFirst();
    if (known) continue;
    const organisation = account.organisation
      ? await tables
          .selectFrom("people.organisation")
          .select("id")
          .where("code", "=", account.organisation)
          .executeTakeFirst()
      : null;
    if (account.organisation && !organisation) {
      throw new AppError("people.organisation-not-found", { code: account.organisation });
    }
    const { name, email, role } = account;
    const person = { name, email, organisationId: organisation?.id ?? null, sample: true };
    const basis = "sample account of the region pack";
    await makePerson(ctx, accounts, person, { role, password: samplePassword, basis });
  }
}

/** The sample people with their first role, for the role switcher. */
export async function listSampleAccounts(ctx: Ctx) {
  const rows = await peopleTables(ctx.tx)
    .selectFrom("people.person as p")
    .innerJoin("people.role_grant as g", "g.person_id", "p.id")
    .leftJoin("people.organisation as o", "o.id", "p.organisation_id")
    .select(["g.role", "p.email", "p.name", "o.name_zh as organisation"])
    .where("p.sample", "=", true)
    .where("g.valid_to", "is", null)
    .orderBy("g.id")
    .execute();
  return rows;
}

/** Signs the caller in as another sample person; returns the session's cookies. Refused outside sample installations. */
export async function switchSample(ctx: Ctx, services: Services, email: string): Promise<string[]> {
  const samples = services.installation.sample ? await listSampleAccounts(ctx) : [];
  if (!samples.some((sample) => sample.email === email)) throw new AppError("people.no-sample-accounts");
  return signIn(ctx, services.accounts, { email, password: samplePassword });
}
