import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import fastifyHelmet from "@fastify/helmet";
import fastifyMultipart from "@fastify/multipart";
import fastifyRateLimit from "@fastify/rate-limit";
import fastifySwagger from "@fastify/swagger";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { sql } from "kysely";
import { v7 } from "uuid";
import { AppError } from "../errors/app-error.ts";
import { platformErrors } from "../errors/codes.ts";
import { mergeCatalogues, toProblem } from "../errors/problem.ts";
import { en } from "../errors/texts.en.ts";
import { zh } from "../errors/texts.zh.ts";
import { type Edge, languageOf } from "./edge.ts";
import { expectedError } from "./expected-error.ts";
import { platformRoutes } from "./installation-routes.ts";
import { linesType } from "./lines-type.ts";
import type { Module, Services } from "./module.ts";
import { serveWeb } from "./serve-web.ts";

export interface AppParts {
  edge: Edge;
  services: Services;
  modules: readonly Module[];
  /** Folder of the built web app; null for an API alone. */
  webFolder: string | null;
  log: boolean;
  /** Origins elsewhere that pictures may be loaded from; none unless configured. */
  foreignOrigins?: readonly string[];
}

/** The HTTP side of an installation: routes of all modules under `/api`, problem documents, security headers, the web app. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    // Standard output carries data only. Without a log of requests, what nobody foresaw is written down all the same.
    logger: { level: parts.log ? "info" : "error", stream: process.stderr, serializers: { req: asLogged } },
    genReqId: () => v7(),
    requestIdHeader: false,
    bodyLimit: 4 * 1024 * 1024,
    trustProxy: "loopback",
  });
  const catalogue = mergeCatalogues([
    { statuses: platformErrors, texts: { zh, en } },
    ...parts.modules.map((module) => module.errors),
  ]);
  app.setValidatorCompiler(validators);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, request, reply) => {
    const expected = error instanceof AppError ? error : expectedError(error);
    if (!expected) request.log.error(error);
    const problem = toProblem(
      expected ?? new AppError("platform.unexpected", { id: request.id }),
      catalogue,
      languageOf(request),
      request.id,
    );
    return reply.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-correlation-id", request.id);
    refuseForeignOrigin(request);
  });
  app.addHook("onSend", async (request, reply, payload) => withEntityTag(request, reply, payload));

  // Lines are not parsed here: the route reads them up to its own limit, after it knows who asks.
  app.addContentTypeParser(linesType, (_request, body, done) => done(null, body));
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { directives: contentPolicy(parts.foreignOrigins ?? []) },
  });
  await app.register(fastifyRateLimit, { global: false });
  await app.register(fastifyMultipart);
  await app.register(fastifySwagger, {
    openapi: { openapi: "3.1.0", info: { title: "Haice", version: parts.services.installation.version } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.get("/healthz", { schema: { hide: true } }, async () => ({ ok: true }));
  app.get("/readyz", { schema: { hide: true } }, async (_request, reply) => {
    const isReady = await sql`select 1`.execute(parts.edge.db).then(
      () => true,
      () => false,
    );
    return reply.status(isReady ? 200 : 503).send({ ok: isReady });
  });
  for (const mount of platformRoutes(parts.services, () => app.swagger())) mount(app, parts.edge);
  for (const module of parts.modules) for (const mount of module.routes(parts.services)) mount(app, parts.edge);
  await serveWeb(app, parts.webFolder);
  await app.ready();
  return app;
}

/** A request as the log keeps it; of an address that holds a secret the route alone. */
function asLogged({ method, url, host, ip, routeOptions }: FastifyRequest) {
  const { hasSecretAddress } = (routeOptions?.config ?? {}) as { hasSecretAddress?: boolean };
  return { method, url: hasSecretAddress ? routeOptions.url : url, host, remoteAddress: ip };
}

/** By the zod schema of the route. Lines that are still to come are no value yet: the action reads them. */
const validators: typeof validatorCompiler = (part) => {
  const check = validatorCompiler(part);
  return (value) => (value instanceof Readable ? { value } : check(value));
};

/** Writes that a browser sends from another site are refused: cookies alone do not say who wanted it. */
function refuseForeignOrigin(request: FastifyRequest): void {
  const origin = request.headers.origin;
  if (request.method === "GET" || request.method === "HEAD" || origin === undefined) return;
  // The host that the reader's browser named; a proxy in front may say so, anybody else may not (`trustProxy`).
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw new AppError("platform.foreign-origin");
}

/** A reader that already has the answer gets 304: lists are asked for again and again. */
async function withEntityTag(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (request.method !== "GET" || reply.statusCode !== 200 || typeof payload !== "string") return payload;
  const tag = `"${createHash("sha1").update(payload).digest("base64url")}"`;
  reply.header("etag", tag);
  if (!reply.hasHeader("cache-control")) reply.header("cache-control", "private, no-cache");
  if (request.headers["if-none-match"] !== tag) return payload;
  reply.status(304);
  return "";
}

// The component library writes its styles at run time, hence inline styles; scripts only from our own files.
const contentPolicy = (pictures: readonly string[]) => ({
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:", ...pictures],
  workerSrc: ["'self'", "blob:"],
  connectSrc: ["'self'", ...pictures],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
});
