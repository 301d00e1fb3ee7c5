import { spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PostgresStartError } from "./start-error.ts";

/** How a program of PostgreSQL is run on this machine: as whom, and so that it ends when this process ends. */
export interface ServerIdentity {
  /** What to spawn to run `program` with `args`. */
  command(program: string, args: readonly string[]): { file: string; args: string[] };
  /** Gives a file or a whole folder to the identity that the server runs as. */
  giveAway(path: string): void;
  /** Major version of the embedded server. */
  major: number;
}

interface Way {
  prefix: string[];
  owner: number | null;
}

/** Makes the kernel send the fast-shutdown signal when this process dies, even by SIGKILL. */
const WITH_PARENT = ["--pdeathsig", "INT"];

/**
 * Chooses how to run the server. An ordinary user runs it directly. Root cannot (PostgreSQL refuses): it runs in a user
 * namespace where root has another number, so that all files stay root's; where namespaces are refused (most
 * containers) or the files already belong to somebody else, it runs as that other user, who keeps just the capability
 * to reach the folder. `home`: existing folder in which the server works; `cluster`: its data folder, perhaps not made yet.
 */
export function chooseIdentity(postgres: string, home: string, cluster: string): ServerIdentity {
  const root = process.getuid?.() === 0;
  const ways = root ? rootWays(cluster) : ordinaryWays();
  const failures: string[] = [];
  for (const way of ways) {
    const tried = tryOut(way.prefix, postgres, home);
    if (tried.major !== null) return identity(way, tried.major);
    failures.push(tried.failure);
  }
  const plain = run([], postgres, ["--version"]);
  if (plain.major === null) throw new PostgresStartError("postgres.binaries-do-not-run", { detail: plain.failure });
  if (!root) throw new PostgresStartError("postgres.folder-unusable", { folder: home, detail: failures.join("; ") });
  throw new PostgresStartError("postgres.root-refused", { detail: failures.join("; ") });
}

function ordinaryWays(): Way[] {
  const direct: Way = { prefix: [], owner: null };
  return process.platform === "linux" ? [{ prefix: ["setpriv", ...WITH_PARENT, "--"], owner: null }, direct] : [direct];
}

function rootWays(cluster: string): Way[] {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid ?? 0;
  const account = serverAccount();
  const namespace: Way = {
    // initdb looks its own number up among the accounts, so the mapped number must be one that exists.
    prefix: [
      "setpriv",
      ...WITH_PARENT,
      "--",
      "unshare",
      "--user",
      `--map-user=${account.uid}`,
      `--map-group=${account.gid}`,
    ],
    owner: null,
  };
  const uid = owner === 0 ? account.uid : owner;
  const gid = owner === 0 ? account.gid : (statSync(cluster, { throwIfNoEntry: false })?.gid ?? account.gid);
  const other: Way = {
    prefix: [
      "setpriv",
      ...[`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"],
      // The folder may lie below one that only root may enter. access(2) would look at the real user without its
      // capabilities, and PostgreSQL asks it about its own files; the secure bit makes it count them.
      ...["--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override", "--securebits=+no_setuid_fixup"],
      ...WITH_PARENT,
      "--",
    ],
    owner: uid,
  };
  return owner === 0 ? [namespace, other] : [other];
}

/** An account that is not root: `postgres` where it exists, else `nobody`, else the first one. */
function serverAccount(): { uid: number; gid: number } {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((account) => account.uid > 0 && account.gid > 0);
  const found = accounts.find((a) => a.name === "postgres") ?? accounts.find((a) => a.name === "nobody") ?? accounts[0];
  if (!found) throw new PostgresStartError("postgres.root-refused", { detail: "/etc/passwd" });
  return found;
}

function tryOut(prefix: string[], postgres: string, home: string): { major: number | null; failure: string } {
  if (process.platform === "win32") return run(prefix, postgres, ["--version"]);
  return run(prefix, "sh", [
    "-c",
    'test -w "$1" || { echo "$1: not writable" >&2; exit 1; }; exec "$2" --version',
    "sh",
    home,
    postgres,
  ]);
}

function run(prefix: string[], program: string, args: string[]): { major: number | null; failure: string } {
  const [file = program, ...rest] = [...prefix, program, ...args];
  const done = spawnSync(file, rest, { encoding: "utf8" });
  const major = /PostgreSQL\) (\d+)/.exec(done.stdout ?? "")?.[1];
  // A server that cannot look at its own program file still prints its version, with a complaint.
  const clean = done.status === 0 && done.stderr === "";
  return {
    major: major && clean ? Number(major) : null,
    failure: done.error?.message ?? (done.stderr.trim() || `${program}: ${done.status ?? done.signal}`),
  };
}

function identity(way: Way, major: number): ServerIdentity {
  return {
    major,
    command(program, args) {
      const [file = program, ...rest] = [...way.prefix, program, ...args];
      return { file, args: rest };
    },
    giveAway(path) {
      if (way.owner !== null) changeOwner(path, way.owner);
    },
  };
}

function changeOwner(path: string, uid: number): void {
  const found = lstatSync(path);
  if (found.uid !== uid) chownSync(path, uid, found.gid);
  if (found.isDirectory()) for (const name of readdirSync(path)) changeOwner(join(path, name), uid);
}
