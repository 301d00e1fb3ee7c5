import { parseArguments } from "./arguments.ts";
import { type Command, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

/** `haice restore`: a backup into an empty database, all of it or nothing. */
export const restoreCommand: Command = {
  name: "restore",
  summary: { zh: "把备份恢复到空数据库", en: "bring a backup into an empty database" },
  help: {
    zh: `用法：haice restore 文件 [--sha256 值]

把备份恢复到空数据库：在一个事务中建表、载入、核对行数与校验和、核查审计链，全部成功或全部不做。
目标由 DATABASE_URL 指定，否则在 HAICE_DATA（默认 ./haice-data）中新建内置数据库；已有数据时拒绝。
恢复后所有人需要重新登录。需要数据库所有者的权限，不需要超级用户。

选项：
  --sha256      备份时输出的 sha256，不一致则拒绝
  --lang zh|en  提示语言

退出码：0 完成；1 失败，什么都没有恢复；2 用法有误。

示例：
  HAICE_DATA=/srv/haice-new haice restore 海策-2026-11-25.haice
  DATABASE_URL=postgres://… haice restore /backup/haice.haice --sha256 9b0d…`,
    en: `Usage: haice restore FILE [--sha256 VALUE]

Brings a backup into an empty database: in one transaction the tables are made and filled, counts and checksums compared
and the audit chain verified; all of it or nothing.
The target is that of DATABASE_URL, else a new embedded database in HAICE_DATA (./haice-data unless set); refused where
there are data already. Everybody has to sign in again. Needs the owner of the database, no superuser.

Options:
  --sha256      the sha256 that the backup printed; refused when the content has another
  --lang zh|en  language of messages

Exit codes: 0 done; 1 failed, nothing was restored; 2 wrong usage.

Examples:
  HAICE_DATA=/srv/haice-new haice restore haice-2026-11-25.haice
  DATABASE_URL=postgres://… haice restore /backup/haice.haice --sha256 9b0d…`,
  },
  async run(args, surroundings) {
    const { values, positionals } = parseArguments({
      args,
      allowPositionals: true,
      options: { sha256: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      throw new UsageError({ zh: "请给出一个备份文件。", en: "Name one backup file." });
    }
    return withDatabase(surroundings, { mayMake: true }, async ({ db, url }) => {
      const { restoreBackup } = await import("../platform/backup/restore-backup.ts");
      const { accountTables } = await import("../platform/auth/accounts.ts");
      const { readMigrations } = await import("../platform/db/migrate.ts");
      const { migrationFolders, schemas } = await import("../installation.ts");
      const head = await restoreBackup(db, {
        file,
        schemas,
        sha256: values.sha256?.toLowerCase() ?? null,
        migrations: await readMigrations(migrationFolders()),
        accountTables: await accountTables(url),
      });
      await surroundings.write(
        surroundings.language === "zh"
          ? `已恢复 ${head.madeAt} 的备份，行数、校验和与审计链一致。可以启动：haice serve\n`
          : `Restored the backup of ${head.madeAt}; counts, checksums and the audit chain agree. Start with: haice serve\n`,
      );
      return 0;
    });
  },
};
