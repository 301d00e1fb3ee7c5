import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const commandLine = join(import.meta.dirname, "..", "cli.ts");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haice-process-"));
  await writeFile(join(folder, "a.txt"), "一、目标\n到2027年，建成实验室120家。\n".repeat(2000));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  said: string;
}

async function haice(args: string[], use: (child: ReturnType<typeof spawn>) => void = () => {}): Promise<Ended> {
  const child = spawn(process.execPath, [commandLine, ...args], {
    env: { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  });
  let out = "";
  let said = "";
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  use(child);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out, said };
}

describe("the haice process", { timeout: 30_000 }, () => {
  it("writes data on standard output and nothing else on it", async () => {
    const run = await haice(["compile", "-"], (child) => child.stdin?.end("一、目标\n到2027年，建成实验室120家。\n"));
    expect(run).toMatchObject({ code: 0, said: "" });
    expect(JSON.parse(run.out).source).toMatchObject({ file: "-", mediaType: "text/plain" });
  });

  it("ends quietly when the reader of the pipe leaves", async () => {
    const files = new Array<string>(40).fill(join(folder, "a.txt"));
    const run = await haice(["compile", "--format", "ndjson", ...files], (child) =>
      child.stdout?.once("data", () => child.stdout?.destroy()),
    );
    expect(run).toMatchObject({ code: 0, said: "" });
  });

  it("stops reading a device that never ends", async () => {
    if (process.platform === "win32") return;
    const run = await haice(["compile", "/dev/zero"]);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out).error.code).toBe("too-large");
    expect(run.said).toContain("too-large");
  });

  it("returns 2 for wrong usage, with nothing on standard output", async () => {
    expect(await haice(["compile", "--wrong"])).toMatchObject({ code: 2, out: "" });
  });
});
