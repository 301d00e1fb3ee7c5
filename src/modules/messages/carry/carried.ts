import type { SendOutcome } from "../contract/post.ts";

/** How one try went. `detail`: a word or a short answer, never an address or a key. */
export interface Carried {
  outcome: SendOutcome;
  /** The status of HTTP or the code of SMTP; null without an answer. */
  status: number | null;
  detail: string | null;
}

/** An answer as far as it may be kept: short, one line, without what it may repeat of our keys. */
export function shortened(text: string, secrets: readonly string[]): string | null {
  let line = text.replace(/\s+/g, " ").trim();
  for (const secret of secrets) if (secret.length >= 4) line = line.replaceAll(secret, "***");
  return line === "" ? null : line.slice(0, 200);
}
