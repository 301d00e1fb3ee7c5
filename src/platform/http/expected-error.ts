import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { z } from "zod";
import { AppError } from "../errors/app-error.ts";

/** The errors that libraries raise for what a caller sent, as errors with a code of ours; null for everything else. */
export function expectedError(error: unknown): AppError | null {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const detail = error.validation.map((issue) => `${issue.instancePath} ${issue.message ?? ""}`.trim()).join("; ");
    return new AppError("platform.bad-request", { detail });
  }
  if (error instanceof z.ZodError) return new AppError("platform.bad-request", { detail: z.prettifyError(error) });
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  // Two transactions wanted the same rows: the database undid one of them.
  if (code === "40001" || code === "40P01" || code === "55P03") return new AppError("platform.busy");
  // A form with more files or fields than it may have: nothing is too large.
  if (code === "FST_FILES_LIMIT" || code === "FST_FIELDS_LIMIT" || code === "FST_PARTS_LIMIT") {
    return new AppError("platform.bad-request", { detail: message ?? "" });
  }
  if (statusCode === 413) return new AppError("platform.too-large", { limit: "4 MB" });
  if (statusCode === 429) return new AppError("platform.too-many-requests");
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new AppError("platform.bad-request", { detail: message ?? "" });
  }
  return null;
}
