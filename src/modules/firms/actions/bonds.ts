import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { creditCodeOwners } from "../../people/index.ts";
import { nameKey } from "../../people/rules.ts";
import type { FirmKind, SetParent, TieFirm } from "../contract.ts";
import { newFirm } from "../new-firm.ts";
import { parentRefusal } from "../rules.ts";
import { type FirmRow, firmTables, insertFirms, saveOrganisation, saveParent } from "../store.ts";
import { zh } from "../texts.zh.ts";
import { lockBonds, lockFirm, lockRegister } from "../views/lock.ts";

/** Says which participant with accounts a firm is, or that it is none: its people keep its names, place and figures. */
export async function tieFirm(ctx: Ctx, code: string, { organisation, basis }: TieFirm): Promise<void> {
  const firm = await lockFirm(ctx, code);
  let id: string | null = null;
  if (organisation !== null) {
    const { rows } = await sql<{ id: string }>`
      select id from people.organisation_public where code = ${organisation}`.execute(ctx.tx);
    if (!rows[0]) throw new AppError("firms.organisation-unknown", { organisation });
    id = rows[0].id;
    const other = await firmTables(ctx.tx)
      .selectFrom("firms.firm_entry")
      .select("name_zh")
      .where("organisation_id", "=", id)
      .where("id", "<>", firm.id)
      .executeTakeFirst();
    if (other) throw new AppError("firms.organisation-taken", { name: other.name_zh });
  }
  await saveOrganisation(ctx.tx, firm.id, id);
  const before = { organisation: firm.organisation_id };
  await recordEvent(ctx, { kind: "firms.tied", subject: code, before, after: { organisation }, basis });
}

/** Says whose branch or subsidiary a firm is; refused when the other one is below it already. */
export async function setParent(ctx: Ctx, code: string, { parent, basis }: SetParent): Promise<void> {
  await lockBonds(ctx.tx);
  const firm = await lockFirm(ctx, code);
  const above = parent === null ? [] : await chainOf(ctx, parent);
  if (parent !== null && above.length === 0) throw new AppError("firms.not-found", { code: parent });
  refuse(parentRefusal(firm.id, above));
  await saveParent(ctx.tx, firm.id, above[0]?.id ?? null);
  const before = { parent: firm.parent_id };
  await recordEvent(ctx, { kind: "firms.parent-set", subject: code, before, after: { parent }, basis });
}

/** A firm and everything above it, itself first. */
async function chainOf(ctx: Ctx, code: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive up as (
      select id, name_zh, parent_id, 1 as level from firms.firm
        where id = (select coalesce(same_as, id) from firms.firm_entry where code = ${code})
      union all select f.id, f.name_zh, f.parent_id, level + 1 from firms.firm f join up on f.id = up.parent_id
    ) select id, name_zh as name from up order by level`.execute(ctx.tx);
  return rows;
}

const kindOf: Readonly<Record<string, FirmKind>> = {
  enterprise: "enterprise",
  university: "university",
  institute: "institute",
};

/**
 * Participants that are firms, universities or institutes stand in the register: tied to the firm of their code number or
 * of their name where one alone is called so, else as a new one. One whose code number is that of a firm tied to another
 * participant is left out, which is told once: somebody has to say which of the two the firm is. Idempotent.
 */
export async function tieParticipants(ctx: Ctx): Promise<void> {
  const { rows: loose } = await sql<{ id: string; code: string; name_zh: string; kind: string; sample: boolean }>`
    select o.id, o.code, o.name_zh, o.kind, o.sample from people.organisation_public o
    where o.kind = any(${Object.keys(kindOf)}) and not exists (select from firms.firm_organisation t where t.organisation_id = o.id)
    order by o.code`.execute(ctx.tx);
  if (loose.length === 0) return;
  await lockRegister(ctx.tx);
  const codes = new Map([...(await creditCodeOwners(ctx.tx))].map(([creditCode, code]) => [code, creditCode]));
  const firms: FirmRow[] = [];
  const names = [];
  const entered: string[] = [];
  for (const { id, code, name_zh, kind, sample } of loose) {
    const creditCode = codes.get(code) ?? null;
    const taken = creditCode === null ? null : await tiedFirmOf(ctx, creditCode);
    if (taken !== null) {
      await tellLeftOut(ctx, code, { creditCode, firm: taken });
      continue;
    }
    entered.push(code);
    const known = await firmOf(ctx, creditCode, name_zh);
    if (known !== null) {
      await saveOrganisation(ctx.tx, known, id);
      continue;
    }
    const { firm, name } = newFirm({
      nameZh: name_zh,
      kind: kindOf[kind] ?? "other",
      creditCode,
      organisationId: id,
      isSample: sample,
      basis: zh.participantBasis,
      at: ctx.clock.now(),
    });
    firms.push(firm);
    names.push(name);
  }
  if (entered.length === 0) return;
  await insertFirms(ctx.tx, { firms, names, places: [], titles: [] });
  const after = { organisations: entered, firms: firms.length };
  await recordEvent(ctx, { kind: "firms.participants-tied", subject: "people", after, basis: zh.participantBasis });
}

/** The firm of a code number that is another participant already. */
async function tiedFirmOf({ tx }: Ctx, creditCode: string): Promise<string | null> {
  const firm = await firmTables(tx)
    .selectFrom("firms.firm")
    .select("code")
    .where("credit_code", "=", creditCode)
    .where("organisation_id", "is not", null)
    .executeTakeFirst();
  return firm?.code ?? null;
}

/** One event for each participant and firm, not one at each start. */
async function tellLeftOut(ctx: Ctx, subject: string, after: { creditCode: string | null; firm: string }) {
  const { rows } = await sql`
    select from platform.event where kind = 'firms.participant-left-out' and subject = ${subject}
      and after ->> 'firm' = ${after.firm} limit 1`.execute(ctx.tx);
  if (rows.length > 0) return;
  await recordEvent(ctx, { kind: "firms.participant-left-out", subject, after, basis: zh.participantBasis });
}

/** The one firm of a code number or a name that no participant is yet. Two code numbers are two bodies, whatever the name. */
async function firmOf(ctx: Ctx, creditCode: string | null, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string; is_coded: boolean }>`
    select distinct f.id, coalesce(f.credit_code = ${creditCode}, false) as is_coded
    from firms.firm f left join firms.firm_name n on n.firm_id = f.id
    where f.organisation_id is null and (f.credit_code = ${creditCode} or (n.name_key = ${nameKey(name)}
      and (${creditCode}::text is null or f.credit_code is null)))`.execute(ctx.tx);
  const coded = rows.find(({ is_coded }) => is_coded);
  return coded?.id ?? (rows.length === 1 ? rows[0]!.id : null);
}
