/** What an `application/problem+json` answer holds (RFC 9457), with our stable code and the reference to the log. */
export interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly correlationId: string;
}

/** A request that did not succeed: refused by the server, answered unreadably, or not answered at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly correlationId: string | undefined;

  constructor(problem: Omit<ProblemBody, "title" | "correlationId"> & { correlationId?: string | undefined }) {
    super(problem.code);
    this.name = "ApiProblem";
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.correlationId = problem.correlationId;
  }

  /** The server was not reached at all. */
  get isOffline(): boolean {
    return this.status === 0;
  }
}

/** The problem of a failed answer; an answer that is no problem document keeps its status and gets a code of its own. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  const given = typeof body === "object" && body !== null ? (body as Partial<ProblemBody>) : {};
  return new ApiProblem({
    status,
    code: typeof given.code === "string" ? given.code : "web.unreadable",
    detail: typeof given.detail === "string" ? given.detail : "",
    correlationId: typeof given.correlationId === "string" ? given.correlationId : undefined,
  });
}
