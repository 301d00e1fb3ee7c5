import type { Field, Item } from "../contract.ts";
import { type Analyser, noTerms, type Terms } from "../language/analyser.ts";

export type TextField = Extract<Field, { role: "title" | "problem" | "text" }>;

export const isText = (field: Field): field is TextField =>
  field.role === "title" || field.role === "problem" || field.role === "text";

/** A word of the title says more about the whole than one of the text; plain multiples, not fitted. */
const fieldWeights: Record<TextField["role"], number> = { title: 3, problem: 2, text: 1 };

/** All terms of an item's texts, each occurrence with the weight of its field. */
export function itemTerms(analyser: Analyser, item: Item): Terms {
  const terms = noTerms();
  for (const field of item.fields) if (isText(field)) analyser.count(field.text, terms, fieldWeights[field.role]);
  return terms;
}

/** A request's title, and everything else that it says; each is compared on its own. */
export function requestTerms(analyser: Analyser, request: Item): { title: Terms; body: Terms } {
  const title = noTerms();
  const body = noTerms();
  for (const field of request.fields) {
    if (!isText(field)) continue;
    if (field.role === "title") analyser.count(field.text, title);
    else analyser.count(field.text, body, fieldWeights[field.role]);
  }
  return { title, body };
}
