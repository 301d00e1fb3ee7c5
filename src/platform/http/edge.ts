import type { FastifyRequest } from "fastify";
import type { Clock } from "../clock/clock.ts";
import { type Db, inTransaction } from "../db/database.ts";
import type { Language } from "../errors/error-texts.ts";
import type { Actor, Ctx } from "./ctx.ts";

export type Caller = Pick<Ctx, "actor" | "language" | "correlationId">;

/** Who asks and in which language: found once a request, before anything is parsed. */
export interface Edge {
  db: Db;
  clock: Clock;
  /** No rate limits: for tests, which sign in more often in a minute than people do. */
  relaxed: boolean;
  authenticate(request: FastifyRequest): Promise<void>;
  callerOf(request: FastifyRequest): Caller;
}

export interface EdgeParts {
  db: Db;
  clock: Clock;
  relaxed: boolean;
  /** The id of the account that the session cookie belongs to. */
  accountOf(headers: Headers): Promise<string | null>;
  /** The person with roles behind an account; null when the person may no longer sign in. */
  actorOf(ctx: Ctx, accountId: string): Promise<Actor | null>;
}

export function makeEdge(parts: EdgeParts): Edge {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const anonymous = (request: FastifyRequest): Caller => ({
    actor: null,
    language: languageOf(request),
    correlationId: request.id,
  });
  return {
    db: parts.db,
    clock: parts.clock,
    relaxed: parts.relaxed,
    async authenticate(request) {
      const caller = anonymous(request);
      const account = request.headers.cookie ? await parts.accountOf(webHeaders(request)) : null;
      const actor = account
        ? await inTransaction(
            parts.db,
            { user: account, organisation: null },
            (tx) => parts.actorOf({ tx, clock: parts.clock, ...caller }, account),
            { readOnly: true },
          )
        : null;
      callers.set(request, { ...caller, actor });
    },
    callerOf: (request) => callers.get(request) ?? anonymous(request),
  };
}

/** zh unless the reader's browser or our own client asks for English first. */
export function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "zh";
}

export function webHeaders(request: Pick<FastifyRequest, "headers">): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
    else for (const one of value ?? []) headers.append(name, one);
  }
  return headers;
}
