import type { Ctx } from "../../../platform/http/ctx.ts";
import { peopleHolding, personNames } from "../../people/index.ts";
import { type DeskPerson, isBroker } from "../rules/lead.ts";

/** Who holds the role of a broker now, with name and house. */
export async function brokersNow(ctx: Pick<Ctx, "tx" | "clock">): Promise<(DeskPerson & { name: string })[]> {
  const holding = await peopleHolding(ctx.tx, ctx.clock.now());
  const brokers = holding
    .map(({ id, roles, organisation }) => ({ id, roles, organisationId: organisation }))
    .filter(isBroker);
  const names = await personNames(
    ctx.tx,
    brokers.map(({ id }) => id),
  );
  return brokers.map((one) => ({ ...one, name: names.get(one.id) ?? one.id }));
}
