import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./command.ts";

/** `parseArgs` of Node; what it does not understand is wrong usage. @throws UsageError */
export function parseArguments<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new UsageError({ zh: `参数有误：${reason}`, en: `Wrong arguments: ${reason}` });
  }
}
