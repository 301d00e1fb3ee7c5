import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { inTransaction } from "../db/database.ts";
import { refuse } from "../errors/app-error.ts";
import type { Access } from "./access.ts";
import type { Ctx } from "./ctx.ts";
import type { Edge } from "./edge.ts";
import { answerOnce } from "./idempotency.ts";
import { linesType } from "./lines-type.ts";
import { type ReceivedFile, receiveBody, receiveFile } from "./receive-file.ts";

/** A file that a route answers with. */
export interface Download {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What an action is given besides its context: everything parsed, nothing raw but the headers. */
export interface Input<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** The uploaded file of a route with `upload`. */
  file: ReceivedFile | null;
  headers: IncomingHttpHeaders;
  /** Adds `Set-Cookie` values to the answer; only sessions need it. */
  setCookies(values: readonly string[]): void;
}

type Schema = z.ZodType;

export interface RouteDefinition<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below `/api`, the module's name first: `/policy/documents/:code`. */
  path: string;
  summary: string;
  access: Access;
  params?: P;
  query?: Q;
  body?: B;
  /** The shape of the JSON answer; `"file"` for a download. */
  reply: R | "file";
  /**
   * The file is a picture or figures for pages elsewhere: shown in place, the same for everybody, and it may be loaded from
   * any site. Only for what everyone may read; it carries nothing that runs.
   */
  isEmbeddable?: boolean;
  /** What everybody may read: asked without a sign-in, the answer is the same for all and may be kept for five minutes. */
  mayBeKept?: boolean;
  /** Takes one multipart file of at most so many bytes. */
  upload?: { maxBytes: number };
  /** Takes JSON lines (NDJSON) of at most so many bytes as `file`; what a line is stands in the API's document only. */
  lines?: { maxBytes: number; of: z.ZodType };
  /** The address holds a secret: the log names the route, never the address. */
  hasSecretAddress?: boolean;
  /** A reading that is noted: its transaction may write, though it is a GET. */
  leavesTrace?: boolean;
  /** The answer holds a secret that is shown once: it is not kept for a repeated request. */
  hasSecretAnswer?: boolean;
  /** At most so many calls a minute from one address. */
  perMinute?: number;
  action: (ctx: Ctx, input: Input<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R> | Download>;
}

/** A route, ready to be mounted. */
export type Route = (app: FastifyInstance, edge: Edge) => void;

/**
 * A route is a checklist in a fixed order: authenticate, parse, authorise, one action in one transaction, present.
 * There is no place in it for a business `if`.
 */
export function route<
  R extends Schema,
  P extends Schema = z.ZodObject,
  Q extends Schema = z.ZodObject,
  B extends Schema = z.ZodUndefined,
>(definition: RouteDefinition<P, Q, B, R>): Route {
  return (app, edge) => {
    app.route({
      method: definition.method,
      url: `/api${definition.path}`,
      config: {
        ...(definition.perMinute && !edge.relaxed
          ? { rateLimit: { max: definition.perMinute, timeWindow: "1 minute" } }
          : {}),
        ...(definition.hasSecretAddress ? { hasSecretAddress: true } : {}),
      },
      schema: schemaOf(definition),
      preValidation: async (request: FastifyRequest) => edge.authenticate(request),
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const caller = edge.callerOf(request);
        refuse(definition.access(caller.actor));
        const file = definition.upload
          ? await receiveFile(request, definition.upload.maxBytes)
          : definition.lines
            ? await receiveBody(request, definition.lines.maxBytes)
            : null;
        const cookies: string[] = [];
        // The validator of fastify has parsed these by the same schemas; parsing again gives them their types.
        const input = {
          params: (definition.params ?? z.object({})).parse(request.params) as z.output<P>,
          query: (definition.query ?? z.object({})).parse(request.query) as z.output<Q>,
          body: (definition.body ?? z.undefined()).parse(
            definition.body ? (file?.fields ?? request.body) : undefined,
          ) as z.output<B>,
          file,
          headers: request.headers,
          setCookies: (values: readonly string[]) => void cookies.push(...values),
        };
        const scope = {
          user: caller.actor?.id ?? null,
          organisation: caller.actor?.organisationId ?? null,
          roles: caller.actor?.roles ?? [],
        };
        const isReading = definition.method === "GET";
        const result = await inTransaction(
          edge.db,
          scope,
          (tx) => {
            const ctx: Ctx = { tx, clock: edge.clock, ...caller };
            const act = () => definition.action(ctx, input);
            return isReading ? act() : answerOnce(ctx, request, file, act, definition.hasSecretAnswer);
          },
          { readOnly: isReading && !definition.leavesTrace },
        );
        if (cookies.length > 0) reply.header("set-cookie", cookies);
        // Whoever is signed in may be told more, so only the answer to nobody in particular is kept by those on the way.
        if (definition.mayBeKept) reply.header("vary", "cookie");
        if (definition.mayBeKept && caller.actor === null) reply.header("cache-control", "public, max-age=300");
        return present(definition, reply, result);
      },
    });
  };
}

function present<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
  definition: RouteDefinition<P, Q, B, R>,
  reply: FastifyReply,
  result: z.input<R> | Download,
) {
  if (definition.reply === "file") {
    const { fileName, mediaType, bytes } = result as Download;
    const disposition = definition.isEmbeddable ? "inline" : "attachment";
    reply
      .header("content-disposition", `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .type(mediaType);
    if (!definition.isEmbeddable) return reply.send(Buffer.from(bytes));
    // As text it is given an ETag: a page that shows it asks again and is told that it has it.
    return openToOtherSites(reply).send(Buffer.from(bytes).toString());
  }
  return reply.send(result);
}

/** Any site may show it or read it, without cookies; opened alone it may load and run nothing. */
const openToOtherSites = (reply: FastifyReply): FastifyReply =>
  reply
    .removeHeader("x-frame-options")
    .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *; sandbox")
    .header("cross-origin-resource-policy", "cross-origin")
    .header("access-control-allow-origin", "*")
    .header("cache-control", "public, max-age=300");

function schemaOf<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
  definition: RouteDefinition<P, Q, B, R>,
) {
  const tag = definition.path.split("/")[1] ?? "";
  return {
    summary: definition.summary,
    tags: [tag],
    ...(definition.params ? { params: definition.params } : {}),
    ...(definition.query ? { querystring: definition.query } : {}),
    ...(definition.body && !definition.upload ? { body: definition.body } : {}),
    ...(definition.lines ? { body: definition.lines.of, consumes: [linesType] } : {}),
    ...(definition.upload ? { consumes: ["multipart/form-data"] } : {}),
    ...(definition.reply === "file" ? {} : { response: { 200: definition.reply } }),
  };
}
