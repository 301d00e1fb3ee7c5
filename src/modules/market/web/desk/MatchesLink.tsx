import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { GoodKind } from "../../contract.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { deskPaths } from "./paths.ts";

/** From a demand or a result to what matches it. */
export function MatchesLink({ kind, id }: { kind: GoodKind; id: string }) {
  const t = useTexts({ zh, en }).match;
  return <PageLink to={deskPaths.matches(kind, id)}>{t.titles[kind]}</PageLink>;
}
