import { expect, test } from "vitest";
import { explainFailure, explainFileError, isPortTaken } from "./server-failure.ts";
import { PostgresStartError, postgresTexts } from "./start-error.ts";

const explain = (output: string) => explainFailure({ folder: "/data", log: "/data/server.log", output });

test.each([
  [
    `FATAL:  lock file "postmaster.pid" already exists\nHINT:  Is another postmaster (PID 4711) running in data directory "/data"?`,
    "postgres.already-running",
  ],
  [`PANIC:  could not write to file "pg_wal/xlogtemp.5": No space left on device`, "postgres.disk-full"],
  [`FATAL:  could not extend file "base/5/1": Disk quota exceeded`, "postgres.disk-full"],
  [
    "FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 14, which is not compatible with this version 18.4.",
    "postgres.other-version",
  ],
  [`initdb: error: could not access directory "/data": Permission denied`, "postgres.folder-unusable"],
  [`FATAL:  data directory "/data" has wrong ownership`, "postgres.folder-unusable"],
  [`initdb: error: could not create directory "/data": Read-only file system`, "postgres.folder-unusable"],
  [
    "postgres: error while loading shared libraries: libssl.so.1.1: cannot open shared object file",
    "postgres.binaries-do-not-run",
  ],
  ["something that nobody expected", "postgres.start-failed"],
  ["", "postgres.start-failed"],
])("%s", (output, code) => {
  expect(explain(output).code).toBe(code);
});

test("the lock's holder is named", () => {
  const output = `lock file "postmaster.pid" already exists\nIs another postmaster (PID 4711) running in "/data"?`;
  expect(explain(output).params).toEqual({ folder: "/data", pid: "4711" });
});

test("an unknown failure shows the end of the log and where it is", () => {
  const output = Array.from({ length: 20 }, (_, line) => `line ${line}`).join("\n");
  expect(explain(output).message).toContain("line 15\nline 16\nline 17\nline 18\nline 19");
  expect(explain(output).message).not.toContain("line 14");
  expect(explain(output).message).toContain("/data/server.log");
});

test("a taken port is told from other failures", () => {
  expect(isPortTaken(`LOG:  could not bind IPv4 address "127.0.0.1": Address already in use`)).toBe(true);
  expect(isPortTaken("FATAL:  could not load server certificate")).toBe(false);
});

test.each([
  ["ENOSPC", "postgres.disk-full"],
  ["EACCES", "postgres.folder-unusable"],
  ["EROFS", "postgres.folder-unusable"],
  ["ENOTDIR", "postgres.folder-unusable"],
])("%s of the file system", (code, expected) => {
  const error = explainFileError("/data", Object.assign(new Error("mkdir"), { code }));
  expect(error).toBeInstanceOf(PostgresStartError);
  expect(error).toMatchObject({ code: expected });
});

test("an error of another kind stays itself", () => {
  const error = new TypeError("a bug");
  expect(explainFileError("/data", error)).toBe(error);
});

test("both languages have every text", () => {
  expect(Object.keys(postgresTexts.en).sort()).toEqual(Object.keys(postgresTexts.zh).sort());
});
