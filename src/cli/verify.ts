import type { Verification } from "../platform/audit/verify-chain.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, type Language, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

/** `haice verify`: computes the chain over the event log again and says whether the record is whole. */
export const verifyCommand: Command = {
  name: "verify",
  summary: { zh: "核查事件记录的封存链", en: "check the sealed chain of the event log" },
  help: {
    zh: `用法：haice verify [--head 链头] [--json]

从头重算事件记录的封存链，找出封存后被改动、删除、插入的事件和被改动的封存记录。只读，系统运行时也可执行。
数据库由 DATABASE_URL 指定，否则用 HAICE_DATA（默认 ./haice-data）中的内置数据库。

末尾被整段截去（连同其封存记录）时，数据库自身看不出来：请把输出的链头抄存到别处，以后用 --head 核对。

选项：
  --head HASH   以前抄存的链头（64 位十六进制），应仍在链中
  --json        以 JSON 输出
  --lang zh|en  提示语言

退出码：0 记录完整；1 有不符之处或无法核查；2 用法有误。

示例：
  haice verify
  HAICE_DATA=/srv/haice haice verify --json
  haice verify --head 3f1c…（完整的 64 位）`,
    en: `Usage: haice verify [--head HASH] [--json]

Computes the sealed chain over the event log again from its beginning and finds events that were changed, removed or
inserted after they were sealed, and seals that were changed. Reads only; the product may run meanwhile.
The database is that of DATABASE_URL, else the embedded one in HAICE_DATA (./haice-data unless set).

An end that was cut off together with its seals cannot be seen from the database alone: keep the head that is printed
somewhere else, and check it later with --head.

Options:
  --head HASH   a head noted earlier (64 hexadecimal digits); it has to be in the chain still
  --json        print JSON
  --lang zh|en  language of messages

Exit codes: 0 the record is whole; 1 something does not agree, or it could not be checked; 2 wrong usage.

Examples:
  haice verify
  HAICE_DATA=/srv/haice haice verify --json
  haice verify --head 3f1c… (all 64 digits)`,
  },
  async run(args, surroundings) {
    const { values } = parseArguments({ args, options: { head: { type: "string" }, json: { type: "boolean" } } });
    const head = values.head?.toLowerCase() ?? null;
    if (head !== null && !/^[0-9a-f]{64}$/.test(head)) {
      throw new UsageError({ zh: "--head 应为 64 位十六进制。", en: "--head takes 64 hexadecimal digits." });
    }
    return withDatabase(surroundings, { mayMake: false }, async ({ db }) => {
      const { verifyChain } = await import("../platform/audit/verify-chain.ts");
      const found = await verifyChain(db, head);
      const text = values.json ? JSON.stringify(found, null, 2) : await inWords(found, surroundings.language);
      await surroundings.write(`${text}\n`);
      return found.findings.length === 0 ? 0 : 1;
    });
  },
};

/** The state of the record in lines for a person. */
async function inWords(found: Verification, language: Language): Promise<string> {
  const { events, seals, unsealed, head, findings } = found;
  const { mostFindings } = await import("../platform/audit/verify-chain.ts");
  const texts =
    language === "zh"
      ? (await import("../platform/audit/texts.zh.ts")).zh
      : (await import("../platform/audit/texts.en.ts")).en;
  const lines = findings.map((one) => `  ${texts[one.kind](one)}`);
  if (language === "zh") {
    return [
      `事件 ${events} 条，封存 ${seals} 批，待封存 ${unsealed} 条`,
      head ? `链头 ${head.hash}（第 ${head.number} 批，${head.sealedAt}）` : "尚无封存",
      findings.length === 0 ? "记录完整。" : `记录有不符之处（最多列出 ${mostFindings} 处）：`,
      ...lines,
    ].join("\n");
  }
  return [
    `Events ${events}, seals ${seals}, not sealed yet ${unsealed}`,
    head ? `Head ${head.hash} (seal ${head.number}, ${head.sealedAt})` : "Nothing is sealed yet",
    findings.length === 0
      ? "The record is whole."
      : `The record does not agree (at most ${mostFindings} places are listed):`,
    ...lines,
  ].join("\n");
}
