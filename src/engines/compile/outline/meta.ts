import type { CompiledDocument } from "../contract.ts";
import type { Paragraph } from "../language/paragraphs.ts";

/** What the head and the foot of a document say about it. */
export interface Paper {
  text: string;
  folded: string;
  noise: CompiledDocument["noise"];
  paragraphs: readonly Paragraph[];
  /** Offset of the first numbered heading. */
  firstHeading: number | null;
}

export function readMeta(_paper: Paper): {
  meta: CompiledDocument["meta"];
  diagnostics: CompiledDocument["diagnostics"];
} {
  return {
    meta: {
      title: null,
      issuers: [],
      documentNumber: null,
      dateIssued: null,
      datePublished: null,
      periodStart: null,
      periodEnd: null,
      region: null,
    },
    diagnostics: [],
  };
}
