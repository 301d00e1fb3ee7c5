import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../browser.ts";
import { checksInWords, clearChecks } from "./accessibility.ts";
import { clearEvidence } from "./proves.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a worker is told the address of its installation: `<door>/<number of the worker>`. */
    installationDoor: string;
    browserPath: string;
    browserArguments: string[];
  }
}

const root = path.join(import.meta.dirname, "../..");
const artifacts = path.join(root, "test/.artifacts");
const startWithinMilliseconds = 240_000;

const ends: (() => Promise<void>)[] = [];

/**
 * Starts the whole product as a person does, once for each worker, so that files which run side by side never meet:
 * `src/main.ts` with an empty data folder, the region pack and the built web app. It is started when the first file of the
 * worker asks at the door: until then other tests need the processor. Messages go to `test/.artifacts/installation-<n>.log`.
 * `HAICE_JOURNEY_URL` names one that already runs instead, for whoever writes a journey.
 */
export async function setup(project: TestProject): Promise<void> {
  clearEvidence();
  clearChecks();
  const browser = await findBrowser();
  project.provide("browserPath", browser.executablePath);
  project.provide("browserArguments", browser.args);
  const given = process.env.HAICE_JOURNEY_URL?.replace(/\/$/, "");
  const started = new Map<string, Promise<string>>();
  const addressFor = (worker: string): Promise<string> => {
    const address = given === undefined ? (started.get(worker) ?? startInstallation(worker)) : Promise.resolve(given);
    started.set(worker, address);
    return address;
  };
  const door = createServer((request, answer) => {
    addressFor(request.url?.slice(1) ?? "").then(
      (address) => answer.end(address),
      (error: Error) => answer.writeHead(500).end(error.message),
    );
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  ends.push(async () => void door.close());
  project.provide("installationDoor", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
}

async function startInstallation(worker: string): Promise<string> {
  const { url, stop } = await startProduct(`installation-${worker}`);
  ends.push(stop);
  return url;
}

/** A running product: its address, and how to end it and remove its data. */
export interface Product {
  url: string;
  stop(): Promise<void>;
}

/** Starts the product on a data folder of its own; messages go to `test/.artifacts/<name>.log`. */
export async function startProduct(name: string, settings: Record<string, string> = {}): Promise<Product> {
  // An own database, also where the tests of the actions run on a given server.
  const { DATABASE_URL: _given, ...environment } = process.env;
  const data = await mkdtemp(path.join(tmpdir(), "haice-journeys-"));
  await mkdir(artifacts, { recursive: true });
  const log = createWriteStream(path.join(artifacts, `${name}.log`));
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: root,
    env: {
      ...environment,
      // The web app that people get: what the test runner says of itself would build the slower one for developers.
      NODE_ENV: "production",
      HAICE_DATA: data,
      HAICE_PORT: "0",
      // Journeys sign in more often in a minute than people do.
      HAICE_RELAXED: "true",
      // The journey of messages receives on this machine what is sent.
      HAICE_LOCAL_CHANNELS: "true",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.pipe(log);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    log.end();
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { url: await readyAddress(child, `${name}.log`), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops the product and removes its data; says what the checks of accessibility were spared. */
export async function teardown(): Promise<void> {
  const words = checksInWords();
  if (words !== null) console.log(words);
  await Promise.all(ends.splice(0).map((end) => end()));
}

/** The address that the product prints when it is ready; an early end or silence is an error that names the log. */
function readyAddress(child: ReturnType<typeof spawn>, log: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`the installation ${why}; see test/.artifacts/${log}`));
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
