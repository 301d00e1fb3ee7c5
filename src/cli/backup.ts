import { parseArguments } from "./arguments.ts";
import { type Command, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

/** `haice backup`: the whole database in one file, from one snapshot. */
export const backupCommand: Command = {
  name: "backup",
  summary: { zh: "把整个数据库备份到一个文件", en: "write the whole database into one file" },
  help: {
    zh: `用法：haice backup --out 文件

在一个一致的快照上把全部记录写入一个文件（gzip，逐行 JSON），系统运行时也可执行；不需要 pg_dump。
包括账号与密码摘要，不包括登录会话。文件只有本人可读，请像保管数据库一样保管它。
数据库由 DATABASE_URL 指定，否则用 HAICE_DATA（默认 ./haice-data）中的内置数据库。

输出各表行数之和、内容的 sha256 和审计链头；抄存 sha256，恢复时可用 --sha256 核对。

选项：
  -o, --out     备份文件，不得已存在
  --lang zh|en  提示语言

退出码：0 完成；1 失败，或已写出但事件记录不完整（见提示）；2 用法有误。

示例：
  haice backup --out 海策-2026-11-25.haice
  DATABASE_URL=postgres://… haice backup --out /backup/haice.haice`,
    en: `Usage: haice backup --out FILE

Writes everything into one file (gzip, a JSON value a line) from one consistent snapshot, also while the product runs;
needs no pg_dump. Accounts with their password hashes are in it, sessions are not. Only you can read the file: keep it
like the database itself.
The database is that of DATABASE_URL, else the embedded one in HAICE_DATA (./haice-data unless set).

Prints the number of rows, the sha256 of the content and the head of the audit chain; keep the sha256, and check it when
you restore with --sha256.

Options:
  -o, --out     the file; it must not exist
  --lang zh|en  language of messages

Exit codes: 0 done; 1 failed, or written although the event log is not whole (it says so); 2 wrong usage.

Examples:
  haice backup --out haice-2026-11-25.haice
  DATABASE_URL=postgres://… haice backup --out /backup/haice.haice`,
  },
  async run(args, surroundings) {
    const { values } = parseArguments({ args, options: { out: { type: "string", short: "o" } } });
    const file = values.out;
    if (!file) throw new UsageError({ zh: "请用 --out 给出备份文件。", en: "Name the file with --out." });
    const isChinese = surroundings.language === "zh";
    return withDatabase(surroundings, { mayMake: false }, async ({ db, configuration }) => {
      const { writeBackup } = await import("../platform/backup/write-backup.ts");
      const { schemas } = await import("../installation.ts");
      const { tables, sha256, record } = await writeBackup(db, { file, schemas, product: configuration.version });
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      const head = record.head?.hash ?? "–";
      await surroundings.write(
        isChinese
          ? `已写入 ${file}：${tables.length} 张表，${rows} 行\nsha256 ${sha256}\n链头 ${head}\n`
          : `Wrote ${file}: ${tables.length} tables, ${rows} rows\nsha256 ${sha256}\nHead ${head}\n`,
      );
      if (record.findings.length === 0) return 0;
      surroundings.say(
        isChinese
          ? "注意：事件记录不完整，备份照原样保存了它。请运行 haice verify 查看。"
          : "Note: the event log is not whole; the backup keeps it as it is. Run haice verify to see where.",
      );
      return 1;
    });
  },
};
