import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type OpenInstallation, openInstallation } from "../src/installation.ts";
import { systemClock } from "../src/platform/clock/clock.ts";

/** The region pack that the tests run on. */
export const regionFolder = path.join(import.meta.dirname, "../regions/qingdao");

/** The file of a document of the story, as its bytes. */
export const storyFile = (name: string): Promise<Buffer> => readFile(path.join(regionFolder, "documents", name));

/** What a person sees of an answer: status, parsed body, headers. */
export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string | string[] | number | undefined>;
  bytes: Buffer;
}

interface Call {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  file?: { name: string; type: string; bytes: Uint8Array; fields?: Record<string, string> };
  headers?: Record<string, string>;
}

export interface Story {
  installation: OpenInstallation;
  /** Calls the API as the first sample person of a role, as the one with an address, or as nobody. */
  as(role: string | null, address: string, call?: Call): Promise<Answer>;
  /** A row or more, read past all rules: what really stands in the database. */
  read<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/**
 * The whole application in process, on a database of its own that is cloned from a template holding the story: the region
 * pack as after a first start. One for each test file; what a file writes no other file sees. `makeRegion` makes the pack
 * of another region and gives its folder; that one starts on an empty database.
 */
export function openStory(makeRegion?: () => Promise<string>): Story {
  let installation: OpenInstallation | undefined;
  let drop: (() => Promise<void>) | undefined;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    const admin = inject("adminUrl");
    const pack = await makeRegion?.();
    const template = pack === undefined ? await templateOf(admin) : "template0 encoding 'UTF8'";
    const name = `story_${randomUUID().replaceAll("-", "")}`;
    await administer(admin, (client) => client.query(`create database ${name} template ${template}`));
    const options = storyOptions(databaseUrl(admin, name));
    const isPrepared = pack === undefined;
    installation = await openInstallation({ ...options, isPrepared, regionFolder: pack ?? regionFolder });
    drop = () => administer(admin, async (client) => void (await client.query(`drop database ${name} with (force)`)));
  });
  afterAll(async () => {
    await installation?.close();
    await drop?.();
  });

  const running = () => {
    if (!installation) throw new Error("the story is opened before the tests of a file run");
    return installation;
  };
  const as: Story["as"] = async (role, address, call = {}) => {
    const cookie = role === null ? undefined : (cookies.get(role) ?? (await signIn(running(), role)));
    if (role !== null && cookie) cookies.set(role, cookie);
    const upload = call.file ? multipart(call.file) : null;
    const response = await running().app.inject({
      method: call.method ?? (call.body === undefined && !call.file ? "GET" : "POST"),
      url: address,
      headers: {
        "accept-language": "en",
        ...(cookie ? { cookie } : {}),
        ...(upload ? { "content-type": upload.type } : {}),
        ...call.headers,
      },
      ...(upload ? { payload: upload.payload } : call.body === undefined ? {} : { payload: call.body as object }),
    });
    const isJson = response.body !== "" && String(response.headers["content-type"] ?? "").includes("json");
    return {
      status: response.statusCode,
      body: isJson ? JSON.parse(response.body) : response.body,
      headers: response.headers,
      bytes: response.rawPayload,
    };
  };
  const read: Story["read"] = async <Row>(sql: string, values: unknown[] = []) =>
    (await running().database.pool.query(sql, values)).rows as Row[];
  return {
    get installation() {
      return running();
    },
    as,
    read,
  };
}

async function signIn({ app }: OpenInstallation, role: string): Promise<string> {
  const list = await app.inject({ url: "/api/people/sample-accounts" });
  const account = (JSON.parse(list.body) as { role: string; email: string }[]).find(
    (one) => one.role === role || one.email === role,
  );
  if (!account) throw new Error(`no sample account with the role ${role}`);
  const answer = await app.inject({ method: "POST", url: "/api/people/switch", payload: { email: account.email } });
  return [answer.headers["set-cookie"]]
    .flat()
    .map((cookie) => String(cookie).split(";")[0])
    .join("; ");
}

function multipart({ name, type, bytes, fields = {} }: NonNullable<Call["file"]>) {
  const boundary = randomUUID();
  const parts = Object.entries(fields).map(
    ([key, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(parts.join("") + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, payload };
}

/** The template is made once in a run; workers that come at the same time wait for the one that makes it. */
async function templateOf(admin: string): Promise<string> {
  const name = inject("storyTemplate");
  await administer(admin, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('haice.story'))");
    const made = await client.query("select from pg_database where datname = $1", [name]);
    if (made.rowCount) return;
    // Built under another name: where it fails, nobody takes a half one for the template.
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished} template template0 encoding 'UTF8'`);
    const installation = await openInstallation(storyOptions(databaseUrl(admin, unfinished)));
    await installation.close();
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

/** The settings of the story's installation on another database. */
export const storyOptions = (url: string) => ({
  databaseUrl: url,
  regionFolder,
  clock: systemClock,
  webFolder: null,
  secureCookies: false,
  relaxed: true,
  log: false,
  sealing: false,
  version: "0.0.0-test",
});

function databaseUrl(admin: string, name: string): string {
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer<T>(admin: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
