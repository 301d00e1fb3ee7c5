import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fetchBrowser } from "./fetched-browser.ts";
import { installSystemBrowser } from "./system-packages.ts";

/** What playwright-core's `chromium.launch` needs. */
export interface Browser {
  executablePath: string;
  args: string[];
}

/** Root may not use the sandbox, containers have a small /dev/shm, and screenshots must not differ by hinting. */
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];

/** The shell first: the same engine without a window to draw, which takes half the processor time. */
const ON_PATH = [
  "chromium-headless-shell",
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chromium-browser",
  "microsoft-edge",
];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/**
 * Finds a browser for the journeys: `HAICE_BROWSER`, one that is installed, one in playwright's cache. Where there is
 * none, installs Debian's as root, and otherwise fetches one into `.cache/browser`. Throws an error that says, in Chinese
 * and English, what to install when nothing works. `log` hears about slow steps.
 */
export async function findBrowser(log: (line: string) => void = console.error): Promise<Browser> {
  const given = process.env.HAICE_BROWSER;
  if (given) {
    if (runs(given)) return { executablePath: given, args: ARGS };
    throw new Error(
      `HAICE_BROWSER 指定的浏览器不能运行：${given}\nThe browser named in HAICE_BROWSER does not run: ${given}`,
    );
  }
  const found = [...installed(), ...playwrightCache()].find(runs);
  if (found) {
    adviseOnFonts(log);
    return { executablePath: found, args: ARGS };
  }
  const executablePath = (installSystemBrowser(log) ? installed().find(runs) : undefined) ?? (await fetchBrowser(log));
  if (executablePath && runs(executablePath)) return { executablePath, args: ARGS };
  throw new Error(
    "没有可用的浏览器，界面测试无法运行。请安装：Debian/Ubuntu 执行 sudo apt-get install -y chromium fonts-noto-cjk；" +
      "其他系统请安装 Google Chrome 或 Chromium；也可用环境变量 HAICE_BROWSER 指定浏览器程序。\n" +
      "There is no browser for the journey tests. Install one: on Debian/Ubuntu run " +
      "sudo apt-get install -y chromium fonts-noto-cjk; elsewhere install Google Chrome or Chromium; " +
      "or name a browser program in the environment variable HAICE_BROWSER.",
  );
}

function installed(): string[] {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].filter((path) => existsSync(path));
}

function playwrightCache(): string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
    join(homedir(), "AppData/Local/ms-playwright"),
  ];
  const programs = [
    "chromium-*/chrome-*/{chrome,chrome.exe}",
    "chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium",
    "chromium_headless_shell-*/chrome-*/{headless_shell,chrome-headless-shell}{,.exe}",
  ];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      programs.flatMap((program) => globSync(program, { cwd: cache }).map((path) => join(cache!, path))),
    )
    .sort()
    .reverse();
}

/** A file of that name may be a stub that asks for a snap, or lack a library: only one that answers counts. */
function runs(path: string): boolean {
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === "win32") return existsSync(path);
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function adviseOnFonts(log: (line: string) => void): void {
  if (process.platform !== "linux") return;
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (list.status !== 0 || list.stdout.trim() !== "") return;
  if (installSystemBrowser(log)) return;
  log("没有中文字体，截图里的汉字会显示为方框；请安装 fonts-noto-cjk。");
  log("There is no Chinese font, screenshots will show boxes; install fonts-noto-cjk.");
}
