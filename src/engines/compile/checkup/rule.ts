import type { Span } from "../contract.ts";
import type { Severity } from "./finding.ts";
import type { Reading } from "./reading.ts";
import type { CheckUpTexts } from "./texts.zh.ts";

/** A place in a plan. */
export interface Place extends Span {
  reading: Reading;
}

/** What a rule found at one place of the draft; `say` picks its text, so that both languages say the same. */
export interface Hit extends Span {
  say: (texts: CheckUpTexts) => string;
  related?: readonly Place[];
  /** Where one rule weighs differently from case to case; else the rule's own. */
  severity?: Severity;
}

/** One thing that the check-up looks for. Pure: the same plans give the same hits. */
export interface Rule {
  code: string;
  severity: Severity;
  /** `uppers` are the plans that the draft has to agree with; most rules look at the draft alone. */
  find(draft: Reading, uppers: readonly Reading[]): Hit[];
}
