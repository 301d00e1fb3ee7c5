import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Command, Surroundings } from "./command.ts";
import { compileFile, type ReadFile, tellTrouble } from "./compile-input.ts";
import { Progress } from "./progress.ts";
import { chooseRegion } from "./region-new/choose-region.ts";
import { draftPack, type RegionHead } from "./region-new/draft-pack.ts";
import { regionNewHelp } from "./region-new/help.ts";
import { readRegionNewOptions } from "./region-new/options.ts";
import type { Plan } from "./region-new/plan.ts";
import { regionReport, reportTexts } from "./region-new/report.ts";
import { Codes } from "./region-new/romanise.ts";

/** `haice region new`: plans in, the pack of a region out. */
export const regionCommand: Command = {
  name: "region",
  summary: { zh: "由规划文件做出新地区的数据包", en: "make the pack of a new region from its plans" },
  help: regionNewHelp,
  async run(args, surroundings) {
    const options = readRegionNewOptions(args);
    const t = reportTexts[surroundings.language];
    if (await isThere(options.out)) {
      surroundings.say(t.isThere(options.out));
      return 1;
    }
    const read = await readPlans(options.files, surroundings);
    if (read === null) return 1;
    const region = chooseRegion(
      read.map(({ document }) => document),
      options,
    );
    const plans = plansOf(read, region);
    const { openLists } = await import("./region-new/register-lists.ts");
    const { modules } = await import("../modules.ts");
    const { parametersOf } = await import("../platform/http/module.ts");
    const draft = draftPack(plans, region, openLists(), { sample: options.sample });
    await writePack(options.out, plans, draft.files, regionReport(plans, draft, parametersOf(modules), t));
    surroundings.say(t.done(draft));
    await surroundings.write(`${options.out}\n`);
    return 0;
  },
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** All plans, or null when one cannot be read or is there twice: half a region would look like a whole one. */
async function readPlans(files: readonly string[], surroundings: Surroundings): Promise<ReadFile[] | null> {
  const t = reportTexts[surroundings.language];
  const progress = new Progress(files.length, surroundings);
  const read: ReadFile[] = [];
  let failed = false;
  for (const file of files) {
    const result = await compileFile(file, null, surroundings.readStandardInput);
    progress.step();
    if (tellTrouble(result, surroundings)) {
      failed = true;
      continue;
    }
    const same = read.find(({ document: { source, meta } }) => {
      const { document } = result;
      return source.sha256 === document.source.sha256 || (meta.title !== null && meta.title === document.meta.title);
    });
    if (same) surroundings.say(t.twice(file, same.file));
    failed ||= same !== undefined;
    read.push(result);
  }
  return failed ? null : read;
}

function plansOf(read: readonly ReadFile[], region: RegionHead): Plan[] {
  const codes = new Codes();
  return read.map(({ file, bytes, document }, at) => {
    const { dateIssued, datePublished, periodStart, periodEnd } = document.meta;
    const year = (dateIssued ?? datePublished)?.slice(0, 4) ?? periodStart ?? periodEnd;
    const code = codes.take(`${region.code}-${year ?? "plan"}`);
    const number = String(at).padStart(3, "0");
    return { number, code, file: `${number}-${code}${extname(basename(file)).toLowerCase()}`, bytes, document };
  });
}

/** Everything or nothing: the folder gets its name when it is whole. */
async function writePack(out: string, plans: readonly Plan[], files: ReadonlyMap<string, object>, report: string) {
  await mkdir(dirname(out), { recursive: true });
  const folder = await mkdtemp(`${out}.unfinished-`);
  try {
    for (const { file, bytes } of plans) await put(folder, join("documents", file), bytes);
    for (const [file, content] of files) await put(folder, file, `${JSON.stringify(content, null, 2)}\n`);
    await put(folder, "OPEN-POINTS.md", report);
    await rename(folder, out);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function put(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content, { flag: "wx" });
}
