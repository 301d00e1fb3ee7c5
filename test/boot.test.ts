import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Each case starts two or three programs; a busy machine needs its time for that.
vi.setConfig({ testTimeout: 60_000 });

// boot.mjs in a small project of its own, with an npm that only notes that it was called.
let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "haice 启动-"));
  copyFileSync(join(import.meta.dirname, "../boot.mjs"), join(project, "boot.mjs"));
  write("package-lock.json", '{"packages":{"":{},"node_modules/a":{"version":"1.0.0","integrity":"x"}}}');
  write("src/main.ts", 'const words: string[] = process.argv.slice(2); console.log("main", ...words);');
  write(
    "npm-cli.js",
    `const fs = require("node:fs");
    fs.appendFileSync("calls.log", process.argv[2] + "\\n");
    setTimeout(() => { fs.mkdirSync("node_modules", { recursive: true }); process.exit(Number(process.env.FAKE_NPM ?? 0)); }, 300);`,
  );
  write("calls.log", "");
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(join(project, file, ".."), { recursive: true });
  writeFileSync(join(project, file), text);
}

function boot(args: string[], env: Record<string, string> = {}): ChildProcess {
  const npm = { npm_execpath: join(project, "npm-cli.js") };
  return spawn(process.execPath, [join(project, "boot.mjs"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...npm, ...env },
  });
}

async function result(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout!.on("data", (chunk) => (out += chunk));
  child.stderr!.on("data", (chunk) => (err += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

const calls = () => readFileSync(join(project, "calls.log"), "utf8").trim().split("\n").filter(Boolean);

test("installs once, passes arguments on, and does not install again until the lock changes", async () => {
  const first = await result(boot(["start", "--port", "0"]));
  expect(first).toMatchObject({ code: 0, out: "main --port 0\n" });
  expect(first.err).toMatch(/正在安装依赖.*Installing the dependencies/);
  expect(await result(boot(["start"]))).toEqual({ code: 0, out: "main\n", err: "" });
  expect(calls()).toEqual(["ci"]);
  write("package-lock.json", '{"packages":{"":{},"node_modules/a":{"version":"2.0.0","integrity":"y"}}}');
  await result(boot(["start"]));
  expect(calls()).toEqual(["ci", "ci"]);
});

test("two at once: one installs, the other waits for it", async () => {
  const both = await Promise.all([result(boot(["start"])), result(boot(["start"]))]);
  expect(both.map(({ code, out }) => [code, out])).toEqual([
    [0, "main\n"],
    [0, "main\n"],
  ]);
  expect(calls()).toEqual(["ci"]);
});

test("a lock that a killed process left does not stop the next one", async () => {
  write(".cache/install.lock", String(2 ** 22 + 1));
  expect((await result(boot(["start"]))).code).toBe(0);
});

test("what somebody installed by hand is taken as installed, but not another version or half of it", async () => {
  write("node_modules/.package-lock.json", '{"packages":{"node_modules/a":{"version":"1.0.0","integrity":"x"}}}');
  await result(boot(["start"]));
  expect(calls()).toEqual([]);
  rmSync(join(project, "node_modules"), { recursive: true });
  write("node_modules/.package-lock.json", '{"packages":{}}');
  await result(boot(["start"]));
  expect(calls()).toEqual(["ci"]);
});

test("a failed installation says what to do, and is tried again", async () => {
  const failed = await result(boot(["start"], { FAKE_NPM: "7" }));
  expect(failed.code).toBe(1);
  expect(failed.err).toMatch(/npm ci 返回 7[\s\S]*npm ci returned 7/);
  expect(failed.out).toBe("");
  expect((await result(boot(["start"]))).code).toBe(0);
});

test("the exit code of the entry is ours", async () => {
  write("test/run.ts", "process.exitCode = 3;");
  expect((await result(boot(["test"]))).code).toBe(3);
});

test("a signal reaches the entry once, and its clean end is ours", async () => {
  write(
    "src/main.ts",
    `let count = 0;
    process.on("SIGTERM", () => { count++; setTimeout(() => { console.log("stopped", count); process.exit(0); }, 100); });
    console.log("up"); setInterval(() => {}, 1000);`,
  );
  const child = boot(["start"]);
  const ended = result(child);
  await once(child.stdout!, "data");
  child.kill("SIGTERM");
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, out: "up\nstopped 1\n" });
});

test("started by npm, it ends when npm's shell is gone", async () => {
  write(
    "src/main.ts",
    `process.on("SIGTERM", () => { process.getBuiltinModule("node:fs").writeFileSync("ended", ""); process.exit(0); });
    console.log("up"); setInterval(() => {}, 1000);`,
  );
  // As `npm start` runs it: a shell that stays between npm and us, and dies alone when npm is asked to end.
  const line = `"${process.execPath}" "${join(project, "boot.mjs")}" start; true`;
  const env = { ...process.env, npm_lifecycle_event: "start", npm_execpath: join(project, "npm-cli.js") };
  const shell = spawn("sh", ["-c", line], { stdio: ["ignore", "pipe", "ignore"], env });
  await once(shell.stdout, "data");
  shell.kill("SIGTERM");
  // The pipe closes when the last process that writes to it is gone.
  await once(shell, "close");
  expect(readFileSync(join(project, "ended"), "utf8")).toBe("");
});

test("an unknown task is refused with the usage", async () => {
  expect(await result(boot(["dance"]))).toMatchObject({ code: 2, out: "" });
});

test("a packaged Node that cannot run is passed over for one that can", async () => {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const packaged = `node_modules/node-${platform}-${process.arch}/bin/node`;
  write("node_modules/.package-lock.json", '{"packages":{"node_modules/a":{"version":"1.0.0","integrity":"x"}}}');
  write(packaged, "#!/no/such/interpreter\n");
  chmodSync(join(project, packaged), 0o755);
  expect(await result(boot(["start"]))).toMatchObject({ code: 0, out: "main\n" });
});
