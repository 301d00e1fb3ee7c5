/** Values that a text of an error may name: a file, a limit, a line number. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * Why something may not be done, as a pure rule returns it. The server turns it into an `AppError`, the screen shows
 * its text beside the disabled button. `code` is declared in the module's contract with its HTTP status.
 */
export interface Refusal {
  code: string;
  params?: ErrorParams;
}

/** What is wrong in one line of something long, such as a bulk request. */
export interface LineError {
  line: number;
  code: string;
  params?: ErrorParams;
}

/** An expected failure with a stable code; its text in both languages stands in the texts of the module that owns it. */
export class AppError extends Error {
  readonly code: string;
  readonly params: ErrorParams;
  /** Line by line, when the whole has lines. */
  readonly lines: readonly LineError[];

  constructor(code: string, params: ErrorParams = {}, lines: readonly LineError[] = []) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.params = params;
    this.lines = lines;
  }
}

/** Throws the refusal of a rule, if there is one. */
export function refuse(refusal: Refusal | null): void {
  if (refusal) throw new AppError(refusal.code, refusal.params);
}
