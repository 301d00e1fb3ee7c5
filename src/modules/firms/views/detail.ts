import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { type FirmDetail, firmStewards } from "../contract.ts";
import { titleSoonDays } from "../parameters.ts";
import { keepRefusal, titleState } from "../rules.ts";
import { firmTables } from "../store.ts";
import { classesOfMany, fieldChoices } from "./classes.ts";
import { namesOf, placesOfMany, titleKinds, titlesOfMany } from "./parts.ts";

const isSteward = (roles: readonly string[]) => roles.some((role) => firmStewards.some((one) => one === role));

/** One firm with everything that is known of it, oldest first. @throws AppError `firms.not-found` */
export async function findFirm(ctx: Ctx, code: string): Promise<FirmDetail> {
  const tables = firmTables(ctx.tx);
  const firm = await tables.selectFrom("firms.firm").selectAll().where("code", "=", code).executeTakeFirst();
  if (!firm) throw new AppError("firms.not-found", { code });
  const day = civilDay(ctx.clock);
  const soonDays = await parameterAt(ctx, titleSoonDays);
  const named = (row: { code: string; name_zh: string }) => ({ code: row.code, name: row.name_zh });
  const parent = firm.parent_id
    ? await tables
        .selectFrom("firms.firm")
        .select(["code", "name_zh"])
        .where("id", "=", firm.parent_id)
        .executeTakeFirst()
    : undefined;
  const children = await tables
    .selectFrom("firms.firm")
    .select(["code", "name_zh"])
    .where("parent_id", "=", firm.id)
    .orderBy("name_zh")
    .execute();
  const { rows: organisations } = await sql<{ code: string; name_zh: string }>`
    select code, name_zh from people.organisation_public where id = ${firm.organisation_id}`.execute(ctx.tx);
  return {
    id: firm.id,
    code: firm.code,
    name: { zh: firm.name_zh, en: firm.name_en },
    kind: firm.kind,
    isSample: firm.is_sample,
    version: firm.version,
    creditCode: firm.credit_code,
    basis: firm.basis,
    organisation: organisations[0] ? named(organisations[0]) : null,
    isOwn: ctx.actor !== null && !isSteward(ctx.actor.roles) && keepRefusal(firm.organisation_id, ctx.actor) === null,
    parent: parent ? named(parent) : null,
    children: children.map(named),
    names: (await namesOf(ctx.tx, firm.id)).map((name) => ({
      name: name.name,
      kind: name.kind,
      validFrom: name.valid_from,
      validTo: name.valid_to,
      basis: name.basis,
    })),
    places: (await placesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? [],
    titles: ((await titlesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? []).map(({ firmId: _firm, ...title }) => ({
      ...title,
      state: titleState(title, day, soonDays),
    })),
    classes: (await classesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? [],
    kinds: await titleKinds(ctx.tx),
    fields: await fieldChoices(ctx.tx),
  };
}
