import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const FONTS = "fonts-noto-cjk";
/** The first that the system knows: not every Debian has the shell, which is the same engine without a window. */
const BROWSERS = ["chromium-headless-shell", "chromium"];

/**
 * Installs Debian's browser and a Chinese font, if this is root on a Debian system. Returns whether apt-get succeeded;
 * false also where there is nothing to try. `log` hears what happens and what failed.
 */
export function installSystemBrowser(log: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  const update = apt(["update", "-qq"]);
  for (const browser of BROWSERS) {
    log(`正在安装 ${browser}、${FONTS} … Installing ${browser}, ${FONTS} …`);
    const install = apt(["install", "-y", "-qq", "--no-install-recommends", browser, FONTS]);
    if (install.status === 0) return true;
    log(`${update.stderr}${install.stderr}`.trim().split("\n").slice(-6).join("\n"));
  }
  return false;
}

function apt(args: string[]) {
  // Another apt-get may be running on a fresh machine; it is waited for.
  return spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
