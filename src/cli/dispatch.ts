import type { Language, Surroundings } from "./command.ts";
import { UsageError } from "./command.ts";
import { commands } from "./commands.ts";

/**
 * Runs one call of `haice` and gives its exit code: 0 done, 1 something failed, 2 wrong usage.
 * @param args everything after `haice`
 */
export async function dispatch(args: string[], surroundings: Surroundings): Promise<number> {
  const { language } = surroundings;
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await surroundings.write(await overview(language));
    return name === undefined ? 2 : 0;
  }
  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    surroundings.say(
      language === "zh"
        ? `没有这个子命令：${name}。可用 haice --help 查看全部。`
        : `No such subcommand: ${name}. See haice --help.`,
    );
    return 2;
  }
  const command = await entry.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    await surroundings.write(`${command.help[language]}\n`);
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const hint = language === "zh" ? `用法见 haice ${name} --help` : `See haice ${name} --help`;
    surroundings.say(`${error.text[language]}\n${hint}`);
    return 2;
  }
}

/** The language of the messages: `--lang`, else what the system is set to, else English. Gives the other arguments back. */
export function takeLanguage(
  args: string[],
  environment: Record<string, string | undefined>,
): { language: Language; args: string[] } {
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  let language: Language = /^zh/i.test(system) ? "zh" : "en";
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      rest.push(...args.slice(i));
      break;
    }
    const value = arg === "--lang" ? args[i + 1] : arg.startsWith("--lang=") ? arg.slice(7) : null;
    if (value === "zh" || value === "en") {
      language = value;
      if (arg === "--lang") i++;
    } else rest.push(arg);
  }
  return { language, args: rest };
}

async function overview(language: Language): Promise<string> {
  const lines = await Promise.all(
    commands.map(async ({ name, load }) => `  ${name.padEnd(15)}${(await load()).summary[language]}`),
  );
  return language === "zh"
    ? `海策 haice：从规划文本到可核查的记录\n\n用法：haice <子命令> [选项]\n\n${lines.join("\n")}\n\n选项：--lang zh|en  提示语言；--help  帮助\n示例：haice compile --help\n`
    : `haice: from the text of a plan to the records that prove it\n\nUsage: haice <subcommand> [options]\n\n${lines.join("\n")}\n\nOptions: --lang zh|en  language of messages; --help  help\nExample: haice compile --help\n`;
}
