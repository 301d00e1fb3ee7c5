import type { ErrorTexts } from "../../errors/error-texts.ts";
import type { PostgresErrorCode } from "./start-error.ts";

export const zh: ErrorTexts<PostgresErrorCode> = {
  "postgres.already-running": (p) =>
    `数据目录 ${p.folder} 正由另一个海策进程使用（进程号 ${p.pid}）。请使用那个进程，或先停止它再启动。`,
  "postgres.no-cluster": (p) =>
    `目录 ${p.folder} 中没有数据库。请用 HAICE_DATA 指定数据目录，或用 DATABASE_URL 指定服务器。`,
  "postgres.folder-unusable": (p) =>
    `数据目录 ${p.folder} 不能使用（${p.detail}）。请检查它的所有者和写权限，或换一个目录。`,
  "postgres.disk-full": (p) => `磁盘空间不足，数据库无法在 ${p.folder} 写入。请腾出空间后重新启动；已有数据未受影响。`,
  "postgres.other-version": (p) =>
    `数据目录 ${p.folder} 由 PostgreSQL ${p.found} 创建，本版海策自带的是 ${p.expected}。请用原来的版本导出数据，再导入到新目录。`,
  "postgres.no-binaries": (p) =>
    `没有适用于本机（${p.platform}）的内置 PostgreSQL。请在项目目录运行 npm ci，或用 DATABASE_URL 指定一个 PostgreSQL 15 或更新的服务器。`,
  "postgres.binaries-do-not-run": (p) =>
    `内置 PostgreSQL 在本机无法运行：${p.detail}。请用 DATABASE_URL 指定一个 PostgreSQL 15 或更新的服务器。`,
  "postgres.root-refused": (p) =>
    `PostgreSQL 不允许以 root 身份运行，本机也不能为它换用其他身份（${p.detail}）。请以普通用户启动，或用 DATABASE_URL 指定服务器。`,
  "postgres.connection-file": (p) =>
    `数据库的连接文件 ${p.file} 缺失或损坏（${p.detail}）。请从备份恢复这个文件；没有它就没有数据库的密码。`,
  "postgres.wrong-server": (p) =>
    `在端口 ${p.port} 应答的不是本目录的数据库（${p.detail}）。请查看 ${p.log}，停止占用该端口的程序后重新启动。`,
  "postgres.start-failed": (p) => `数据库没有启动：${p.detail}\n完整记录见 ${p.log}。`,
  "postgres.start-slow": (p) => `数据库在 ${p.seconds} 秒内没有就绪，已停止等待。请查看 ${p.log} 后重新启动。`,
};
