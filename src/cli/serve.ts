import type { Command } from "./command.ts";
import { UsageError } from "./command.ts";

/** `haice serve`: the whole product until a signal ends it. Settings come from the environment, as for `npm start`. */
export const serveCommand: Command = {
  name: "serve",
  summary: { zh: "启动整个系统（网页、接口、数据库）", en: "Run the whole product: web, API, database" },
  help: {
    zh: `用法：haice serve

启动内置数据库（或 DATABASE_URL 指定的服务器），载入地区数据包，打印访问地址，直到收到 Ctrl+C。
设置用环境变量，见 docs/architecture.md。

示例：
  haice serve
  HAICE_PORT=8080 HAICE_DATA=/srv/haice haice serve
  DATABASE_URL=postgres://haice:secret@db.example/haice haice serve`,
    en: `Usage: haice serve

Starts the embedded database (or uses the server of DATABASE_URL), loads the region pack, prints the address, and
serves until Ctrl+C. Settings are environment variables, see docs/architecture.md.

Examples:
  haice serve
  HAICE_PORT=8080 HAICE_DATA=/srv/haice haice serve
  DATABASE_URL=postgres://haice:secret@db.example/haice haice serve`,
  },
  async run(args, surroundings) {
    if (args.length > 0) {
      throw new UsageError({
        zh: `haice serve 不带参数：${args[0]}`,
        en: `haice serve takes no arguments: ${args[0]}`,
      });
    }
    const { runUntilSignal } = await import("../run-until-signal.ts");
    return runUntilSignal({
      environment: process.env,
      say: surroundings.say,
      ready: (url) => surroundings.write(`Haice ready at ${url}\n`),
    });
  },
};
