import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { z } from "zod";
import { type ModulesInProcess, openModules } from "../../../test/modules-in-process.ts";
import { openStory, storyOptions } from "../../../test/story.ts";
import { type OpenInstallation, openInstallation } from "../../installation.ts";
import { everyone } from "./access.ts";
import type { Module } from "./module.ts";
import { route } from "./route.ts";

// As an office runs it: limits on, requests logged.
const story = openStory();
let strict: OpenInstallation;
const written: string[] = [];
beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation((piece) => written.push(String(piece)) > 0);
  const [found] = await story.read<{ name: string }>("select current_database() as name");
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${found?.name}`;
  strict = await openInstallation({ ...storyOptions(url.href), relaxed: false, log: true });
});
afterAll(async () => {
  await strict.close();
  vi.restoreAllMocks();
});

const credentials = { email: "bank@sample.haice.example", password: "wrong-password" };
const signIn = (headers: Record<string, string> = {}) =>
  strict.app.inject({ method: "POST", url: "/api/people/sign-in", payload: credentials, headers });

/** What is written to standard error meanwhile, as the lines of the log. */
async function logOf(work: () => Promise<unknown>): Promise<Array<Record<string, unknown>>> {
  written.length = 0;
  await work();
  return written
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("every answer", () => {
  it.each(["/api/people/me", "/api/none", "/healthz"])(
    "of %s forbids foreign scripts, framing and guessing",
    async (url) => {
      const { headers } = await strict.app.inject({ url });
      const policy = String(headers["content-security-policy"]).split(";");
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          "script-src 'self'",
          "object-src 'none'",
          "frame-ancestors 'none'",
        ]),
      );
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );

  it("carries the id under which the request is logged, whatever id the caller sends", async () => {
    let id: unknown;
    const log = await logOf(async () => {
      const answer = await strict.app.inject({
        url: "/api/none",
        headers: { "x-correlation-id": "mine", "request-id": "mine" },
      });
      id = answer.headers["x-correlation-id"];
      expect(answer.json()).toMatchObject({ code: "platform.not-found", correlationId: id });
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const own = log.filter((line) => line.reqId === id);
    expect(own.map((line) => line.msg)).toEqual(["incoming request", "request completed"]);
    expect(own.at(-1)).toMatchObject({ res: { statusCode: 404 }, responseTime: expect.any(Number) });
  });

  it("tells a stranger nothing of what went wrong inside but the id of its line in the log", async () => {
    const failing: Module = {
      name: "people",
      errors: { statuses: {}, texts: { zh: {}, en: {} } },
      routes: () => [
        route({
          method: "GET",
          path: "/people/fails",
          summary: "Fails",
          access: everyone,
          reply: "file",
          action: () => Promise.reject(new Error("password of the database")),
        }),
      ],
    };
    const inProcess = await openModules([failing]);
    try {
      let body = "";
      const log = await logOf(async () => {
        const answer = await inProcess.ask(null, { url: "/api/people/fails" });
        expect(answer.statusCode).toBe(500);
        body = answer.body;
      });
      expect(body).not.toContain("password");
      const { correlationId, detail } = JSON.parse(body) as { correlationId: string; detail: string };
      expect(detail).toContain(correlationId);
      const line = log.find((one) => one.reqId === correlationId);
      expect(line).toMatchObject({ err: { message: "password of the database", stack: expect.any(String) } });
    } finally {
      await inProcess.close();
    }
  });
});

describe("writes from another site", () => {
  const write = (headers: Record<string, string>) =>
    strict.app.inject({ method: "POST", url: "/api/people/sign-out", headers: { host: "haice.example", ...headers } });

  it.each([
    "https://elsewhere.example",
    "https://haice.example.elsewhere.example",
    "https://haice.example:8443",
    "null",
    "haice.example",
  ])("with the origin %s are refused", async (origin) => {
    const answer = await write({ origin });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: "platform.foreign-origin" });
  });

  it("are told from our own pages and from programs, which send none", async () => {
    expect((await write({ origin: "https://haice.example" })).statusCode).toBe(200);
    expect((await write({})).statusCode).toBe(200);
    const behindProxy = { origin: "https://office.example", "x-forwarded-host": "office.example" };
    expect((await write(behindProxy)).statusCode).toBe(200);
  });

  it("cannot name the host themselves: only a proxy on the same machine is believed", async () => {
    const answer = await strict.app.inject({
      method: "POST",
      url: "/api/people/sign-out",
      remoteAddress: "203.0.113.7",
      headers: { host: "haice.example", origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe("guessing passwords", () => {
  it("ends after ten times a minute from one address, and goes on for others", async () => {
    const from = (address: string) => signIn({ "x-forwarded-for": address, "accept-language": "en" });
    for (let turn = 0; turn < 10; turn++) expect((await from("198.51.100.1")).statusCode).toBe(401);
    const refused = await from("198.51.100.1");
    expect(refused.statusCode).toBe(429);
    expect(refused.headers["content-type"]).toContain("application/problem+json");
    expect(refused.json()).toMatchObject({
      code: "platform.too-many-requests",
      detail: expect.stringContaining("Wait"),
    });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await from("198.51.100.2")).statusCode).toBe(401);
  });

  it("writes the route in place of an address that holds a secret", async () => {
    const secret = "a-secret-in-an-address-4711";
    const log = await logOf(() => strict.app.inject({ url: `/api/commitments/feeds/${secret}` }));
    expect(log.length).toBeGreaterThan(0);
    expect(JSON.stringify(log)).toContain("/api/commitments/feeds/:token");
    expect(JSON.stringify(log)).not.toContain(secret);
  });

  it("writes no password to the log", async () => {
    const log = await logOf(() => signIn({ "x-forwarded-for": "198.51.100.3" }));
    expect(log.length).toBeGreaterThan(0);
    expect(JSON.stringify(log)).not.toContain(credentials.password);
  });
});

describe("health", () => {
  it("is alive without the database, and ready only with it", async () => {
    const inProcess = await openModules([]);
    const ask = async (url: string) => (await inProcess.ask(null, { url })).statusCode;
    expect([await ask("/healthz"), await ask("/readyz")]).toEqual([200, 200]);
    await inProcess.database.pool.query("select pg_terminate_backend(pg_backend_pid())").catch(() => undefined);
    expect(await ask("/readyz")).toBe(200);
    await inProcess.database.close();
    expect([await ask("/healthz"), await ask("/readyz")]).toEqual([200, 503]);
    await inProcess.close().catch(() => undefined);
  });
});

describe("large requests", () => {
  it("of more than 4 MB are refused before they are parsed", async () => {
    const answer = await strict.app.inject({
      method: "POST",
      url: "/api/people/sign-in",
      headers: { "content-type": "application/json" },
      payload: `"${"x".repeat(5 * 1024 * 1024)}"`,
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: "platform.too-large" });
  });
});

describe("an upload", () => {
  const receiving: Module = {
    name: "people",
    errors: { statuses: {}, texts: { zh: {}, en: {} } },
    routes: () => [
      route({
        method: "POST",
        path: "/people/uploads",
        summary: "Takes a file",
        access: everyone,
        upload: { maxBytes: 1024 * 1024 },
        reply: z.object({ name: z.string(), size: z.number() }),
        action: async (_ctx, { file }) => ({ name: file?.fileName ?? "", size: file?.bytes.length ?? 0 }),
      }),
      route({
        method: "GET",
        path: "/people/uploads",
        summary: "Gives a file back under the name that somebody gave it",
        access: everyone,
        query: z.object({ name: z.string() }),
        reply: "file",
        action: async (_ctx, { query }) => ({
          fileName: query.name,
          mediaType: "text/html",
          bytes: Buffer.from("<script>alert(1)</script>"),
        }),
      }),
    ],
  };
  let inProcess: ModulesInProcess;
  beforeAll(async () => {
    inProcess = await openModules([receiving]);
  });
  afterAll(() => inProcess.close());

  async function send(parts: Array<{ name: string; size: number }>, fields = 0) {
    const boundary = "part-of-a-test";
    const texts = parts.map(
      ({ name, size }) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${"x".repeat(size)}\r\n`,
    );
    for (let field = 0; field < fields; field++) {
      texts.push(`--${boundary}\r\ncontent-disposition: form-data; name="f${field}"\r\n\r\n1\r\n`);
    }
    const answer = await inProcess.ask(null, {
      method: "POST",
      url: "/api/people/uploads",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}`, "accept-language": "en" },
      payload: `${texts.join("")}--${boundary}--\r\n`,
    });
    return { status: answer.statusCode, body: answer.json() as { code?: string; detail?: string; name?: string } };
  }

  it("is counted while it is read, and refused with its limit where it passes it", async () => {
    expect(await send([{ name: "a.txt", size: 1024 * 1024 }])).toMatchObject({ status: 200 });
    const refused = await send([{ name: "a.txt", size: 1024 * 1024 + 1 }]);
    expect(refused).toMatchObject({ status: 413, body: { code: "platform.too-large" } });
    expect(refused.body.detail).toContain("1 MB");
  });

  it("is one file with a few fields", async () => {
    const two = [
      { name: "a.txt", size: 1 },
      { name: "b.txt", size: 1 },
    ];
    expect(await send(two)).toMatchObject({ status: 400, body: { code: "platform.bad-request" } });
    expect(await send([{ name: "a.txt", size: 1 }], 30)).toMatchObject({
      status: 400,
      body: { code: "platform.bad-request" },
    });
  });

  it.each(["../../etc/passwd", "..\\\\..\\\\windows\\\\system.ini", "/etc/passwd", "C:\\\\a\\\\b.txt"])(
    "keeps the last part of the name %s only",
    async (name) => {
      const { body } = await send([{ name, size: 1 }]);
      expect(body.name).not.toMatch(/[\\/]/);
      expect(body.name).not.toBe("");
    },
  );

  it("comes back as an attachment that no browser runs, and whose name cannot add a header", async () => {
    const name = `a"\r\nset-cookie: x=1\r\n/../b.html`;
    const answer = await inProcess.ask(null, { url: `/api/people/uploads?name=${encodeURIComponent(name)}` });
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''[\w.%!'()*~-]+$/);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });
});
