import type { CompiledDocument, Span } from "../contract.ts";
import type { Finding } from "./finding.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { Hit, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/**
 * The plan check-up: what a drafter should mend or know before the plan is signed.
 * In: the compiled draft, and the plans it has to agree with (upper plans, in any order). Out: findings by their place in the draft.
 * Pure and deterministic; a document that promises nothing (a regulation, an account) has hardly any.
 */
export function checkUp(draft: CompiledDocument, against: readonly CompiledDocument[] = []): Finding[] {
  const reading = readingOf(draft);
  const uppers = against.map(readingOf);
  return rules
    .flatMap((rule) => rule.find(reading, uppers).map((hit) => findingOf(reading, rule, hit)))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function findingOf(draft: Reading, rule: Rule, hit: Hit): Finding {
  return {
    ...quoted(draft, hit),
    code: rule.code,
    severity: hit.severity ?? rule.severity,
    message: { zh: hit.say(zh), en: hit.say(en) },
    related: (hit.related ?? []).map((place) => quoted(place.reading, place)),
  };
}

const quoted = (reading: Reading, { start, end }: Span): Span & { file: string; quote: string } => ({
  file: reading.file,
  start,
  end,
  quote: reading.document.text.slice(start, end),
});
