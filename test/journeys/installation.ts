import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../browser.ts";
import { clearEvidence } from "./proves.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the installation of this run answers. */
    installationUrl: string;
    browserPath: string;
    browserArguments: string[];
  }
}

const root = path.join(import.meta.dirname, "../..");
const artifacts = path.join(root, "test/.artifacts");
const startWithinMilliseconds = 240_000;

let end: (() => Promise<void>) | undefined;

/**
 * Starts the whole product as a person does, once a run: `src/main.ts` with an empty data folder, the region pack and
 * the built web app. Its messages go to `test/.artifacts/installation.log`. `HAICE_JOURNEY_URL` names one that already
 * runs instead, for whoever writes a journey.
 */
export async function setup(project: TestProject): Promise<void> {
  clearEvidence();
  const browser = await findBrowser();
  project.provide("browserPath", browser.executablePath);
  project.provide("browserArguments", browser.args);
  const given = process.env.HAICE_JOURNEY_URL;
  if (given) {
    project.provide("installationUrl", given.replace(/\/$/, ""));
    return;
  }
  // An own database, also where the tests of the actions run on a given server.
  const { DATABASE_URL: _given, ...environment } = process.env;
  const data = await mkdtemp(path.join(tmpdir(), "haice-journeys-"));
  await mkdir(artifacts, { recursive: true });
  const log = createWriteStream(path.join(artifacts, "installation.log"));
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: root,
    env: {
      ...environment,
      HAICE_DATA: data,
      HAICE_PORT: "0",
      // Journeys sign in more often in a minute than people do.
      HAICE_RELAXED: "true",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.pipe(log);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  end = async () => {
    child.kill("SIGTERM");
    await ended;
    log.end();
    await rm(data, { recursive: true, force: true });
  };
  project.provide("installationUrl", await readyAddress(child));
}

/** Stops the product and removes its data. */
export async function teardown(): Promise<void> {
  await end?.();
}

/** The address that the product prints when it is ready; an early end or silence is an error that names the log. */
function readyAddress(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`the installation ${why}; see test/.artifacts/installation.log`));
    const timer = setTimeout(() => fail("was not ready in time"), startWithinMilliseconds);
    child.once("exit", (code) => fail(`ended with code ${code}`));
    createInterface({ input: child.stdout! }).on("line", (line) => {
      const url = /^Haice ready at (http\S+)/.exec(line)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url.replace(/\/$/, ""));
    });
  });
}
