import type { CompiledDocument } from "../../engines/compile/contract.ts";
import { type BilingualText, UsageError } from "../command.ts";
import type { RegionHead } from "./draft-pack.ts";
import { placeCode, placeEnglish } from "./romanise.ts";

const notNamed: BilingualText = {
  zh: "文件没有写明属于哪个地区，请用 --name 给出，例如 --name 某市。",
  en: "The plans do not say which region they are of: give it with --name.",
};

/** Which region the plans are of: the one given, else the one that most of them name. @throws UsageError when none is */
export function chooseRegion(
  documents: readonly CompiledDocument[],
  given: { name: string | null; nameEn: string | null; code: string | null },
): RegionHead {
  const counts = new Map<string, number>();
  for (const { meta } of documents) if (meta.region) counts.set(meta.region, (counts.get(meta.region) ?? 0) + 1);
  const named = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const zh = given.name ?? named[0];
  if (!zh) throw new UsageError(notNamed);
  return {
    code: given.code ?? placeCode(zh),
    zh,
    en: given.nameEn ?? placeEnglish(zh),
    isRead: given.name === null && named.length === 1,
  };
}
