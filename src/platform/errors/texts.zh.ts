import type { PlatformErrorCode } from "./codes.ts";
import type { ErrorTexts } from "./error-texts.ts";

export const zh: ErrorTexts<PlatformErrorCode> = {
  "platform.bad-request": (p) => `提交的内容有误：${p.detail ?? ""}。请更正后重新提交。`,
  "platform.sign-in-needed": () => "此操作需要登录。请先登录。",
  "platform.not-allowed": () => "您的角色没有此项权限。如工作需要，请联系管理员授权。",
  "platform.not-found": () => "没有找到该内容，可能已移走或地址有误。请返回上一页或重新查找。",
  "platform.too-large": (p) => `文件过大，上限为 ${p.limit ?? ""}。请拆分或压缩后再上传。`,
  "platform.too-many-requests": () => "请求过于频繁。请稍候再试。",
  "platform.foreign-origin": () => "请求来自其他网站，已拒绝。请从本系统页面操作。",
  "platform.idempotency-mismatch": () => "同一幂等键已用于不同的请求。请更换 Idempotency-Key。",
  "platform.answer-not-kept": () =>
    "这个请求已经办过，它的答复含密钥，只显示一次，没有保存。如没有看到，请停用后重新办理。",
  "platform.busy": () => "他人正在修改同一内容。请刷新后再试。",
  "platform.migration-changed": (p) =>
    `数据库迁移文件 ${p.name ?? ""} 在应用之后被改动。请恢复原文件，改动另写新的迁移文件。`,
  "platform.region-pack": (p) => `地区数据包文件 ${p.file ?? ""} 有误：${p.detail ?? ""}`,
  "platform.database": (p) => `数据库不可用：${p.detail ?? ""}`,
  "platform.configuration": (p) => `环境变量设置有误：${p.detail ?? ""}`,
  "platform.port-taken": (p) => `端口 ${p.port ?? ""} 已被占用。请停止占用它的程序，或用 HAICE_PORT 指定其他端口。`,
  "platform.not-migrated": () => "该数据库尚无封存记录：它是空的，或上次由旧版本使用。请先用本版启动一次，再重试。",
  "platform.not-empty": (p) =>
    `备份只能恢复到空数据库，目标库中已有${p.what ?? ""}。请用 HAICE_DATA 指定另一个目录，或用 DATABASE_URL 指定另一个数据库；未作任何改动。`,
  "platform.file-exists": (p) => `文件 ${p.file ?? ""} 已存在，不予覆盖。请换一个名称，或先移走它。`,
  "platform.file-unusable": (p) => `文件 ${p.file ?? ""} 无法使用：${p.detail ?? ""}。请检查路径和权限。`,
  "platform.backup-damaged": (p) => `备份损坏、不完整或被改动：${p.detail ?? ""}。未恢复任何内容，请换用另一份备份。`,
  "platform.backup-unknown": (p) => `本版海策不能读取该备份：${p.detail ?? ""}。请用制作它的版本或更新的版本恢复。`,
  "platform.unexpected": (p) => `系统出现意外错误，已记录（编号 ${p.id ?? ""}）。请稍后重试，或将编号告知管理员。`,
};
