import { open } from "node:fs/promises";
import type { Ctx } from "../platform/http/ctx.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, type Surroundings, UsageError } from "./command.ts";
import { exportHelp } from "./export-help.ts";
import { Progress } from "./progress.ts";
import { withDatabase } from "./with-database.ts";

type Write = Surroundings["write"];

/** `haice export`: facts and indicators as files of open formats. */
export const exportCommand: Command = {
  name: "export",
  summary: { zh: "写出事实和指标", en: "write facts and indicators" },
  help: exportHelp,
  async run(args, surroundings) {
    const options = await readOptions(args);
    return withDatabase(surroundings, { mayMake: false }, async ({ db }) => {
      const { inTransaction } = await import("../platform/db/database.ts");
      const { systemCtx } = await import("../platform/http/ctx.ts");
      const { systemClock } = await import("../platform/clock/clock.ts");
      // A file that is there already stays: made only when it is new, and before anything is read.
      const file = options.out === null ? null : await open(options.out, "wx");
      const write: Write = file ? async (data) => void (await file.write(Buffer.from(data))) : surroundings.write;
      try {
        await inTransaction(
          db,
          { user: null, organisation: null },
          (tx) => {
            const ctx = { ...systemCtx(tx, systemClock), language: surroundings.language };
            return options.what === "facts"
              ? writeFacts(ctx, options, write, surroundings)
              : writeIndicators(ctx, options, write);
          },
          { readOnly: true },
        );
      } finally {
        await file?.close();
      }
      return 0;
    });
  },
};

type Options = Awaited<ReturnType<typeof readOptions>>;

async function writeFacts(ctx: Ctx, options: Options, write: Write, surroundings: Surroundings): Promise<void> {
  const { exportFacts, factCells, factColumns, lineOf } = await import("../modules/ledger/index.ts");
  const { writeCsv } = await import("hucre/csv");
  const isTable = options.format === "csv";
  const table = (rows: string[][]) => writeCsv(rows, { lineSeparator: "\r\n" });
  let progress: Progress | null = null;
  const watch = (done: number, total: number) => {
    progress ??= new Progress(total, surroundings);
    progress.reach(done);
  };
  // As known at one instant: what is recorded while it is written does not come into it half.
  const query = { ...options.query, known: options.query.known ?? ctx.clock.now().toISOString() };
  if (isTable) await write(`${table([[...factColumns]]).trimEnd()}\r\n`);
  for await (const facts of exportFacts(ctx, query, surroundings.watched ? watch : undefined)) {
    const lines = facts.map((fact) => JSON.stringify(options.isWhole ? fact : lineOf(fact)));
    await write(isTable ? `${table(facts.map(factCells)).trimEnd()}\r\n` : `${lines.join("\n")}\n`);
  }
}

async function writeIndicators(ctx: Ctx, { query, format }: Options, write: Write): Promise<void> {
  const { boardFile, exportFormats } = await import("../modules/indicators/index.ts");
  const { civilDay } = await import("../platform/clock/clock.ts");
  const asOf = { day: query.on ?? civilDay(ctx.clock), known: query.known ?? null };
  const { bytes } = await boardFile(ctx, asOf, exportFormats.find((one) => one === format)!);
  await write(bytes);
}

const text = { type: "string" } as const;

async function readOptions(args: string[]) {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: {
      metric: text,
      subject: text,
      place: text,
      on: text,
      known: text,
      all: { type: "boolean" },
      whole: { type: "boolean" },
      format: { ...text, short: "f" },
      out: { ...text, short: "o" },
    },
  });
  const [what] = positionals;
  if (positionals.length !== 1 || (what !== "facts" && what !== "indicators"))
    throw new UsageError({ zh: "写出什么：facts 或 indicators。", en: "Say what to write: facts or indicators." });
  const { exportFormats } = await import("../modules/indicators/index.ts");
  const formats: readonly string[] = what === "facts" ? ["ndjson", "csv"] : exportFormats;
  const format = values.format ?? (what === "facts" ? "ndjson" : "");
  if (!formats.includes(format))
    throw new UsageError({
      zh: `--format 应为 ${formats.join("、")} 之一。`,
      en: `--format is one of ${formats.join(", ")}.`,
    });
  const { all = false, whole = false, metric, subject, place, on, known, out } = values;
  if (what === "indicators" && (all || whole || metric || subject || place))
    throw new UsageError({ zh: "这些选项只用于事实。", en: "Those options are for facts." });
  if (all && !whole && format !== "csv")
    throw new UsageError({
      zh: "--all 需与 --whole 或 --format csv 同用：撤回的事实没有数值。",
      en: "--all goes with --whole or --format csv: a fact that was taken back has no value.",
    });
  const { FactQuerySchema } = await import("../modules/ledger/contract.ts");
  const query = FactQuerySchema.safeParse({ metric, subject, place, on, known, all: String(all) });
  if (!query.success) {
    const which = query.error.issues.map((issue) => `--${issue.path.join(".")}`).join(" ");
    throw new UsageError({ zh: `看不懂：${which}。`, en: `Not understood: ${which}.` });
  }
  return { what, format, query: query.data, isWhole: whole, out: out ?? null };
}
