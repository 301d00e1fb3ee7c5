import type { Found, FoundThing } from "./module-pages.ts";

/** So many things of one kind are shown. */
export const foundShown = 5;

/** True when one of the texts contains the words, whatever the case of their letters. */
export function contains(q: string, texts: readonly (string | null | undefined)[]): boolean {
  const wanted = q.toLowerCase();
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}

/** What a list that is here as a whole has of the words: the first of it, and the screen with all of it. */
export function foundIn(things: readonly FoundThing[], all?: Found["all"]): Found {
  return { things: things.slice(0, foundShown), total: things.length, ...(all ? { all } : {}) };
}
