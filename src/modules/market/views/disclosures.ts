import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Disclosure } from "../contract/disclosure.ts";
import type { GoodKind } from "../contract.ts";
import { waitsFor } from "../rules/disclosure.ts";
import { type DisclosureColumns, disclosureTables } from "../store/disclosures.ts";

/** A disclosure as it is kept, if it is one of this organisation's. @throws AppError `market.not-found` */
export async function disclosureRow(ctx: Pick<Ctx, "tx">, id: string): Promise<DisclosureColumns> {
  const row = await disclosureTables(ctx.tx)
    .selectFrom("market.disclosure")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("market.not-found");
  return row;
}

/** The disclosures of a good that concern the reader: all for its owner, the own ones for a party. Newest first. */
export async function disclosuresOf(ctx: Ctx, kind: GoodKind, id: string): Promise<Disclosure[]> {
  const rows = await disclosureTables(ctx.tx)
    .selectFrom("market.disclosure")
    .selectAll()
    .where(kind === "demand" ? "demand_id" : "result_id", "=", id)
    .orderBy("asked_at", "desc")
    .execute();
  return shownOf(ctx, rows);
}

export async function shownOf(ctx: Ctx, rows: readonly DisclosureColumns[]): Promise<Disclosure[]> {
  const { rows: parties } = await sql<{ id: string; code: string; name: string }>`
    select id, code, name_zh as name from people.organisation_public
    where id = any(${rows.map((row) => row.party_id)})`.execute(ctx.tx);
  return rows.map((row) => {
    const party = parties.find(({ id }) => id === row.party_id);
    const shown = {
      id: row.id,
      party: { code: party?.code ?? "", name: party?.name ?? "" },
      askedBy: row.asked_by,
      purpose: row.purpose,
      askedAt: row.asked_at.toISOString(),
      partyAgreedAt: row.party_agreed_at?.toISOString() ?? null,
      ownerAgreedAt: row.owner_agreed_at?.toISOString() ?? null,
      readAt: row.read_at?.toISOString() ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
      endReason: row.end_reason,
    };
    return { ...shown, waitsFor: waitsFor(shown) };
  });
}

/** What the confidential part says, as far as the database gives it to this session; null: nothing, or not for it. */
export async function confidentialOf(ctx: Pick<Ctx, "tx">, id: string): Promise<string | null> {
  const { rows } = await sql<{ content: string }>`
    select content from market.confidential_part where coalesce(demand_id, result_id) = ${id}`.execute(ctx.tx);
  return rows[0]?.content ?? null;
}
