import { type Content, ContentSchema } from "../../contract/content.ts";
import type { Dossier } from "../../contract/dossier.ts";
import { canonicalJson } from "../../rules/canonical-json.ts";

interface Kept {
  /** The version of the server that it was typed on. */
  readonly version: number;
  readonly content: Content;
}

// Two people may share a device: each finds its own words again, and nobody else's.
const keyOf = (person: string, id: string) => `calls draft ${person} ${id}`;

/** Keeps on this device what did not reach the server yet. A device that keeps nothing costs nothing but that. */
export function keep(person: string, id: string, kept: Kept): void {
  try {
    window.localStorage.setItem(keyOf(person, id), JSON.stringify(kept));
  } catch {
    // No room or not allowed: the words are on the page, and on their way to the server.
  }
}

export const forget = (person: string, id: string): void => window.localStorage.removeItem(keyOf(person, id));

/** What was typed here and never reached the server, on whatever version; null when the server has the same words. */
export function leftBehind(person: string, id: string, { content }: Pick<Dossier, "content">): Kept | null {
  try {
    const kept = JSON.parse(window.localStorage.getItem(keyOf(person, id)) ?? "null") as Partial<Kept> | null;
    const parsed = ContentSchema.safeParse(kept?.content);
    if (typeof kept?.version !== "number" || !parsed.success) return null;
    if (canonicalJson(parsed.data) === canonicalJson(content)) {
      forget(person, id);
      return null;
    }
    return { version: kept.version, content: parsed.data };
  } catch {
    return null;
  }
}
