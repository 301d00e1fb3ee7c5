import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { peopleHolding, personNames } from "../../people/index.ts";
import { type DeskPerson, isBroker } from "../rules/lead.ts";

/** Who holds the role of a broker now, with name and house; `house`: what the platform is called that they work for. */
export interface Broker extends DeskPerson {
  name: string;
  house: string | null;
}

export async function brokersNow(ctx: Pick<Ctx, "tx" | "clock">): Promise<Broker[]> {
  const holding = await peopleHolding(ctx.tx, ctx.clock.now());
  const brokers = holding
    .map(({ id, roles, organisation }) => ({ id, roles, organisationId: organisation }))
    .filter(isBroker);
  const names = await personNames(
    ctx.tx,
    brokers.map(({ id }) => id),
  );
  const houses = await houseNames(
    ctx,
    brokers.flatMap(({ organisationId }) => organisationId ?? []),
  );
  return brokers.map((one) => ({
    ...one,
    name: names.get(one.id) ?? one.id,
    house: houses.get(one.organisationId ?? "") ?? null,
  }));
}

/** What organisations are called, by id. */
export async function houseNames(ctx: Pick<Ctx, "tx">, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name_zh as name from people.organisation_public where id = any(${[...ids]}::text[])`.execute(ctx.tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
