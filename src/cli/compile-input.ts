import { open } from "node:fs/promises";
import { compile } from "../engines/compile/compile.ts";
import type { CompiledDocument } from "../engines/compile/contract.ts";
import { CompileError } from "../engines/compile/read/compile-error.ts";
import { assertInputSize } from "../engines/compile/read/limits.ts";
import { readDocument } from "../engines/compile/read/read-document.ts";
import type { BilingualText, Surroundings } from "./command.ts";
import { gatherBounded } from "./standard-input.ts";

/** A file that could not be compiled, in the form of the contract. */
export interface FailedFile {
  file: string;
  error: { code: string; message: BilingualText };
}

export interface ReadFile {
  file: string;
  /** As they came, for papers that are made from the file itself. */
  bytes: Uint8Array;
  document: CompiledDocument;
  emptyPages: number[];
}

export type CompiledFile = ReadFile | FailedFile;

/** Reads and compiles one file; what goes wrong with it is its result, so that the others go on. */
export async function compileFile(
  file: string,
  mediaType: string | null,
  standardInput: () => Promise<Uint8Array>,
): Promise<CompiledFile> {
  try {
    const bytes = file === "-" ? await standardInput() : await readBounded(file);
    const hint = mediaType === null ? { file } : { file, mediaType };
    const read = await readDocument(bytes, hint);
    const source = { file, mediaType: read.mediaType, sha256: read.sha256 };
    const document = compile({ text: read.text, source, bold: read.bold });
    return { file, bytes, document, emptyPages: read.emptyPages ?? [] };
  } catch (error) {
    return { file, error: describe(error) };
  }
}

/** Tells people on standard error what went wrong; true when the file failed. */
export function tellTrouble(result: CompiledFile, { language, say }: Surroundings): result is FailedFile {
  if ("error" in result) {
    say(`${result.file}: ${result.error.message[language]} (${result.error.code})`);
    return true;
  }
  if (result.emptyPages.length > 0) {
    const pages = result.emptyPages.join(language === "zh" ? "、" : ", ");
    say(
      `${result.file}: ${language === "zh" ? `第 ${pages} 页没有文字层，其内容不在结果中` : `pages without text, not in the result: ${pages}`}`,
    );
  }
  return false;
}

/** A file is not loaded before its size is known: it may be larger than the memory, or a pipe that never ends. */
async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r");
  try {
    const status = await handle.stat();
    if (!status.isFile() && !status.isDirectory())
      return await gatherBounded(handle.createReadStream({ autoClose: false }));
    assertInputSize(status.size);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const fileErrors: Record<string, BilingualText> = {
  ENOENT: { zh: "找不到文件。", en: "There is no such file." },
  EACCES: { zh: "没有读取权限。", en: "Permission to read the file was refused." },
  EPERM: { zh: "没有读取权限。", en: "Permission to read the file was refused." },
  EISDIR: { zh: "这是文件夹，不是文件。", en: "This is a folder, not a file." },
};
const fileErrorCodes: Record<string, string> = {
  ENOENT: "not-found",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EISDIR: "is-folder",
};

function describe(error: unknown): FailedFile["error"] {
  if (error instanceof CompileError) return error.toJSON();
  const system = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = fileErrors[system];
  if (known) return { code: fileErrorCodes[system] ?? "unreadable", message: known };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: system ? "unreadable" : "internal",
    message: { zh: `读取失败：${detail}`, en: `Reading failed: ${detail}` },
  };
}
