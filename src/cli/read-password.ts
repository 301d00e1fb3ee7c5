import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Surroundings } from "./command.ts";

/**
 * A password that never stands in the arguments, where every user of the machine could read it: asked for twice in a
 * terminal without being shown, else the first line of standard input. Null when the two differ.
 */
export async function readPassword({ language, readStandardInput }: Surroundings): Promise<string | null> {
  if (process.stdin.isTTY !== true) {
    const text = new TextDecoder().decode(await readStandardInput());
    return text.split(/\r?\n/)[0] ?? "";
  }
  const first = await ask(language === "zh" ? "密码：" : "Password: ");
  const second = await ask(language === "zh" ? "再输入一次：" : "Once more: ");
  return first === second ? first : null;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  // What is typed would be written here: it goes nowhere.
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
