import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import type { MessageKind } from "../../../platform/messages/message-kind.ts";
import { peopleHolding } from "../../people/index.ts";
import { sendTime } from "../rules/calendar.ts";
import { choiceOf } from "../rules/preference.ts";
import { addOutboxEntries, type OutboxRow } from "../store/post.ts";
import { addInboxEntries, type MessageRow, takeMessages } from "../store.ts";
import { readCalendar, readQuietHours } from "../views/house-hours.ts";
import { type OpenChannel, openChannels } from "../views/post.ts";
import { preferencesFor } from "../views/preferences.ts";

/** So many messages are given out in one round, so that none takes long. */
const atOnce = 1000;

type Reader = Awaited<ReturnType<typeof peopleHolding>>[number];

/**
 * Gives messages that were told to their readers and their channels: to everybody once. Who did something is not told of it;
 * an organisation's channels get what its people get, also when nobody of it has an account.
 */
export async function spreadMessages(ctx: Ctx, { messageKinds }: Services): Promise<number> {
  const at = ctx.clock.now();
  const messages = await takeMessages(ctx.tx, atOnce, at);
  if (messages.length === 0) return 0;
  const kinds = new Map(messageKinds.map((kind) => [kind.code, kind]));
  const people = await peopleHolding(ctx.tx, at);
  const preferences = await preferencesFor(ctx.tx, [...new Set(messages.map(({ kind }) => kind))]);
  const channels = await openChannels(ctx.tx);
  const [quiet, calendar] = [await readQuietHours(ctx), await readCalendar(ctx.tx)];
  const entries: { message: string; person: string }[] = [];
  const outbox: OutboxRow[] = [];
  for (const message of messages) {
    const kind = kinds.get(message.kind);
    if (!kind) continue;
    const wanted = readersOf(message, kind, people);
    const due = sendTime(at, kind.urgency, quiet, calendar);
    for (const { id } of wanted) {
      const choice = choiceOf(kind, preferences.get(`${id} ${kind.code}`));
      if (choice === "not") continue;
      entries.push({ message: message.id, person: id });
      for (const channel of channels)
        if (channel.person === id) outbox.push({ message: message.id, channel: channel.id, pace: choice, due });
    }
    for (const channel of channelsOf(message, wanted, channels))
      outbox.push(
        channel.kind === "webhook"
          ? { message: message.id, channel: channel.id, pace: "at-once", due: at }
          : { message: message.id, channel: channel.id, pace: kind.pace, due },
      );
  }
  await addInboxEntries(ctx.tx, entries);
  await addOutboxEntries(ctx.tx, outbox);
  return messages.length;
}

function readersOf(message: MessageRow, { roles }: MessageKind, people: readonly Reader[]): Reader[] {
  return people.filter(
    (one) =>
      one.id !== message.made_by &&
      (message.person_id !== null
        ? one.id === message.person_id
        : one.roles.some((role) => roles.includes(role)) &&
          (message.organisation_id === null || one.organisation === message.organisation_id)),
  );
}

/** The channels of the organisation that is told; of those of its readers when every organisation is. */
function channelsOf(message: MessageRow, readers: readonly Reader[], channels: readonly OpenChannel[]): OpenChannel[] {
  if (message.person_id !== null) return [];
  const told = new Set(
    message.organisation_id === null ? readers.map(({ organisation }) => organisation) : [message.organisation_id],
  );
  return channels.filter(({ organisation }) => organisation !== null && told.has(organisation));
}
