import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { storyOptions } from "../../test/story.ts";
import { openInstallation } from "../installation.ts";
import { haice } from "./fixture-run.ts";

// An installation of a region without sample people, on a database that was never started on.
const region = mkdtempSync(join(tmpdir(), "haice-region-"));
const name = `first_${randomUUID().replaceAll("-", "")}`;
const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;
const before = { DATABASE_URL: process.env.DATABASE_URL, HAICE_REGION: process.env.HAICE_REGION };

async function administer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  await client.query(text);
  await client.end();
}

beforeAll(async () => {
  writeFileSync(
    join(region, "region.json"),
    JSON.stringify({ code: "north", name: { zh: "北市", en: "North" }, sample: false }),
  );
  await administer(`create database ${name} template template0 encoding 'UTF8'`);
  Object.assign(process.env, { DATABASE_URL: url.href, HAICE_REGION: region });
});
afterAll(async () => {
  for (const [key, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
  }
  await administer(`drop database if exists ${name} with (force)`);
  rmSync(region, { recursive: true, force: true });
});

const usual = ["--email", "Min.Wang@Office.example", "--name", "王敏"];

const add = (args: string[], password: string) => haice(["administrator", ...args], password, "en");

describe("the first administrator", () => {
  it.each([
    [["add"]],
    [["add", "--email", "nobody", "--name", "x"]],
    [["add", "--email", "a@b.example"]],
    [["remove", ...usual]],
    [["add", ...usual, "--password", "in the arguments"]],
  ])("is not made by wrong usage %j", async (args) => {
    expect((await add(args, "long enough")).code).toBe(2);
  });

  it("needs a password of eight characters", async () => {
    const run = await add(["add", ...usual], "short\n");
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.said).toContain("at least 8 characters");
  });

  it("is made on a database that was never started on, signs in, and stands in the event log", async () => {
    const run = await add(["add", ...usual], "a long password\nand a second line\n");
    expect(run).toMatchObject({ code: 0, said: "" });
    expect(run.out).not.toContain("a long password");
    const installation = await openInstallation({ ...storyOptions(url.href), regionFolder: region });
    try {
      const signIn = (email: string) =>
        installation.app.inject({
          method: "POST",
          url: "/api/people/sign-in",
          payload: { email, password: "a long password" },
        });
      const answer = await signIn("min.wang@office.example");
      expect(answer.statusCode).toBe(200);
      const cookie = [answer.headers["set-cookie"]].flat().join("; ");
      const me = await installation.app.inject({ url: "/api/people/me", headers: { cookie } });
      expect(me.json()).toMatchObject({ sample: false, user: { name: "王敏", roles: ["administrator"] } });
      const events = await installation.database.pool.query(
        "select kind, actor, basis from platform.event order by id",
      );
      expect(events.rows).toContainEqual({
        kind: "people.role-granted",
        actor: null,
        basis: "haice administrator add",
      });
    } finally {
      await installation.close();
    }
  });

  it("is refused where the address has an account, which keeps its password", async () => {
    const run = await add(["add", ...usual], "another password");
    expect(run.code).toBe(1);
    expect(run.said).toContain("has an account already");
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query(
      "select (select count(*) from auth.user)::int as accounts, (select count(*) from people.person)::int as people",
    );
    await client.end();
    expect(rows).toEqual([{ accounts: 1, people: 1 }]);
  });
});
