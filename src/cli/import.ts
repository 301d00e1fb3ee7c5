import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArguments } from "./arguments.ts";
import { type Command, type Surroundings, UsageError } from "./command.ts";
import { importHelp } from "./import-help.ts";
import { Progress } from "./progress.ts";
import { withDatabase } from "./with-database.ts";

type Ledger = typeof import("../modules/ledger/index.ts");
type Taken = Awaited<ReturnType<Ledger["takeFile"]>>;

/** `haice import`: facts from tables and from JSON lines, file by file. */
export const importCommand: Command = {
  name: "import",
  summary: { zh: "读入事实：.xlsx、.csv 或逐行 JSON", en: "bring facts in: .xlsx, .csv or JSON lines" },
  help: importHelp,
  async run(args, surroundings) {
    const { files, json, ...options } = await readOptions(args);
    return withDatabase(surroundings, { mayMake: false }, async ({ url, configuration }) => {
      const { openInstallation } = await import("../installation.ts");
      const { systemClock } = await import("../platform/clock/clock.ts");
      // As a start does: what is made of facts has to be told of them.
      const installation = await openInstallation({
        ...configuration,
        databaseUrl: url,
        clock: systemClock,
        webFolder: null,
        sealing: false,
        isCommand: true,
      });
      try {
        let code = 0;
        for (const file of files) {
          const taken = await takeOne(installation, file, options, surroundings);
          if (!taken || !isWhole(taken)) code = 1;
          if (taken) await report(file, taken, json, surroundings);
        }
        return code;
      } finally {
        await installation.close();
      }
    });
  },
};

/** One file in one transaction; null when it failed, which has been said. */
async function takeOne(
  { database }: import("../installation.ts").OpenInstallation,
  file: string,
  options: Parameters<Ledger["takeFile"]>[2],
  surroundings: Surroundings,
): Promise<Taken | null> {
  const { takeFile } = await import("../modules/ledger/index.ts");
  const { inTransaction } = await import("../platform/db/database.ts");
  const { systemCtx } = await import("../platform/http/ctx.ts");
  const { systemClock } = await import("../platform/clock/clock.ts");
  const { explain } = await import("../explain.ts");
  let progress: Progress | null = null;
  try {
    const bytes = file === "-" ? await surroundings.readStandardInput() : await readFile(file);
    const brought = { fileName: file === "-" ? "-" : basename(file), bytes };
    return await inTransaction(
      database.db,
      { user: null, organisation: null },
      (tx) =>
        takeFile(systemCtx(tx, systemClock), brought, options, (done, total) => {
          progress ??= new Progress(total, surroundings);
          progress.reach(done);
        }),
      { readOnly: options.isPreview },
    );
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const missing = { zh: `没有这个文件。`, en: "No such file." }[surroundings.language];
    surroundings.say(`${file}: ${isMissing ? missing : explain(error)}`);
    return null;
  }
}

const isWhole = (taken: Taken): boolean => {
  if (taken.kind === "lines") return true;
  if (taken.kind === "preview") return taken.preview.wrong === 0;
  return taken.run.outcome === "taken" && taken.run.left === 0;
};

async function report(file: string, taken: Taken, json: boolean, { write, say, language }: Surroundings) {
  const { importEn, importZh } = await import("../modules/ledger/index.ts");
  const errors = taken.kind === "run" ? taken.run.errors : taken.kind === "preview" ? taken.preview.errors : [];
  for (const error of errors) say(`${file}: ${{ zh: importZh, en: importEn }[language].rowError(error)}`);
  await write(json ? `${JSON.stringify({ file, ...taken })}\n` : `${file}${inWords(taken)[language]}\n`);
}

function inWords(taken: Taken): { zh: string; en: string } {
  if (taken.kind === "lines") {
    return taken.recorded === null
      ? { zh: "：这些事实早已记入", en: ": these facts were recorded before" }
      : { zh: `：记入 ${taken.recorded} 条`, en: `: ${taken.recorded} recorded` };
  }
  if (taken.kind === "preview") {
    const { rows, added, corrected, repeated, wrong } = taken.preview;
    return {
      zh: `（预览）：${rows} 行，新增 ${added}，更正 ${corrected}，重复 ${repeated}，有错 ${wrong}`,
      en: ` (preview): ${rows} rows, ${added} new, ${corrected} corrections, ${repeated} repeated, ${wrong} wrong`,
    };
  }
  const { outcome, taken: added, corrected, repeated, left, wrong } = taken.run;
  const head = {
    taken: { zh: "已记入", en: "taken" },
    "taken-in-part": { zh: "部分记入", en: "taken in part" },
    refused: { zh: "已退回", en: "refused" },
  }[outcome];
  return {
    zh: `：${head.zh}，新增 ${added}，更正 ${corrected}，重复 ${repeated}，未取的更正 ${left}，有错 ${wrong}`,
    en: `: ${head.en}, ${added} new, ${corrected} corrected, ${repeated} repeated, ${left} corrections left out, ${wrong} wrong`,
  };
}

async function readOptions(args: string[]) {
  const { values, positionals: files } = parseArguments({
    args,
    allowPositionals: true,
    options: {
      source: { type: "string", short: "s" },
      mapping: { type: "string", short: "m" },
      preview: { type: "boolean" },
      "take-good": { type: "boolean" },
      correct: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const { isLines } = await import("../modules/ledger/index.ts");
  if (files.length === 0) throw new UsageError({ zh: "请给出文件。", en: "Name a file." });
  if (files.filter((file) => file === "-").length > 1)
    throw new UsageError({ zh: "标准输入只能读一次。", en: "Standard input can be read once." });
  const tables = files.filter((file) => !isLines(basename(file)));
  if (tables.length > 0 && values.source === undefined && values.mapping === undefined)
    throw new UsageError({
      zh: `${tables[0]} 是表格：请用 --source 给出来源。`,
      en: `${tables[0]} is a table: give its source with --source.`,
    });
  if (tables.length < files.length && values.preview)
    throw new UsageError({ zh: "逐行 JSON 没有预览。", en: "There is no preview of JSON lines." });
  if (values.correct !== undefined && values.correct.trim() === "")
    throw new UsageError({ zh: "--correct 要写明理由。", en: "--correct takes the reason." });
  return {
    files,
    json: values.json ?? false,
    source: values.source ?? null,
    mapping: values.mapping === undefined ? null : await readMapping(values.mapping),
    takeGood: values["take-good"] ?? false,
    reason: values.correct?.trim() ?? null,
    isPreview: values.preview ?? false,
  };
}

async function readMapping(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new UsageError({ zh: `对应关系读不出：${reason}`, en: `The mapping cannot be read: ${reason}` });
  }
}
