import type { CompiledDocument } from "../contract.ts";
import type { Context, Spoken } from "./read-document.ts";
export function findGoals(_context: Context, _frames: Spoken["frames"]): CompiledDocument["goals"] {
  return [];
}
