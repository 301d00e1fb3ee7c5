import { sql } from "kysely";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Worker } from "../../platform/events/worker.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import type { Running } from "../../platform/http/module.ts";
import { parameterAt } from "../parameters/index.ts";
import { tell } from "./actions/tell.ts";
import type { Carried } from "./carry/carried.ts";
import { carry, type Load } from "./carry/carry.ts";
import type { ChannelKind } from "./contract/post.ts";
import { channelPaused } from "./kinds.ts";
import { addressOf, letterOf } from "./letter-of.ts";
import { pauseAfter } from "./parameters.ts";
import { eventSource } from "./rules/cloud-event.ts";
import { afterAttempt, leaseMilliseconds, perMinute } from "./rules/delivery.ts";
import type { SaidLine } from "./rules/digest.ts";
import { saidIn } from "./said.ts";
import { beginAttempt, countFailure, endAttempt, pauseChannel } from "./store/post.ts";
import { mailServerOf, readSetting } from "./views/post.ts";

/** How long something that may go waits at most before it is taken in hand. */
const everyMilliseconds = 500;
/** So many channels are served at the same time: a slow one holds up few. */
const atOnce = 4;

type Due = {
  id: string;
  channel: string;
  kind: ChannelKind;
  name: string;
  what: "messages" | "digest" | "test";
  lines: SaidLine[];
  address: string;
  secret: string | null;
  language: "zh" | "en";
  organisation: string | null;
};

interface Taken extends Due {
  number: number;
  load: Load;
}

/** Sends what is due, round after round, until it is stopped: the attempt at work is waited for. */
export function startSender(running: Running): Worker {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => {
    await sendRound(running).catch(running.onError);
    if (!isStopped) timer = setTimeout(() => (working = round()), everyMilliseconds).unref();
  };
  let working = round();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** One sending of each channel that has one due; how many were tried. */
export async function sendRound(running: Running): Promise<number> {
  const now = running.clock.now();
  const channels = await inTransaction(running.db, itself, async (tx) => {
    const { rows } = await sql<{ channel: string }>`
      select distinct c.id as channel from messages.sending s join messages.channel c on c.id = s.channel_id
      where c.ended_at is null and (c.paused_at is null or s.what = 'test')
        and ((s.state = 'waiting' and s.due_at <= ${now}) or (s.state = 'sending' and s.lease_until < ${now}))
      order by 1`.execute(tx);
    return rows.map(({ channel }) => channel);
  });
  let tried = 0;
  for (let from = 0; from < channels.length; from += atOnce) {
    const done = await Promise.all(channels.slice(from, from + atOnce).map((channel) => serve(running, channel)));
    tried += done.filter(Boolean).length;
  }
  return tried;
}

/** Takes, sends, notes: three steps, of which only the first and the last are in the database. */
async function serve(running: Running, channel: string): Promise<boolean> {
  const taken = await take(running, channel);
  if (!taken) return false;
  await note(running, taken, await carry(taken.load));
  return true;
}

/**
 * Takes the oldest due sending of a channel in hand. One at a time by a channel: so a crash between sending and noting
 * leaves at most one sending of it of which nobody knows whether it arrived. A lease that ran out is such a crash.
 */
function take(running: Running, channel: string): Promise<Taken | null> {
  return inTransaction(running.db, itself, async (tx) => {
    const now = running.clock.now();
    const { rows: lock } = await sql<{ got: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('messages.channel'), hashtext(${channel})) as got`.execute(tx);
    if (!lock[0]?.got) return null;
    const { rows } = await sql<Due>`
      select s.id, c.id as channel, c.kind, c.name, s.what, s.lines, c.address, c.secret, c.language, o.code as organisation
      from messages.sending s join messages.channel c on c.id = s.channel_id
      left join people.organisation_public o on o.id = c.organisation_id
      where c.id = ${channel} and c.ended_at is null and (c.paused_at is null or s.what = 'test')
        and ((s.state = 'waiting' and s.due_at <= ${now}) or (s.state = 'sending' and s.lease_until < ${now}))
        and not exists (select from messages.sending w
          where w.channel_id = c.id and w.state = 'sending' and w.lease_until >= ${now})
      order by s.due_at, s.id limit 1 for update of s`.execute(tx);
    const [due] = rows;
    if (!due) return null;
    const most = perMinute[due.kind];
    if (most !== null && (await lately(tx, channel, now)) >= most) return null;
    const load = await loadOf(running, tx, due, now);
    const number = await beginAttempt(tx, due.id, newId(), now, new Date(now.getTime() + leaseMilliseconds));
    return { ...due, number, load };
  });
}

type OwnTx = Parameters<typeof beginAttempt>[0];

/** Attempts by a channel within the last minute. */
async function lately(tx: OwnTx, channel: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from messages.attempt a join messages.sending s on s.id = a.sending_id
    where s.channel_id = ${channel} and a.began_at > ${new Date(now.getTime() - 60_000)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

async function loadOf({ services }: Running, tx: OwnTx, due: Due, now: Date): Promise<Load> {
  const setting = await readSetting(tx);
  const base = setting?.public_address ?? null;
  const line = due.lines[0]!;
  const said = saidIn(services.messageKinds, line);
  const organisation = due.organisation ?? "";
  return {
    id: due.id,
    kind: due.kind,
    address: services.vault.open(due.address),
    secret: due.secret === null ? null : services.vault.open(due.secret),
    rules: { privateHosts: setting?.private_hosts ?? [], localChannels: services.localChannels },
    mail: due.kind === "mail" ? mailServerOf(setting, services.vault) : null,
    letter: letterOf(services.messageKinds, due, due.language, base),
    event: {
      line,
      source: eventSource(services.installation.region.code, organisation),
      text: said.line,
      link: addressOf(base, said.link),
      organisation,
    },
    at: now.getTime(),
  };
}

/** Notes how it went. A channel that fails again and again is paused, and its administrators are told. */
async function note(running: Running, { id, channel, name, number, what }: Taken, carried: Carried): Promise<void> {
  await inTransaction(running.db, itself, async (tx) => {
    const ctx = systemCtx(tx, running.clock);
    const at = running.clock.now();
    const next = afterAttempt(carried.outcome, number, at);
    await endAttempt(tx, { sending: id, number, at, ...carried }, next);
    const failures = await countFailure(tx, channel, carried.outcome !== "sent");
    if (what === "test" || failures < (await parameterAt(ctx, pauseAfter))) return;
    await pauseChannel(tx, channel, { at, why: "failures" });
    const event = await recordEvent(ctx, {
      kind: "messages.channel-paused",
      subject: channel,
      after: { name, failures, outcome: carried.outcome },
    });
    await tell(ctx, { kind: channelPaused, event, subject: channel, params: { name, failures } });
  });
}
