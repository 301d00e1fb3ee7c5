import { createHash } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { readTable } from "../../ledger/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import { clockMinutes } from "../parameters.ts";
import { checkTable } from "../rules/table.ts";
import { addFaults, addFile } from "../store/files.ts";
import { addObservations } from "../store/links.ts";
import { findLink } from "../views/links.ts";
import { findProfile, isKeeper } from "../views/profiles.ts";

/**
 * Checks a file (.xlsx, .csv) by a profile, row by row, and keeps it as it was brought with what was found. With a link that
 * the reader keeps its sound rows become observations of that link, once.
 * @throws AppError `ocean.no-columns`, `ocean.other-profile`, `ocean.not-keeper`, `ocean.file-known`, `ledger.file-*`
 */
export async function checkFile(
  ctx: Ctx,
  code: string,
  file: { fileName: string; bytes: Uint8Array },
  linkId: string,
): Promise<{ id: string }> {
  const owner = ctx.actor?.organisationId ?? null;
  if (owner === null) throw new AppError("ocean.no-organisation");
  const profile = await findProfile(ctx, code);
  const link = linkId === "" ? null : await findLink(ctx, linkId);
  if (link) {
    if (!isKeeper(ctx, link.owner)) throw new AppError("ocean.not-keeper");
    if (link.isEnded) throw new AppError("ocean.link-ended");
    if (link.profile !== code) throw new AppError("ocean.other-profile");
  }
  const now = ctx.clock.now();
  const latest = new Date(now.getTime() + (await parameterAt(ctx, clockMinutes)) * 60_000).toISOString();
  const { rows } = await readTable(file.bytes, file.fileName, null);
  const checked = checkTable(profile, rows, latest);
  if (!checked.isOfProfile) throw new AppError("ocean.no-columns");
  const id = await addFile(ctx, {
    profile,
    link: link?.id ?? null,
    owner,
    name: file.fileName,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    bytes: file.bytes,
    rows: checked.rows,
    sound: checked.sound.length,
    kept: link ? checked.sound.length : 0,
  });
  if (id === null) throw new AppError("ocean.file-known");
  await addFaults(ctx.tx, id, checked.faults);
  if (link)
    await addObservations(
      ctx.tx,
      link.id,
      checked.sound.map(({ row, reading }) => ({ reading, sequence: null, file: id, row, arrivedAt: now })),
    );
  await recordEvent(ctx, {
    kind: "ocean.file-checked",
    subject: id,
    after: {
      profile: code,
      version: profile.version,
      link: link?.id ?? null,
      rows: checked.rows,
      sound: checked.sound.length,
    },
  });
  return { id };
}
