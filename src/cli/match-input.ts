import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Item, ItemSchema, JudgementSchema, RefusalSchema } from "../engines/match/contract.ts";
import type { BilingualText, Surroundings } from "./command.ts";

/** What could not be read: a file, or a line of it. */
export interface MatchTrouble {
  file: string;
  line: number | null;
  error: { code: string; message: BilingualText };
}

export interface ReadLines<Value> {
  values: Value[];
  trouble: MatchTrouble[];
}

const text = z.string().max(200_000);
/** The short form of an item: its texts by the names of their roles. */
const ShortItemSchema = z.strictObject({
  id: z.string().min(1).max(200),
  title: text.optional(),
  problem: text.optional(),
  text: text.optional(),
});
const textRoles = ["title", "problem", "text"] as const;

/** Items of files of lines or arrays. A line that cannot be read, or an id that was there already, is told; the others count. */
export async function readItems(files: readonly string[], surroundings: Surroundings): Promise<ReadLines<Item>> {
  const found: ReadLines<Item> = { values: [], trouble: [] };
  const known = new Set<string>();
  for (const file of files) {
    const source = await readSource(file, surroundings);
    if (typeof source !== "string") {
      found.trouble.push(source);
      continue;
    }
    for (const { line, value, error } of jsonValues(source)) {
      const item = error === null ? toItem(value) : error;
      if (typeof item === "string") found.trouble.push(badLine(file, line, item));
      else if (known.has(item.id)) found.trouble.push(sameId(file, line, item.id));
      else {
        known.add(item.id);
        found.values.push(item);
      }
    }
  }
  return found;
}

/** The item, or what is wrong with it. */
function toItem(value: unknown): Item | string {
  const isLong = typeof value === "object" && value !== null && "fields" in value;
  if (isLong) {
    const parsed = ItemSchema.safeParse(value);
    return parsed.success ? parsed.data : firstIssue(parsed.error);
  }
  const parsed = ShortItemSchema.safeParse(value);
  if (!parsed.success) return firstIssue(parsed.error);
  const { data } = parsed;
  const fields = textRoles.flatMap((role) =>
    data[role] === undefined ? [] : [{ role, name: role, text: data[role] }],
  );
  return { id: data.id, fields };
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.join(".") ?? "";
  return `${where === "" ? "" : `${where}: `}${issue?.message ?? ""}`;
}

function* jsonValues(source: string): Generator<{ line: number; value: unknown; error: string | null }> {
  const trimmed = source.replace(/^\uFEFF/, "");
  const whole = /^\s*[[]/.test(trimmed) || /^\s*\{\s*\n/.test(trimmed) ? parsed(trimmed) : null;
  if (whole) {
    const values = whole.error === null && Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const [index, value] of values.entries()) yield { line: index + 1, value, error: whole.error };
    return;
  }
  for (const [index, line] of trimmed.split("\n").entries())
    if (line.trim() !== "") yield { line: index + 1, ...parsed(line) };
}

function parsed(source: string): { value: unknown; error: string | null } {
  try {
    return { value: JSON.parse(source), error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A table of pairs: request, item, and a grade or a reason, separated by tabs. */
export const readJudgements = (file: string, surroundings: Surroundings) =>
  readTable(file, surroundings, ([request, item, grade]) =>
    JudgementSchema.safeParse({ request, item, grade: Number(grade) }),
  );
export const readRefusals = (file: string, surroundings: Surroundings) =>
  readTable(file, surroundings, ([request, item, reason]) => RefusalSchema.safeParse({ request, item, reason }));

const CodeSchema = z.tuple([z.string().min(1), z.string().transform((above) => (above === "" ? null : above))]);
/** A tree of codes: a code, and the code above it or nothing. */
export const readTree = (file: string, surroundings: Surroundings) =>
  readTable(file, surroundings, ([code, above]) => CodeSchema.safeParse([code, above ?? ""]));

async function readTable<Value>(
  file: string,
  surroundings: Surroundings,
  parse: (cells: string[]) => z.ZodSafeParseResult<Value>,
): Promise<ReadLines<Value>> {
  const source = await readSource(file, surroundings);
  if (typeof source !== "string") return { values: [], trouble: [source] };
  const found: ReadLines<Value> = { values: [], trouble: [] };
  for (const [index, line] of source
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const result = parse(line.split("\t").map((cell) => cell.trim()));
    if (result.success) found.values.push(result.data);
    else found.trouble.push(badLine(file, index + 1, firstIssue(result.error)));
  }
  return found;
}

async function readSource(file: string, { readStandardInput }: Surroundings): Promise<string | MatchTrouble> {
  try {
    return file === "-" ? new TextDecoder().decode(await readStandardInput()) : await readFile(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const message = missing
      ? { zh: "找不到文件。", en: "There is no such file." }
      : { zh: `读取失败：${reason}`, en: `Reading failed: ${reason}` };
    return { file, line: null, error: { code: missing ? "not-found" : "unreadable", message } };
  }
}

const badLine = (file: string, line: number, reason: string): MatchTrouble => ({
  file,
  line,
  error: { code: "bad-line", message: { zh: `读不懂：${reason}`, en: `Cannot be read: ${reason}` } },
});

const sameId = (file: string, line: number, id: string): MatchTrouble => ({
  file,
  line,
  error: {
    code: "same-id",
    message: {
      zh: `编号 ${id} 已经有了，这一条没有采用。`,
      en: `The id ${id} was there before; this one is not used.`,
    },
  },
});
