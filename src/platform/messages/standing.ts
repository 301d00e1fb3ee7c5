import type { Ctx } from "../http/ctx.ts";
import type { MessageParams } from "./message-kind.ts";

/** For whom a digest is made: somebody with these roles in this organisation. */
export interface DigestReader {
  organisation: string | null;
  roles: readonly string[];
}

/** Something that is due or late now, said like a message of a kind. */
export interface StandingLine {
  kind: string;
  subject: string;
  params: MessageParams;
}

/** What a module would put before this reader on a working morning: read now, not remembered. */
export type Standing = (ctx: Ctx, reader: DigestReader) => Promise<readonly StandingLine[]>;
