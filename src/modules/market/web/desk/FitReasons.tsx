import { pick } from "../../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Fit, MatchedGood } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";

type Statement = NonNullable<Fit["explanation"]>["statements"][number];

/** Statements about a pair in the reader's language; fields of technology by their names, not their codes. */
export function FitStatements({
  statements,
  demand,
  result,
}: {
  statements: readonly Statement[];
  demand: MatchedGood;
  result: MatchedGood;
}) {
  const t = useTexts({ zh, en }).match;
  const language = useLanguage();
  const nameOf = ({ field }: MatchedGood) => (field ? pick(field, language).text : "");
  const words = (one: Statement): string => {
    if (one.code === "same-field") return t.sameField(nameOf(demand));
    if (one.code === "near-field") return t.nearField(nameOf(demand), nameOf(result));
    return one[language];
  };
  return (
    <ul className={styles.reasons}>
      {statements.map((one) => (
        <li key={`${one.code} ${one.zh}`} data-kind={kindOf(one.code)}>
          {words(one)}
        </li>
      ))}
    </ul>
  );
}

/** For it, against it, open, or what would change it: by shape before colour. */
function kindOf(code: string): "for" | "against" | "open" | "change" {
  if (code.startsWith("close:") || code.startsWith("ask:") || code === "not-mentioned") return "change";
  if (code.startsWith("missed:") || code.startsWith("refused-alike:") || code === "nothing-shared") return "against";
  return code.startsWith("unknown:") ? "open" : "for";
}
