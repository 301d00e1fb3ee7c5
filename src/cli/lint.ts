import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkUp } from "../engines/compile/checkup/check-up.ts";
import type { CompiledDocument } from "../engines/compile/contract.ts";
import type { Command, Surroundings } from "./command.ts";
import { type CompiledFile, compileFile, type FailedFile, tellTrouble } from "./compile-input.ts";
import { lintHelp } from "./lint-help.ts";
import { type LintFormat, type LintOptions, readLintOptions } from "./lint-options.ts";
import { lintText } from "./lint-text.ts";
import { OutputNames } from "./output-name.ts";
import { type OutputTarget, outputTarget } from "./output-target.ts";
import { Progress } from "./progress.ts";

/** Not the input's own ending: a draft and its check-up may lie in one folder. */
const endings: Record<LintFormat, string> = { text: ".checkup.txt", json: ".checkup.json", docx: ".checkup.docx" };

/** `haice lint`: drafts in, what to mend in them out. */
export const lintCommand: Command = {
  name: "lint",
  summary: { zh: "规划体检：印发前应当修改的地方", en: "check a plan before it is signed" },
  help: lintHelp,
  async run(args, surroundings) {
    const options = readLintOptions(args);
    const target = await outputTarget(options.out, options.files.length);
    if (target?.kind === "folder") await mkdir(target.path, { recursive: true });
    const { uppers, failures } = await readUppers(options, surroundings);
    const output = new Output(options.format, target, surroundings);
    const progress = new Progress(options.files.length, surroundings);
    let failed = failures.length > 0;
    await output.begin(failures);
    for (const file of options.files) {
      const result = await compileFile(file, options.mediaType, surroundings.readStandardInput);
      failed = tellTrouble(result, surroundings) || failed;
      await output.add(result, uppers);
      progress.step();
    }
    await output.end();
    return failed ? 1 : 0;
  },
};

/** The upper plans are read once; one that cannot be read is told, and the drafts are held against the others. */
async function readUppers(
  options: LintOptions,
  surroundings: Surroundings,
): Promise<{ uppers: CompiledDocument[]; failures: FailedFile[] }> {
  const uppers: CompiledDocument[] = [];
  const failures: FailedFile[] = [];
  for (const file of options.against) {
    const result = await compileFile(file, options.mediaType, surroundings.readStandardInput);
    if (tellTrouble(result, surroundings)) failures.push(result);
    else uppers.push(result.document);
  }
  return { uppers, failures };
}

/** Where the results go: one array of findings to standard output, or a file of its own for each draft. */
class Output {
  readonly #format: LintFormat;
  readonly #target: OutputTarget | null;
  readonly #surroundings: Surroundings;
  readonly #names: OutputNames;
  #count = 0;

  constructor(format: LintFormat, target: OutputTarget | null, surroundings: Surroundings) {
    this.#format = format;
    this.#target = target;
    this.#surroundings = surroundings;
    this.#names = new OutputNames(endings[format]);
  }

  async begin(failures: readonly FailedFile[]): Promise<void> {
    if (this.#target || this.#format !== "json") return;
    await this.#surroundings.write("[");
    for (const failure of failures) await this.#writeObject(failure);
  }

  async add(result: CompiledFile, uppers: readonly CompiledDocument[]): Promise<void> {
    if (this.#target) return this.#addFile(result, uppers, this.#target);
    if (this.#format === "json") {
      for (const object of objectsOf(result, uppers)) await this.#writeObject(object);
      return;
    }
    if ("error" in result) return;
    const between = this.#format === "text" && this.#count > 0 ? "\n" : "";
    this.#count++;
    const data = await this.#render(result, uppers);
    await this.#surroundings.write(between === "" ? data : `${between}${String(data)}`);
  }

  async end(): Promise<void> {
    if (!this.#target && this.#format === "json") await this.#surroundings.write(this.#count > 0 ? "\n]\n" : "]\n");
  }

  async #addFile(result: CompiledFile, uppers: readonly CompiledDocument[], target: OutputTarget): Promise<void> {
    const path = target.kind === "file" ? target.path : join(target.path, this.#names.for(result.file));
    if (this.#format === "json") await writeFile(path, `${JSON.stringify(objectsOf(result, uppers), null, 2)}\n`);
    else if (!("error" in result)) await writeFile(path, await this.#render(result, uppers));
  }

  async #render(
    { bytes, document }: Exclude<CompiledFile, FailedFile>,
    uppers: readonly CompiledDocument[],
  ): Promise<string | Uint8Array> {
    const findings = checkUp(document, uppers);
    const { language } = this.#surroundings;
    if (this.#format === "text") return lintText(document, findings, uppers, language);
    const { commentedDocx } = await import("../engines/compile/papers/commented-docx.ts");
    return await commentedDocx({ bytes, mediaType: document.source.mediaType, document, findings, language });
  }

  async #writeObject(object: object): Promise<void> {
    await this.#surroundings.write(`${this.#count > 0 ? "," : ""}\n${JSON.stringify(object)}`);
    this.#count++;
  }
}

const objectsOf = (result: CompiledFile, uppers: readonly CompiledDocument[]): object[] =>
  "error" in result ? [result] : checkUp(result.document, uppers);
