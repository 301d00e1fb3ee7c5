import { createHash, randomBytes } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewLink } from "../contract/links.ts";
import { addKey, addLink, endKey, endLink } from "../store/links.ts";
import { findLink } from "../views/links.ts";
import { findProfile, isKeeper } from "../views/profiles.ts";

/** SHA-256 of a key: what is kept of it. */
export const hashOf = (key: string): string => createHash("sha256").update(key).digest("hex");

/** The link, for its keeper only. @throws AppError `ocean.not-found`, `ocean.not-keeper` */
async function kept(ctx: Ctx, id: string) {
  const link = await findLink(ctx, id);
  if (!isKeeper(ctx, link.owner)) throw new AppError("ocean.not-keeper");
  return link;
}

/** Makes a link of the own organisation. @throws AppError `ocean.name-taken`, `ocean.no-organisation` */
export async function makeLink(ctx: Ctx, link: NewLink): Promise<{ id: string }> {
  const owner = ctx.actor?.organisationId ?? null;
  if (owner === null) throw new AppError("ocean.no-organisation");
  return { id: await keepLink(ctx, owner, link) };
}

/** Keeps a link of an organisation; the story's come this way too. */
export async function keepLink(ctx: Ctx, owner: string, link: NewLink): Promise<string> {
  await findProfile(ctx, link.profile);
  const id = await addLink(ctx, owner, link);
  if (id === null) throw new AppError("ocean.name-taken");
  await recordEvent(ctx, { kind: "ocean.link-made", subject: id, after: link });
  return id;
}

/** Ends a link: its keys hold no longer, what it sent stays. */
export async function closeLink(ctx: Ctx, id: string): Promise<{ id: string }> {
  await kept(ctx, id);
  if (!(await endLink(ctx, id))) throw new AppError("ocean.link-ended");
  await recordEvent(ctx, { kind: "ocean.link-ended", subject: id });
  return { id };
}

/** Makes a key with which a link sends; it is told once. */
export async function makeKey(ctx: Ctx, id: string): Promise<{ id: string; key: string }> {
  const { isEnded } = await kept(ctx, id);
  if (isEnded) throw new AppError("ocean.link-ended");
  const key = `hk_${randomBytes(32).toString("base64url")}`;
  const made = await addKey(ctx, id, hashOf(key), key.slice(-4));
  await recordEvent(ctx, { kind: "ocean.key-made", subject: id, after: { key: made } });
  return { id: made, key };
}

/** Ends a key of a link. */
export async function dropKey(ctx: Ctx, id: string, key: string): Promise<{ id: string }> {
  await kept(ctx, id);
  if (!(await endKey(ctx, id, key))) throw new AppError("ocean.not-found");
  await recordEvent(ctx, { kind: "ocean.key-ended", subject: id, after: { key } });
  return { id: key };
}
