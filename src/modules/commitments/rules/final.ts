import type { State } from "../contract.ts";

/** Nothing is owed any more: no deadline passes for these. A suspended commitment waits; its deadline does not count. */
export const finalStates: readonly State[] = ["closed", "merged", "withdrawn", "suspended"];
