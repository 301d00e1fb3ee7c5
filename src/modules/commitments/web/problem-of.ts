import { ApiProblem } from "../../../web/api-problem.ts";

/** The error as the problem with this code, or null when it is another or none. */
export const problemOf = (error: unknown, code: string): ApiProblem | null =>
  error instanceof ApiProblem && error.code === code ? error : null;
