import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { MessageKind } from "../../../../platform/messages/message-kind.ts";
import { tell } from "../../../messages/index.ts";
import type { Disclosure, NewDisclosure } from "../../contract/disclosure.ts";
import type { GoodKind } from "../../contract.ts";
import { goodsMessages } from "../../goods-messages.ts";
import { agreeRefusal } from "../../rules/disclosure.ts";
import {
  type DisclosureColumns,
  disclosureTables,
  insertDisclosure,
  updateDisclosure,
} from "../../store/disclosures.ts";
import { goodRef } from "../../store/goods.ts";
import { confidentialOf, disclosureRow, shownOf } from "../../views/disclosures.ts";
import { type GoodRow, goodRow, standingOf } from "../../views/good-rows.ts";

/**
 * Proposes that a confidential part be disclosed: a party asks for itself, or the owner offers it to one. Whoever proposes
 * has agreed; the other side has still to. @throws AppError `market.*`
 */
export async function proposeDisclosure(
  ctx: Ctx,
  kind: GoodKind,
  id: string,
  { party, purpose }: NewDisclosure,
): Promise<{ id: string }> {
  const row = await goodRow(ctx, kind, id);
  const standing = await standingOf(ctx, row);
  if (!standing.hasConfidential) throw new AppError("market.disclosure-nothing");
  const own = ctx.actor?.organisationId ?? null;
  if (own === null) throw new AppError("market.owner-missing");
  const isOffer = party !== null;
  if (isOffer && !standing.isOwner) throw new AppError("market.not-yours");
  const partyId = isOffer ? await organisationOf(ctx, party) : own;
  const ownerId = row.owner_id ?? row.posted_by_id;
  if (partyId === ownerId) throw new AppError("market.disclosure-own");
  const open = await disclosureTables(ctx.tx)
    .selectFrom("market.disclosure")
    .select("id")
    .where(kind === "demand" ? "demand_id" : "result_id", "=", id)
    .where("party_id", "=", partyId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (open) throw new AppError("market.disclosure-known");
  const at = ctx.clock.now();
  const person = ctx.actor?.id ?? null;
  const disclosure: DisclosureColumns = {
    id: newId(),
    ...goodRef(kind, id),
    party_id: partyId,
    asked_by: isOffer ? "owner" : "party",
    purpose,
    asked_at: at,
    party_agreed_by: isOffer ? null : person,
    party_agreed_at: isOffer ? null : at,
    owner_agreed_by: isOffer ? person : null,
    owner_agreed_at: isOffer ? at : null,
    ended_by: null,
    ended_at: null,
    end_reason: null,
    read_at: null,
  };
  await insertDisclosure(ctx.tx, disclosure);
  const other = isOffer ? partyId : ownerId;
  await note(ctx, kind, row, disclosure, {
    act: "proposed",
    message: goodsMessages.disclosureAsked,
    tells: [other],
    said: ctx.actor?.name ?? "",
  });
  return { id: disclosure.id };
}

/** The other side agrees: from now on the party sees the confidential part. @throws AppError `market.*` */
export async function agreeDisclosure(ctx: Ctx, id: string): Promise<{ id: string }> {
  const { disclosure, kind, row, side, shown } = await open(ctx, id);
  refuse(agreeRefusal(shown, side));
  const by = { person: ctx.actor?.id ?? null, at: ctx.clock.now() };
  await updateDisclosure(
    ctx.tx,
    id,
    side === "party"
      ? { party_agreed_by: by.person, party_agreed_at: by.at }
      : { owner_agreed_by: by.person, owner_agreed_at: by.at },
  );
  const tells = [disclosure.party_id, row.owner_id ?? row.posted_by_id];
  await note(ctx, kind, row, disclosure, {
    act: "agreed",
    message: goodsMessages.disclosureOpened,
    tells,
    said: shown.party.name,
  });
  return { id };
}

/** Either side ends it, asked or open: from now on the party sees nothing. @throws AppError `market.*` */
export async function endDisclosure(ctx: Ctx, id: string, reason: string): Promise<{ id: string }> {
  const { disclosure, kind, row, side } = await open(ctx, id);
  if (disclosure.ended_at !== null) throw new AppError("market.disclosure-over");
  if (side === null) throw new AppError("market.not-yours");
  await updateDisclosure(ctx.tx, id, {
    ended_by: ctx.actor?.id ?? "",
    ended_at: ctx.clock.now(),
    end_reason: reason,
  });
  const tells = [side === "party" ? (row.owner_id ?? row.posted_by_id) : disclosure.party_id];
  await note(ctx, kind, row, disclosure, { act: "ended", message: goodsMessages.disclosureEnded, tells, said: reason });
  return { id };
}

/** Opens the confidential part for whoever may see it; that a party opened it is noted. @throws AppError `market.*` */
export async function openConfidential(ctx: Ctx, kind: GoodKind, id: string): Promise<{ content: string | null }> {
  const row = await goodRow(ctx, kind, id);
  const standing = await standingOf(ctx, row);
  if (!standing.hasConfidential) return { content: null };
  const content = await confidentialOf(ctx, id);
  if (content === null) throw new AppError("market.not-yours");
  if (standing.isOwner) return { content };
  const { rows } = await sql<{ id: string }>`
    select id from market.disclosure where coalesce(demand_id, result_id) = ${id}
      and party_id = ${ctx.actor?.organisationId ?? null} and ended_at is null`.execute(ctx.tx);
  if (rows[0]) await updateDisclosure(ctx.tx, rows[0].id, { read_at: ctx.clock.now() });
  await recordEvent(ctx, { kind: "market.confidential-read", subject: id, after: { kind, title: row.title_zh } });
  return { content };
}

interface Opened {
  disclosure: DisclosureColumns;
  kind: GoodKind;
  row: GoodRow;
  side: "party" | "owner" | null;
  shown: Disclosure;
}

async function open(ctx: Ctx, id: string): Promise<Opened> {
  const disclosure = await disclosureRow(ctx, id);
  const kind: GoodKind = disclosure.demand_id === null ? "result" : "demand";
  const row = await goodRow(ctx, kind, (disclosure.demand_id ?? disclosure.result_id)!);
  const [shown] = await shownOf(ctx, [disclosure]);
  const { isOwner } = await standingOf(ctx, row);
  const isParty = disclosure.party_id === ctx.actor?.organisationId;
  return { disclosure, kind, row, side: isOwner ? "owner" : isParty ? "party" : null, shown: shown! };
}

async function organisationOf(ctx: Ctx, code: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${code}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("market.party-unknown", { party: code });
  return rows[0].id;
}

interface Noted {
  act: "proposed" | "agreed" | "ended";
  message: MessageKind;
  tells: readonly (string | null)[];
  said: string;
}

async function note(
  ctx: Ctx,
  kind: GoodKind,
  row: GoodRow,
  { id, party_id }: DisclosureColumns,
  noted: Noted,
): Promise<void> {
  const event = await recordEvent(ctx, {
    kind: "market.disclosure-changed",
    subject: row.id,
    after: { kind, disclosure: id, party: party_id, act: noted.act },
  });
  const organisations = noted.tells.flatMap((one) => one ?? []);
  const params = { kind, title: row.title_zh, reason: noted.said };
  if (organisations.length > 0) await tell(ctx, { kind: noted.message, event, subject: row.id, params, organisations });
}
