import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import type { NewChannel } from "../contract/post.ts";
import { testMessage } from "../kinds.ts";
import { addressRefusal, shownAddress } from "../rules/address.ts";
import { addChannel, addSending, endChannel, pauseChannel, reviveSending } from "../store/post.ts";
import { readSetting } from "../views/post.ts";

/**
 * Adds a way out for the messages of an organisation. A webhook without a given secret gets one, which is told this once.
 * The event names the channel, never its address or secret.
 */
export async function addOrganisationChannel(
  ctx: Ctx,
  services: Services,
  input: NewChannel,
): Promise<{ id: string; secret: string | null }> {
  const { kind, name, address, language } = input;
  const setting = await readSetting(ctx.tx);
  if (kind === "mail") {
    if (!/^[\x21-\x7e]{1,64}@[a-z0-9.-]{1,190}$/i.test(address) || /[<>"(),:;\\]/.test(address))
      throw new AppError("messages.address-wrong");
  } else
    refuse(
      addressRefusal(address, { privateHosts: setting?.private_hosts ?? [], localChannels: services.localChannels }),
    );
  if (kind === "dingtalk" && !input.secret) throw new AppError("messages.secret-missing");
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${input.organisation}`.execute(ctx.tx);
  const organisation = rows[0]?.id;
  if (!organisation) throw new AppError("messages.organisation-unknown", { organisation: input.organisation });
  const made = kind === "webhook" && !input.secret ? `whsec_${randomBytes(32).toString("base64")}` : null;
  const secret = kind === "webhook" || kind === "dingtalk" ? (input.secret ?? made) : null;
  const id = newId();
  await addChannel(ctx.tx, {
    id,
    kind,
    name,
    organisation_id: organisation,
    person_id: null,
    address: services.vault.seal(address),
    shown: kind === "mail" ? address : shownAddress(address),
    secret: secret === null ? null : services.vault.seal(secret),
    language,
    made_at: ctx.clock.now(),
    made_by: ctx.actor!.id,
  });
  await recordEvent(ctx, {
    kind: "messages.channel-added",
    subject: id,
    after: { kind, name, organisation: input.organisation, language },
  });
  return { id, secret: made };
}

/** Sends a test message by a channel, also by a paused one: that is how one finds out that it works again. */
export async function testChannel(ctx: Ctx, id: string): Promise<{ sending: string }> {
  const channel = await lockedChannel(ctx, id);
  const sending = newId();
  const event = await recordEvent(ctx, { kind: "messages.channel-tested", subject: id, after: { name: channel.name } });
  const at = ctx.clock.now();
  const line = {
    kind: testMessage.code,
    subject: id,
    params: { by: ctx.actor!.name },
    event,
    message: null,
    at: at.toISOString(),
  };
  await addSending(ctx.tx, { id: sending, channel: id, what: "test", lines: [line], at });
  return { sending };
}

/** Pauses a channel or resumes it. What waits stays. Throws `messages.channel-paused` when it is as asked already. */
export async function setPaused(ctx: Ctx, id: string, isPaused: boolean): Promise<{ id: string }> {
  const channel = await lockedChannel(ctx, id);
  if (channel.is_paused === isPaused) throw new AppError("messages.channel-paused");
  await pauseChannel(ctx.tx, id, isPaused ? { at: ctx.clock.now(), why: "person" } : null);
  await recordEvent(ctx, {
    kind: isPaused ? "messages.channel-paused" : "messages.channel-resumed",
    subject: id,
    after: { name: channel.name },
  });
  return { id };
}

/** Ends a channel for good; its record of sending stays. */
export async function end(ctx: Ctx, id: string): Promise<{ id: string }> {
  const channel = await lockedChannel(ctx, id);
  await endChannel(ctx.tx, id, ctx.clock.now());
  await recordEvent(ctx, { kind: "messages.channel-ended", subject: id, before: { name: channel.name } });
  return { id };
}

/** Tries a dead sending once more, with the same key. */
export async function sendAgain(ctx: Ctx, id: string): Promise<{ id: string }> {
  const { rows } = await sql<{ state: string; ended: boolean }>`
    select s.state, c.ended_at is not null as ended from messages.sending s join messages.channel c on c.id = s.channel_id
    where s.id = ${id} for update of s`.execute(ctx.tx);
  const [found] = rows;
  if (!found) throw new AppError("messages.sending-not-found");
  if (found.ended) throw new AppError("messages.channel-not-found");
  if (found.state !== "dead") throw new AppError("messages.sending-not-dead");
  await reviveSending(ctx.tx, id, ctx.clock.now());
  await recordEvent(ctx, { kind: "messages.sent-again", subject: id });
  return { id };
}

async function lockedChannel(ctx: Ctx, id: string): Promise<{ name: string; is_paused: boolean }> {
  const { rows } = await sql<{ name: string; is_paused: boolean }>`
    select name, paused_at is not null as is_paused from messages.channel
    where id = ${id} and ended_at is null for update`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("messages.channel-not-found");
  return rows[0];
}
