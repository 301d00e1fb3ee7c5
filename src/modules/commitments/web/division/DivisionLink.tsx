import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Commitment } from "../../contract/commitment.ts";
import { overseers } from "../../contract.ts";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";
import { divideRefusal } from "../../rules/division.ts";
import { commitmentsPaths } from "../paths.ts";

/** The way from a commitment to what it was divided into, for those who follow up all. */
export function DivisionLink({ commitment: { id, kind, state } }: { commitment: Commitment }) {
  const t = useTexts({ zh, en });
  const mayFollow = useHasRole(overseers);
  if (!mayFollow || divideRefusal({ kind, state })) return null;
  return (
    <p>
      <PageLink to={commitmentsPaths.division(id)}>{t.one.link}</PageLink>
    </p>
  );
}
