import { modules } from "./modules.ts";
import { PostgresStartError } from "./platform/db/postgres/start-error.ts";
import { AppError, type Refusal } from "./platform/errors/app-error.ts";
import { en } from "./platform/errors/texts.en.ts";
import { zh } from "./platform/errors/texts.zh.ts";

/** An error in words for the person at a terminal, in both languages; the stack only where nobody foresaw it. */
export function explain(error: unknown): string {
  if (error instanceof PostgresStartError) return error.message;
  if (error instanceof AppError) {
    const texts = {
      zh: [zh, ...modules.map((m) => m.errors.texts.zh)],
      en: [en, ...modules.map((m) => m.errors.texts.en)],
    };
    const find = (
      list: ReadonlyArray<Record<string, (params: AppError["params"]) => string>>,
      { code, params = {} }: Refusal,
    ) => list.find((part) => code in part)?.[code]?.(params) ?? code;
    const both = (one: Refusal) => `${find(texts.zh, one)}\n${find(texts.en, one)}`;
    return [both(error), ...error.lines.map((one) => `${one.line}: ${both(one)}`)].join("\n");
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
