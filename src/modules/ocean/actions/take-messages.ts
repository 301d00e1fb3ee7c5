import { createHash } from "node:crypto";
import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { BatchAnswer } from "../contract/links.ts";
import type { Profile } from "../contract/profiles.ts";
import type { Fault } from "../contract.ts";
import { clockMinutes } from "../parameters.ts";
import type { Reading } from "../rules/judge.ts";
import { judgeMessage, type Message, saysSame } from "../rules/message.ts";
import { addObservations, addRefused } from "../store/links.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { findLink } from "../views/links.ts";
import { findProfile } from "../views/profiles.ts";
import { hashOf } from "./links.ts";

/**
 * Takes a batch of a link that shows its key. Each message is judged by itself: what keeps to the profile is kept once, what
 * breaks it is kept apart with its faults. Sending the same again changes nothing.
 * @throws AppError `ocean.key-unknown`, `ocean.link-ended`
 */
export async function takeBatch(
  ctx: Ctx,
  authorization: string | undefined,
  messages: readonly unknown[],
): Promise<BatchAnswer> {
  const key = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  const { rows } = await sql<{ link: string | null }>`select ocean.open_link(${hashOf(key ?? "")}) as link`.execute(
    ctx.tx,
  );
  const id = rows[0]?.link ?? null;
  if (key === undefined || id === null) throw new AppError("ocean.key-unknown");
  const link = await findLink(ctx, id);
  if (link.isEnded) throw new AppError("ocean.link-ended");
  return keepMessages(ctx, id, await findProfile(ctx, link.profile), messages, () => ctx.clock.now());
}

interface Bad {
  at: number;
  sequence: number | null;
  faults: Fault[];
}

/** Keeps messages of a link. `arrived`: when each one arrived, by its place; the story says so, else it is now. */
export async function keepMessages(
  ctx: Ctx,
  link: string,
  profile: Profile,
  raw: readonly unknown[],
  arrived: (at: number) => Date,
): Promise<BatchAnswer> {
  const latest = new Date(ctx.clock.now().getTime() + (await parameterAt(ctx, clockMinutes)) * 60_000).toISOString();
  const bad: Bad[] = [];
  const good: { at: number; message: Message }[] = [];
  for (const [at, one] of raw.entries()) {
    const { message, sequence, faults } = judgeMessage(profile, one, latest);
    if (message === null) bad.push({ at, sequence, faults });
    else good.push({ at, message });
  }
  const firsts = [...new Map(good.toReversed().map((one) => [one.message.sequence, one])).values()].toReversed();
  const added = await addObservations(
    ctx.tx,
    link,
    firsts.map(({ at, message }) => ({
      reading: message,
      sequence: message.sequence,
      file: null,
      row: null,
      arrivedAt: arrived(at),
    })),
  );
  const isNew = new Set(firsts.filter(({ message }) => added.has(message.sequence)));
  const again = good.filter((one) => !isNew.has(one));
  const here = await readingsOf(
    ctx,
    link,
    again.map(({ message }) => message.sequence),
  );
  // A number that stands for something else: which of the two is right only the sender knows, so neither is lost.
  const taken = again.filter(({ message }) => !saysSame(message, here.get(message.sequence) ?? message));
  bad.push(
    ...taken.map(({ at, message: { sequence } }) => ({
      at,
      sequence,
      faults: [{ column: "sequence", code: "sequence-taken" as const, value: String(sequence) }],
    })),
  );
  bad.sort((one, other) => one.at - other.at);
  await addRefused(
    ctx,
    link,
    bad.map(({ at, sequence, faults }) => {
      const text = JSON.stringify(raw[at]) ?? "null";
      return { raw: text, hash: createHash("sha256").update(text).digest("hex"), sequence, faults };
    }),
  );
  const { faults: words } = ctx.language === "zh" ? zh : en;
  return {
    link,
    kept: added.size,
    repeated: again.length - taken.length,
    refused: bad.map((one) => ({ ...one, faults: one.faults.map((fault) => ({ ...fault, text: words[fault.code] })) })),
  };
}

/** What is kept under these numbers of a link. */
async function readingsOf(ctx: Ctx, link: string, sequences: readonly number[]): Promise<ReadonlyMap<number, Reading>> {
  if (sequences.length === 0) return new Map();
  const { rows } = await sql<{
    sequence: number;
    observed_at: Date;
    longitude: number | null;
    latitude: number | null;
    content: Reading["values"];
    flags: Reading["flags"];
  }>`select sequence, observed_at, longitude, latitude, content, flags from ocean.observation
    where link_id = ${link} and sequence = any(${[...sequences]}::bigint[])`.execute(ctx.tx);
  return new Map(
    rows.map(({ sequence, observed_at, content, longitude, latitude, flags }) => [
      sequence,
      { observedAt: observed_at.toISOString(), longitude, latitude, values: content, flags },
    ]),
  );
}
