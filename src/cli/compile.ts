import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledDocument } from "../engines/compile/contract.ts";
import { plainText } from "../engines/compile/papers/plain-text.ts";
import { type Command, type Surroundings, UsageError } from "./command.ts";
import { compileHelp } from "./compile-help.ts";
import { type CompiledFile, compileFile, tellTrouble } from "./compile-input.ts";
import { type CompileFormat, type CompileOptions, readCompileOptions } from "./compile-options.ts";
import { OutputNames } from "./output-name.ts";
import { type OutputTarget, outputTarget } from "./output-target.ts";
import { Progress } from "./progress.ts";

const endings: Record<CompileFormat, string> = {
  json: ".json",
  ndjson: ".ndjson",
  xlsx: ".xlsx",
  docx: ".docx",
  text: ".txt",
};

/** `haice compile`: plan documents in, their structure out (contract: one `CompiledDocument` a file). */
export const compileCommand: Command = {
  name: "compile",
  summary: {
    zh: "把规划文本编译成目标、任务与责任单位",
    en: "compile plan documents into targets, tasks and responsible units",
  },
  help: compileHelp,
  async run(args, surroundings) {
    const options = readCompileOptions(args);
    const target = await outputTarget(options.out, options.files.length);
    if (target?.kind === "folder") await mkdir(target.path, { recursive: true });
    if (!target && isPaper(options.format) && process.stdout.isTTY) {
      throw new UsageError({
        zh: `${options.format} 请用 --out 写入文件。`,
        en: `A ${options.format} cannot be shown here: write it to a file with --out.`,
      });
    }
    const sink = target ? new FileSink(target, options) : new StreamSink(options, surroundings);
    const progress = new Progress(options.files.length, surroundings);
    let failed = false;
    await sink.begin();
    // One file at a time and nothing kept: ten thousand files need the memory of the largest.
    for (const file of options.files) {
      const result = await compileFile(file, options.mediaType, surroundings.readStandardInput);
      failed = tellTrouble(result, surroundings) || failed;
      await sink.add(result);
      progress.step();
    }
    await sink.end();
    return failed ? 1 : 0;
  },
};

/** The formats of office programs, which hold all documents of a run in one file. */
type PaperFormat = "xlsx" | "docx";
function isPaper(format: CompileFormat): format is PaperFormat {
  return format === "xlsx" || format === "docx";
}

interface Sink {
  begin(): Promise<void>;
  add(result: CompiledFile): Promise<void>;
  end(): Promise<void>;
}

/** Everything to standard output: JSON as it comes; a paper can only be written when all its documents are there. */
class StreamSink implements Sink {
  readonly #options: CompileOptions;
  readonly #surroundings: Surroundings;
  readonly #documents: CompiledDocument[] = [];
  #count = 0;

  constructor(options: CompileOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  async begin(): Promise<void> {
    if (this.#isArray()) await this.#surroundings.write("[\n");
  }

  async add(result: CompiledFile): Promise<void> {
    if (isPaper(this.#options.format)) {
      if ("document" in result) this.#documents.push(result.document);
      return;
    }
    const data = await render(result, this.#options.format);
    if (data === null) return;
    const text = String(data);
    if (this.#isArray()) await this.#surroundings.write((this.#count > 0 ? ",\n" : "") + text.trimEnd());
    // A form feed, as between printed pages, parts the texts of several files.
    else await this.#surroundings.write((this.#options.format === "text" && this.#count > 0 ? "\f\n" : "") + text);
    this.#count++;
  }

  async end(): Promise<void> {
    if (this.#isArray()) await this.#surroundings.write("\n]\n");
    const { format } = this.#options;
    if (isPaper(format) && this.#documents.length > 0)
      await this.#surroundings.write(await paper(format, this.#documents));
  }

  #isArray(): boolean {
    return this.#options.format === "json" && this.#options.files.length > 1;
  }
}

/** A file for one input, a file in a folder for each of many. */
class FileSink implements Sink {
  readonly #target: OutputTarget;
  readonly #format: CompileFormat;
  readonly #names: OutputNames;

  constructor(target: OutputTarget, options: CompileOptions) {
    this.#target = target;
    this.#format = options.format;
    this.#names = new OutputNames(endings[options.format]);
  }

  async begin(): Promise<void> {}

  async add(result: CompiledFile): Promise<void> {
    const data = await render(result, this.#format);
    if (data === null) return;
    const path =
      this.#target.kind === "file" ? this.#target.path : join(this.#target.path, this.#names.for(result.file));
    await writeFile(path, data);
  }

  async end(): Promise<void> {}
}

/** The result of one file in the form asked for; null where that form cannot say that a file failed. */
async function render(result: CompiledFile, format: CompileFormat): Promise<string | Uint8Array | null> {
  if ("error" in result) return format === "json" || format === "ndjson" ? `${JSON.stringify(result)}\n` : null;
  if (format === "text") return plainText(result.document);
  if (isPaper(format)) return await paper(format, [result.document]);
  return `${JSON.stringify(result.document, null, format === "json" ? 2 : undefined)}\n`;
}

async function paper(format: PaperFormat, documents: CompiledDocument[]): Promise<Uint8Array> {
  if (format === "docx") {
    const { divisionPlanDocx } = await import("../engines/compile/papers/division-plan-docx.ts");
    return await divisionPlanDocx(documents);
  }
  const { ledgerXlsx } = await import("../engines/compile/papers/ledger-xlsx.ts");
  return await ledgerXlsx(documents);
}
