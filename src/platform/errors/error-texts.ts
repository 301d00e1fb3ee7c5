import type { ErrorParams } from "./app-error.ts";

/** One sentence for each code: what happened, why, what to do. A code without a text does not compile. */
export type ErrorTexts<Code extends string = string> = Readonly<Record<Code, (params: ErrorParams) => string>>;

export type Language = "zh" | "en";

/** Everything the HTTP edge needs to present the expected errors of one module. */
export interface ErrorCatalogue {
  statuses: Readonly<Record<string, number>>;
  texts: Readonly<Record<Language, ErrorTexts>>;
}
