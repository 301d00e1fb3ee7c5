import { Words } from "../../../web/ui/Words.tsx";
import type { Setting } from "../contract.ts";

/** Why a setting was made: the region pack says it in both languages, a person wrote it in their own. */
export function Reason({ of: { note, setBy } }: { of: Pick<Setting, "note" | "setBy"> }) {
  return setBy === null ? <Words of={note} /> : note.zh;
}
