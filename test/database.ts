import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A database on the server of this test run, as a superuser: templates and clones are made from here. */
    adminUrl: string;
    /** The database of this test run that holds the story, once a file has needed it. */
    storyTemplate: string;
  }
}

const PREFIX = "haice-test-";
const DAY_MS = 24 * 60 * 60 * 1000;

let end: (() => Promise<void>) | undefined;

/**
 * Gives the tests a PostgreSQL server: the one of `HAICE_TEST_DATABASE_URL` (a superuser's), else an embedded cluster of
 * its own for this run, without fsync and removed at the end.
 */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env.HAICE_TEST_DATABASE_URL;
  // Of an earlier run it would hold what the program of that time made of the region.
  const template = `story_template_${randomUUID().replaceAll("-", "")}`;
  project.provide("storyTemplate", template);
  if (given) {
    project.provide("adminUrl", given);
    end = () => dropDatabases(given, template);
    return;
  }
  removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const server = await startEmbedded({ dataDir, throwaway: true });
  end = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  project.provide("adminUrl", server.url);
}

/** Also the one that was not finished, where making the template failed. */
async function dropDatabases(server: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const name of [template, `${template}_unfinished`])
    await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}

/** Stops and removes what `setup` made. */
export async function teardown(): Promise<void> {
  await end?.();
}

/** A run that was killed could not clean up after itself. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(tmpdir(), name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && found.uid === process.getuid?.() && Date.now() - found.mtimeMs > DAY_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
