import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explainFailure } from "./server-failure.ts";
import type { ServerIdentity } from "./server-identity.ts";
import { PostgresStartError } from "./start-error.ts";

/**
 * Character types outside ASCII are needed by pg_trgm, which ignores Chinese under plain C. Sorting and case go by the
 * built-in provider everywhere, so that indexes survive an upgrade of the machine's C library.
 */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  darwin: ["en_US.UTF-8"],
  win32: ["C"],
  linux: ["C.UTF-8", "C.utf8", "en_US.UTF-8"],
};

/** What a new cluster is made from and where. */
export interface NewCluster {
  initdb: string;
  identity: ServerIdentity;
  /** Folder that holds the cluster and its log. */
  home: string;
  cluster: string;
  user: string;
  password: string;
  /** False only for tests: the files need not survive a power cut. */
  durable: boolean;
}

/** Makes a cluster (UTF8, scram passwords). It appears whole or not at all: a killed first start leaves nothing behind. */
export async function createCluster(wanted: NewCluster): Promise<void> {
  const unfinished = `${wanted.cluster}.new`;
  const passwordFile = join(wanted.home, "password.new");
  const locales = LOCALES[process.platform] ?? ["C.UTF-8"];
  let output = "";
  try {
    for (const locale of locales) {
      rmSync(unfinished, { recursive: true, force: true });
      writeFileSync(passwordFile, wanted.password, { mode: 0o600 });
      wanted.identity.giveAway(passwordFile);
      const done = await runInitdb(wanted, unfinished, passwordFile, locale);
      output = done.output;
      if (done.code === 0) {
        renameSync(unfinished, wanted.cluster);
        return;
      }
      if (!/invalid locale name/.test(output)) break;
    }
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
  throw explainFailure({ folder: wanted.home, log: "initdb", output });
}

async function runInitdb(wanted: NewCluster, target: string, passwordFile: string, locale: string) {
  const { file, args } = wanted.identity.command(wanted.initdb, [
    ...["-D", target, "-U", wanted.user, "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
    ...["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", `--locale=${locale}`],
    ...["--text-search-config=simple", ...(wanted.durable ? [] : ["--no-sync"])],
  ]);
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], env: serverEnvironment() });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

/** The caller's environment without what would redirect the server or translate its messages. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]+|LC_.*|LANGUAGE)$/.test(name));
  return { ...Object.fromEntries(kept), LANG: "C" };
}

/** Throws `postgres.other-version` unless the cluster, if there is one, was made by major version `major`. */
export function checkMajor(cluster: string, major: number): void {
  const file = join(cluster, "PG_VERSION");
  if (!existsSync(file)) return;
  const found = readFileSync(file, "utf8").trim();
  if (found !== String(major)) {
    throw new PostgresStartError("postgres.other-version", { folder: cluster, found, expected: major });
  }
}
