import type { CompiledDocument } from "../../engines/compile/contract.ts";

/** A plan on its way into a pack. */
export interface Plan {
  /** Three digits: what a basis such as 000:L12 begins with. */
  number: string;
  /** Code of the document in the pack. */
  code: string;
  /** Name of the file in the pack. */
  file: string;
  bytes: Uint8Array;
  document: CompiledDocument;
}

/** Where an offset of a plan stands, as packs write it: 000:L12. */
export const lineOf = ({ number, document }: Plan, offset: number): string =>
  `${number}:L${document.text.slice(0, offset).split("\n").length}`;

/** Where words stand first in a plan, or its first line when they are not written out there. */
export const lineOfWords = (plan: Plan, words: string): string =>
  lineOf(plan, Math.max(0, plan.document.text.indexOf(words)));

export const titleOf = ({ document }: Plan): string => document.meta.title ?? document.source.file;
