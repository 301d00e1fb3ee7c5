import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";

/** First skeleton: one paragraph a line. */
export function outline(
  text: string,
  noise: CompiledDocument["noise"],
): { draft: Draft; diagnostics: CompiledDocument["diagnostics"] } {
  const nodes: CompiledDocument["nodes"] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    nodes.push({
      id: `n${nodes.length + 1}`,
      parent: null,
      kind: "paragraph",
      label: null,
      title: null,
      start: line.index,
      end: line.index + line[0].length,
    });
  }
  const meta: CompiledDocument["meta"] = {
    title: null,
    issuers: [],
    documentNumber: null,
    dateIssued: null,
    datePublished: null,
    periodStart: null,
    periodEnd: null,
    region: null,
  };
  return { draft: { text, noise, nodes, meta }, diagnostics: [] };
}
