/** The platform's own error codes with their HTTP status. Modules declare theirs in `contract.ts` in the same shape. */
export const platformErrors = {
  "platform.bad-request": 400,
  "platform.sign-in-needed": 401,
  "platform.not-allowed": 403,
  "platform.not-found": 404,
  "platform.too-large": 413,
  "platform.too-many-requests": 429,
  "platform.foreign-origin": 403,
  "platform.idempotency-mismatch": 422,
  "platform.answer-not-kept": 409,
  "platform.busy": 409,
  "platform.migration-changed": 500,
  "platform.region-pack": 500,
  "platform.database": 500,
  "platform.configuration": 500,
  "platform.port-taken": 500,
  "platform.not-migrated": 500,
  "platform.not-empty": 500,
  "platform.file-exists": 500,
  "platform.file-unusable": 500,
  "platform.backup-damaged": 500,
  "platform.backup-unknown": 500,
  "platform.unexpected": 500,
} as const;

export type PlatformErrorCode = keyof typeof platformErrors;
