/**
 * `npm start` and `npm test` begin here. Plain JavaScript for Node 18 or newer, because it has to run before anything
 * is installed: it installs what package-lock.json names, then hands over to the packaged Node 24, which runs TypeScript.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".haice-installed");
const lockFile = join(root, ".cache", "install.lock");
const entries = { start: "src/main.ts", test: "test/run.ts" };
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

const [task, ...rest] = process.argv.slice(2);
const entry = entries[task];
if (!entry) fail(`用法 Usage: node boot.mjs ${Object.keys(entries).join("|")} [参数 arguments]`, 2);
if (major(process.version) < 18) {
  fail(
    `需要 Node 18 或更新版本才能启动，现在是 ${process.version}。请先更新 Node。\n` +
      `Node 18 or newer is needed to begin; this is ${process.version}. Please update Node first.`,
  );
}
await install();
await handOver(await findNode());

/** Installs the dependencies unless exactly these are installed; of several processes one does it, the others wait. */
async function install() {
  const wanted = stamp();
  if (isInstalled(wanted)) return;
  requireWritable();
  const unlock = await takeLock();
  if (isInstalled(wanted)) return unlock();
  console.error("正在安装依赖（约一分钟）… Installing the dependencies (about a minute) …");
  const [command, args] = npm();
  // Building and testing need the development packages, whatever NODE_ENV says.
  const flags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await run(command, [...args, ...flags], { stdio: ["ignore", "inherit", "inherit"] });
  if (code === 0) writeFileSync(stampFile, wanted);
  unlock();
  if (code !== 0) {
    fail(
      `安装依赖失败（npm ci 返回 ${code}）。请检查网络和 npm 的 registry 设置，然后重试。\n` +
        `Installing the dependencies failed (npm ci returned ${code}). Check the network and npm's registry setting, then try again.`,
    );
  }
}

function stamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/** The stamp says so, or npm's own record of what it put into node_modules does (somebody ran `npm ci` by hand). */
function isInstalled(wanted) {
  if (read(stampFile) === wanted) return true;
  const record = read(join(modules, ".package-lock.json"));
  if (record === null) return false;
  const there = JSON.parse(record).packages;
  const named = Object.entries(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages);
  const complete = named.every(([path, { version, integrity, optional, peer, os, cpu }]) => {
    if (path === "") return true;
    const found = there[path];
    if (!found) return Boolean(optional || peer) || !suits(os, process.platform) || !suits(cpu, process.arch);
    return found.version === version && found.integrity === integrity;
  });
  if (complete) {
    try {
      writeFileSync(stampFile, wanted);
    } catch {
      // A checkout that somebody else installed and we may only read: the comparison is made again next time.
    }
  }
  return complete;
}

function suits(list, own) {
  return !list || list.includes(own) || (list.every((name) => name.startsWith("!")) && !list.includes(`!${own}`));
}

function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    fail(
      `不能在 ${root} 安装依赖：没有写权限。请以该目录的所有者身份运行，或复制一份到自己的目录。\n` +
        `Cannot install in ${root}: no write permission. Run as the owner of the folder, or copy it to one of your own.`,
    );
  }
}

/** Waits while another living process installs here. */
async function takeLock() {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (let told = false; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      return () => rmSync(lockFile, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = Number(read(lockFile));
    const minutes = (Date.now() - (statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) / 60_000;
    // Empty: just being written. Old: left by a crash, and its number belongs to another program by now.
    const stale = holder === 0 ? minutes > 0.1 : holder === process.pid || minutes > 20 || !isAlive(holder);
    if (stale) rmSync(lockFile, { force: true });
    else if (!told && holder !== 0) {
      told = true;
      console.error(`另一个进程（${holder}）正在安装，等待中… Another process (${holder}) is installing, waiting …`);
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The npm that started us, else the one beside this Node, else the one on the path. */
function npm() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const script = candidates.find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path));
  return script ? [process.execPath, [script]] : ["npm", []];
}

/** The packaged Node 24 of this platform, else our own if it is new enough. */
async function findNode() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const binary = process.platform === "win32" ? "node.exe" : "node";
  const packaged = join(modules, `node-${platform}-${process.arch}`, "bin", binary);
  if (realPath(packaged) === realPath(process.execPath)) return packaged;
  // It may be there and yet not run, for example on a Linux without glibc.
  if (existsSync(packaged) && (await run(packaged, ["--version"], { stdio: "ignore" })) === 0) return packaged;
  if (major(process.version) >= 24) return process.execPath;
  return fail(
    `这台机器（${process.platform}-${process.arch}）没有可用的内置 Node 24，当前 Node 是 ${process.version}。请安装 Node 24 后重试。\n` +
      `No packaged Node 24 runs on this machine (${process.platform}-${process.arch}), and its own is ${process.version}. Install Node 24 and try again.`,
  );
}

/** Runs the entry as a child; signals go on to it, its exit code becomes ours. */
async function handOver(node) {
  const path = `${join(modules, ".bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`;
  process.exitCode = await run(node, [entry, ...rest], { stdio: "inherit", env: { ...process.env, PATH: path } });
}

/** Resolves with the exit code (128 + n for signal n, 127 when it cannot be run). */
function run(command, args, options) {
  return new Promise((resolve) => {
    const shell = process.platform === "win32" && command === "npm";
    const child = spawn(command, args, { cwd: root, shell, ...options });
    let last = 0;
    const passOn = (signal) => {
      // A terminal sends Ctrl-C to the child as well, and npm passes its own copy on: one is enough.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      if (Date.now() - last < 500) return;
      last = Date.now();
      child.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, passOn);
    // When npm is asked to end, it ends its shell, and the shell tells nobody: that we lost our parent is the only sign.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill("SIGTERM");
    }, 500);
    if (!process.env.npm_lifecycle_event) clearInterval(watch);
    const done = (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, passOn);
      resolve(code);
    };
    child.once("error", () => done(127));
    child.once("exit", (code, signal) => done(code ?? 128 + (signalNumbers[signal] ?? 0)));
  });
}

function realPath(file) {
  return existsSync(file) ? realpathSync(file) : file;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function major(version) {
  return Number(/^v?(\d+)/.exec(version)[1]);
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
