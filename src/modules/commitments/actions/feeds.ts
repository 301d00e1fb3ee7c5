import { createHash, randomBytes } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { findActor } from "../../people/index.ts";
import { calendarFile } from "../calendar-file.ts";
import type { LedgerFilter } from "../contract/ledger.ts";
import { overseers } from "../contract.ts";
import { addFeed, endFeeds, findFeed, ownFeed } from "../store/feeds.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export async function readOwnFeed(ctx: Ctx): Promise<{ feed: { madeAt: string } | null }> {
  const feed = await ownFeed(ctx.tx, ctx.actor!.id);
  return { feed: feed && { madeAt: feed.made_at.toISOString() } };
}

/**
 * Makes an address at which a calendar program reads the person's deadlines without a session. The earlier one ends. The
 * secret is told once and only its hash is kept.
 */
export async function makeFeed(ctx: Ctx, filter: LedgerFilter): Promise<{ path: string }> {
  const token = randomBytes(32).toString("base64url");
  const person = ctx.actor!.id;
  const at = ctx.clock.now();
  await endFeeds(ctx.tx, person, at);
  const id = newId();
  await addFeed(ctx.tx, {
    id,
    person_id: person,
    token_hash: hashOf(token),
    filter,
    language: ctx.language,
    made_at: at,
    ended_at: null,
  });
  await recordEvent(ctx, { kind: "commitments.feed-made", subject: id, after: { filter } });
  return { path: `/api/commitments/feeds/${token}` };
}

/** Ends the person's address: calendars that know it read nothing any more. */
export async function endFeed(ctx: Ctx): Promise<{ feed: null }> {
  const feed = await ownFeed(ctx.tx, ctx.actor!.id);
  await endFeeds(ctx.tx, ctx.actor!.id, ctx.clock.now());
  if (feed) await recordEvent(ctx, { kind: "commitments.feed-ended", subject: feed.id });
  return { feed: null };
}

/**
 * What a calendar program reads. Whose it is, and what that person's roles and organisation allow, is asked anew each time:
 * who left or lost the role shows nothing. An unknown, ended or forbidden address is one and the same answer.
 */
export async function readFeed(ctx: Ctx, token: string, origin: string | null): Promise<Download> {
  const feed = await findFeed(ctx.tx, hashOf(token));
  const actor = feed && (await findActor(ctx.tx, feed.person_id, ctx.clock.now()));
  const mayRead = actor?.roles.some((role) => ([...overseers, "reporter"] as string[]).includes(role));
  if (!feed || !actor || !mayRead) throw new AppError("commitments.feed-not-found");
  return calendarFile({ ...ctx, language: feed.language }, actor, feed.filter, origin);
}
