import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { AppError } from "../errors/app-error.ts";

/** Serves the built web app; every address of a screen gets its one page, so that deep links and reloads work. */
export async function serveWeb(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder !== null) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      setHeaders: (response, path) => {
        // Hashed names never change their content; the page itself must be asked for again.
        const forever = path.includes("/assets/");
        response.header("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isScreen =
      request.method === "GET" && !request.url.startsWith("/api/") && !request.url.startsWith("/assets/");
    if (folder === null || !isScreen) throw new AppError("platform.not-found");
    return reply.type("text/html").header("cache-control", "no-cache").sendFile("index.html");
  });
}
