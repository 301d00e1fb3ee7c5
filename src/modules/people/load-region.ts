import { z } from "zod";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Services } from "../../platform/http/module.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { nameKinds, organisationKinds } from "./contract.ts";
import { creditCodeRefusal } from "./rules.ts";
import { loadSampleAccounts } from "./sample-accounts.ts";
import { addName, peopleTables, saveOrganisation } from "./store.ts";

const UnitsFileSchema = z.array(
  z.strictObject({
    code: z.string(),
    name: z.strictObject({ zh: z.string(), en: z.string().nullable() }),
    kind: z.enum(organisationKinds),
    area: z.string().nullable(),
    parent: z.string().nullable().default(null),
    creditCode: z.string().nullable().default(null),
    sample: z.boolean().default(false),
    basis: z.string(),
    names: z
      .array(
        z.strictObject({
          name: z.string(),
          kind: z.enum(nameKinds),
          validFrom: z.iso.date().nullable().default(null),
          validTo: z.iso.date().nullable().default(null),
          basis: z.string(),
        }),
      )
      .default([]),
  }),
);

/** Brings the organisations of the region pack (`units.json`) and its sample accounts into the database. Idempotent. */
export async function loadRegion(ctx: Ctx, pack: RegionPack, services: Services): Promise<void> {
  const units = (await pack.json("units.json", UnitsFileSchema)) ?? [];
  const ids = new Map<string, string>();
  for (const unit of units) {
    if (unit.creditCode) refuse(creditCodeRefusal(unit.creditCode));
    if (unit.parent && !ids.has(unit.parent))
      throw new AppError("people.organisation-not-found", { code: unit.parent });
    const id = await saveOrganisation(ctx.tx, {
      code: unit.code,
      name_zh: unit.name.zh,
      name_en: unit.name.en,
      kind: unit.kind,
      area: unit.area,
      parent_id: unit.parent ? ids.get(unit.parent)! : null,
      credit_code: unit.creditCode,
      sample: unit.sample,
      basis: unit.basis,
    });
    ids.set(unit.code, id);
    const official = {
      name: unit.name.zh,
      kind: "official" as const,
      validFrom: null,
      validTo: null,
      basis: unit.basis,
    };
    for (const name of [official, ...unit.names]) await addName(ctx.tx, id, name);
  }
  if (await isEmptyOfPeople(ctx)) await loadSampleAccounts(ctx, pack, services.accounts);
}

// Once people work here, the pack's sample accounts are not brought back: somebody may have removed them on purpose.
async function isEmptyOfPeople(ctx: Ctx): Promise<boolean> {
  const somebody = await peopleTables(ctx.tx).selectFrom("people.person").select("id").limit(1).executeTakeFirst();
  return somebody === undefined;
}
