import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A database on the server of this test run, as a superuser: templates and clones are made from here. */
    adminUrl: string;
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
  if (given) {
    project.provide("adminUrl", given);
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
