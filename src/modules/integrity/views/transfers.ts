import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { TransferList } from "../contract/transfers.ts";
import { unitRoles } from "../contract.ts";
import { transferState } from "../rules/transfers.ts";
import { organisationJson } from "./organisations.ts";

type Transfer = TransferList["transfers"][number];

/** Transfers that who asks may read, the last entered first; one alone by its id. */
export async function listTransfers(ctx: Ctx, id: string | null = null): Promise<TransferList> {
  const speaks = ctx.actor?.roles.some((role) => (unitRoles as readonly string[]).includes(role)) ?? false;
  const own = speaks ? (ctx.actor?.organisationId ?? null) : null;
  const { rows } = await sql<Omit<Transfer, "state">>`
    select c.id, c.title, c.partner, ${organisationJson} as organisation, c.signed_on as "signedOn", c.is_sample as "isSample",
      coalesce(c.organisation_id = ${own}, false) as "isOwn",
      coalesce((select json_agg(json_build_object('risk', f.risk, 'isClear', f.is_clear, 'words', f.words, 'by', f.made_by_name,
          'on', to_char(f.made_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) order by f.id)
        from (select distinct on (risk) * from integrity.transfer_finding where check_id = c.id order by risk, id desc) f),
        '[]') as findings
    from integrity.transfer_check c join people.organisation_public o on o.id = c.organisation_id
    where ${id}::text is null or c.id = ${id} order by c.id desc limit 1000`.execute(ctx.tx);
  return {
    today: civilDay(ctx.clock),
    transfers: rows.map((row) => ({ ...row, state: transferState(row.findings, row.signedOn) })),
  };
}

/** A transfer of the reader's own organisation, held until the end of the transaction. @throws AppError */
export async function ownTransfer(ctx: Ctx, id: string): Promise<Transfer> {
  const found = (await listTransfers(ctx, id)).transfers[0];
  if (!found) throw new AppError("integrity.transfer-not-found");
  if (!found.isOwn) throw new AppError("integrity.transfer-not-yours");
  await sql`select 1 from integrity.transfer_check where id = ${id} for update`.execute(ctx.tx);
  return (await listTransfers(ctx, id)).transfers[0]!;
}
