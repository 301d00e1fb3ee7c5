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
import { doublesOf } from "./doubles.ts";
import { namesOf, placesOfMany, titleKinds, titlesOfMany } from "./parts.ts";

const isSteward = (roles: readonly string[]) => roles.some((role) => firmStewards.some((one) => one === role));

/** One firm with everything that is known of it, oldest first, also by the code of a record that was joined to it. @throws AppError `firms.not-found` */
export async function findFirm(ctx: Ctx, code: string): Promise<FirmDetail> {
  const tables = firmTables(ctx.tx);
  const firm = await tables
    .selectFrom("firms.firm_entry as e")
    .innerJoin("firms.firm as f", (join) => join.on("f.id", "=", sql<string>`coalesce(e.same_as, e.id)`))
    .selectAll("f")
    .where("e.code", "=", code)
    .executeTakeFirst();
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
  const { rows: participants } = await sql<{ id: string; code: string; name_zh: string }>`
    select o.id, o.code, o.name_zh from firms.firm_organisation t
    join people.organisation_public o on o.id = t.organisation_id where t.firm_id = ${firm.id} order by o.code`.execute(
    ctx.tx,
  );
  const organisations = participants.map(({ id }) => id);
  const own = participants.find(({ id }) => id === firm.organisation_id);
  return {
    id: firm.id,
    code: firm.code,
    name: { zh: firm.name_zh, en: firm.name_en },
    kind: firm.kind,
    isSample: firm.is_sample,
    version: firm.version,
    creditCode: firm.credit_code,
    basis: firm.basis,
    organisation: own ? named(own) : null,
    joinedOrganisations: participants.filter((one) => one !== own).map(named),
    doubles: await doublesOf(ctx.tx, firm.id),
    isOwn: ctx.actor !== null && !isSteward(ctx.actor.roles) && keepRefusal(organisations, ctx.actor) === null,
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
