import type { AppError } from "./app-error.ts";
import type { ErrorCatalogue, Language } from "./error-texts.ts";

/** Problem details of RFC 9457, with our stable `code` and the id under which the server logged the request. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  correlationId: string;
  /** What is wrong line by line, when the request had lines. */
  errors?: { line: number; code: string; detail: string }[];
}

/** The problem document of an expected error, in the reader's language. A code that no module declared is a bug: 500. */
export function toProblem(
  error: AppError,
  catalogue: ErrorCatalogue,
  language: Language,
  correlationId: string,
): Problem {
  const known = error.code in catalogue.statuses;
  const code = known ? error.code : "platform.unexpected";
  const params = known ? error.params : { id: correlationId };
  return {
    type: `about:blank#${code}`,
    title: code,
    status: catalogue.statuses[code] ?? 500,
    detail: catalogue.texts[language][code]?.(params) ?? code,
    code,
    correlationId,
    ...(error.lines.length > 0
      ? {
          errors: error.lines.map((one) => ({
            line: one.line,
            code: one.code,
            detail: catalogue.texts[language][one.code]?.(one.params ?? {}) ?? one.code,
          })),
        }
      : {}),
  };
}

/** One catalogue out of those of the platform and the modules. */
export function mergeCatalogues(parts: readonly ErrorCatalogue[]): ErrorCatalogue {
  return {
    statuses: Object.assign({}, ...parts.map((part) => part.statuses)),
    texts: {
      zh: Object.assign({}, ...parts.map((part) => part.texts.zh)),
      en: Object.assign({}, ...parts.map((part) => part.texts.en)),
    },
  };
}
