export type Language = "zh" | "en";

export interface BilingualText {
  zh: string;
  en: string;
}

/** What a subcommand may touch of the world around it; a test gives its own. */
export interface Surroundings {
  language: Language;
  /** Writes data and waits while the reader of the pipe is slow. */
  write(data: string | Uint8Array): Promise<void>;
  /** Writes a message for people. */
  say(message: string): void;
  /** True when somebody watches the messages in a terminal. */
  watched: boolean;
  readStandardInput(): Promise<Uint8Array>;
}

/** One subcommand of `haice`: a file of this folder exports one, and `commands.ts` lists it. */
export interface Command {
  name: string;
  summary: BilingualText;
  /** Usage, options and examples. */
  help: BilingualText;
  /** Returns the exit code: 0, or 1 when something failed. @throws UsageError for the exit code 2 */
  run(args: string[], surroundings: Surroundings): Promise<number>;
}

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {
  readonly text: BilingualText;

  constructor(text: BilingualText) {
    super(text.en);
    this.name = "UsageError";
    this.text = text;
  }
}
