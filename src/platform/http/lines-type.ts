/** JSON lines: one JSON value a line. */
export const linesType = "application/x-ndjson";
