import { AppError, type ErrorParams } from "../../errors/app-error.ts";
import type { ErrorTexts, Language } from "../../errors/error-texts.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** Why the embedded server could not be started. All of them are for the person who runs the machine. */
export type PostgresErrorCode =
  | "postgres.already-running"
  | "postgres.no-cluster"
  | "postgres.folder-unusable"
  | "postgres.disk-full"
  | "postgres.other-version"
  | "postgres.no-binaries"
  | "postgres.binaries-do-not-run"
  | "postgres.root-refused"
  | "postgres.connection-file"
  | "postgres.wrong-server"
  | "postgres.start-failed"
  | "postgres.start-slow";

/** The texts of `PostgresErrorCode` in both languages. */
export const postgresTexts: Readonly<Record<Language, ErrorTexts<PostgresErrorCode>>> = { zh, en };

/** A start of the embedded server that failed; `message` holds the Chinese and the English text, ready to print. */
export class PostgresStartError extends AppError {
  constructor(code: PostgresErrorCode, params: ErrorParams = {}) {
    super(code, params);
    this.name = "PostgresStartError";
    this.message = `${zh[code](params)}\n${en[code](params)}`;
  }
}
