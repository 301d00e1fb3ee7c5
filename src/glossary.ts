import type { Term } from "./glossary/term.ts";

/** placeholder until the words are in */
export const glossary: readonly Term[] = [];
