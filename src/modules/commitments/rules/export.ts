import type { Refusal } from "../../../platform/errors/app-error.ts";

/** So many rows go into one workbook: it is built in memory, and no office reads a longer one. Protects the machine only. */
const mostRows = 100_000;

/** Why so many rows cannot be exported at once, or null. */
export const exportRefusal = (count: number): Refusal | null =>
  count > mostRows ? { code: "commitments.too-many", params: { count, limit: mostRows } } : null;
