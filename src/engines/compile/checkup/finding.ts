import type { Span } from "../contract.ts";

/** How much a finding weighs: a warning is to be mended before signing, a note is for information only. */
export type Severity = "error" | "warning" | "info";

/** One finding of the plan check-up, as `haice lint --format json` prints it. Spans count UTF-16 units of the compiled text. */
export interface Finding extends Span {
  file: string;
  code: string;
  severity: Severity;
  /** The words that the finding is about, exactly as written. */
  quote: string;
  /** What to mend and why, worded for an official. */
  message: { zh: string; en: string };
  /** Other places that the finding rests on, in this draft or in another plan. */
  related: Array<Span & { file: string; quote: string }>;
}
