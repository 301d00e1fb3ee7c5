import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { storyOptions } from "../test/story.ts";
import { type OpenInstallation, openInstallation } from "./installation.ts";

const region = mkdtempSync(join(tmpdir(), "haice-region-"));
const url = new URL(inject("adminUrl"));
url.pathname = `/two_${randomUUID().replaceAll("-", "")}`;

async function administer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  await client.query(text);
  await client.end();
}

describe("two processes on one database", () => {
  const running: OpenInstallation[] = [];
  beforeAll(async () => {
    writeFileSync(
      join(region, "region.json"),
      JSON.stringify({ code: "north", name: { zh: "北市", en: "North" }, sample: true }),
    );
    await administer(`create database ${url.pathname.slice(1)} template template0 encoding 'UTF8'`);
  });
  afterAll(async () => {
    await Promise.all(running.map((one) => one.close()));
    await administer(`drop database if exists ${url.pathname.slice(1)} with (force)`);
    rmSync(region, { recursive: true, force: true });
  });

  it("start at the same moment on an empty one, and are one installation: a session of one is a session of the other", async () => {
    const start = () => openInstallation({ ...storyOptions(url.href), regionFolder: region });
    const [one, other] = await Promise.all([start(), start()]);
    running.push(one, other);
    const account = { name: "王敏", email: "min.wang@office.example", password: "a long password" };
    expect(await one.services.accounts.create(account)).toEqual(expect.any(String));
    expect(await other.services.accounts.create(account)).toBeNull();
    const signedIn = await other.services.accounts.signIn(account);
    const headers = new Headers({ cookie: signedIn!.cookies.map((each) => each.split(";")[0]).join("; ") });
    expect(await one.services.accounts.accountOf(headers)).toBe(signedIn!.accountId);
  });
});
