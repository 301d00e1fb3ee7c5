import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RowFault } from "../contract/files.ts";
import type { Profile } from "../contract/profiles.ts";

interface NewFile {
  profile: Pick<Profile, "code" | "version">;
  link: string | null;
  owner: string | null;
  name: string;
  sha256: string;
  bytes: Uint8Array;
  rows: number;
  sound: number;
  kept: number;
}

/** Keeps a file as it was brought; null when the same file made observations of this link before. */
export async function addFile(ctx: Ctx, file: NewFile): Promise<string | null> {
  const id = newId();
  const { rows } =
    await sql`insert into ocean.checked_file (id, profile_code, profile_version, link_id, owner_id, file_name,
      sha256, bytes, rows, sound, kept, made_at, made_by, made_by_name)
    values (${id}, ${file.profile.code}, ${file.profile.version}, ${file.link}, ${file.owner}, ${file.name}, ${file.sha256},
      ${Buffer.from(file.bytes)}, ${file.rows}, ${file.sound}, ${file.kept}, ${ctx.clock.now()}, ${ctx.actor?.id ?? null},
      ${ctx.actor?.name ?? null})
    on conflict (link_id, sha256) where link_id is not null do nothing returning id`.execute(ctx.tx);
  return rows.length > 0 ? id : null;
}

const batch = 5000;

export async function addFaults(tx: Tx, file: string, faults: readonly RowFault[]): Promise<void> {
  for (let at = 0; at < faults.length; at += batch) {
    const rows = faults.slice(at, at + batch).map((fault, index) => ({ position: at + index, ...fault }));
    await sql`insert into ocean.file_fault (file_id, position, file_row, file_column, code, value)
      select ${file}, n.position, n.row, n.column, n.code, n.value
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n (position int, "row" int, "column" text, code text, value text)`.execute(tx);
  }
}
