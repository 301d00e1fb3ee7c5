import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { LicenceTerms } from "../../contract/licence-terms.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { termLines } from "../../rules/licence/term-lines.ts";

/** The terms of a version in words, line by line. */
export function TermsList({ terms }: { terms: LicenceTerms }) {
  const words = useTexts({ zh, en });
  return (
    <FieldList>
      {termLines(terms, words).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </FieldList>
  );
}
