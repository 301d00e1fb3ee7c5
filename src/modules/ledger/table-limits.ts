/** Bounds that keep the reading of any table finite. They protect the machine; no policy depends on them. */
export const tableLimits = {
  fileBytes: 20 * 1024 * 1024,
  /** Unpacked parts of a workbook together. */
  unpackedBytes: 200 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  cellLength: 32_767,
  heapMegabytes: 1500,
  seconds: 90,
} as const;
