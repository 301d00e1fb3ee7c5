import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../checkup-texts.en.ts";
import { zh } from "../../checkup-texts.zh.ts";
import type { CheckUp } from "../../contract/checkup.ts";
import type { DocumentDetail } from "../../contract.ts";
import { policyFiles } from "../paths.ts";
import { policyQueries } from "../queries.ts";
import { documentSearch } from "../search-schemas.ts";
import { AgainstChoice } from "./AgainstChoice.tsx";
import styles from "./CheckUpPanel.module.css";
import { FindingCard } from "./FindingCard.tsx";
import { clearHighlight, highlightWords } from "./highlight-words.ts";

interface CheckUpPanelProps {
  readonly document: DocumentDetail;
  readonly onGoTo: (offset: number) => void;
}

const weights = ["error", "warning", "info"] as const;

/** The plan check-up: what to mend before the document is signed, the heaviest first, with its sentence and its reason. */
export function CheckUpPanel({ document, onGoTo }: CheckUpPanelProps) {
  const [{ edition, against }] = useSearchState(documentSearch);
  const query = useQuery({
    ...policyQueries.checkUp(document.code, edition, against),
    placeholderData: keepPreviousData,
  });
  useEffect(() => clearHighlight, []);
  const show = (place: { start: number; end: number }) => {
    onGoTo(place.start);
    highlightWords(place);
  };
  return (
    <div className={styles.panel}>
      <Loaded query={query} shape="cards" rows={4}>
        {(checkUp) => <Findings document={document} checkUp={checkUp} onShow={show} />}
      </Loaded>
    </div>
  );
}

interface FindingsProps {
  readonly document: DocumentDetail;
  readonly checkUp: CheckUp;
  readonly onShow: (place: { start: number; end: number }) => void;
}

function Findings({ document, checkUp, onShow }: FindingsProps) {
  const t = useTexts({ zh, en });
  const [{ edition, against }] = useSearchState(documentSearch);
  const groups = weights.map((weight) => ({
    weight,
    findings: checkUp.findings.filter((finding) => finding.severity === weight),
  }));
  const [errors, warnings, notes] = groups.map((group) => group.findings.length);
  return (
    <>
      <p className={styles.answer} role="status">
        {checkUp.findings.length === 0 ? t.checkUp.nothing : t.checkUp.answer(errors ?? 0, warnings ?? 0, notes ?? 0)}
      </p>
      <p className={styles.proposal}>{t.checkUp.proposal}</p>
      <AgainstChoice code={document.code} chosen={checkUp.against.map((one) => one.code)} />
      <Button size="small" href={policyFiles.checkUp(document.code, edition, against)}>
        {t.checkUp.download}
      </Button>
      {groups
        .filter((group) => group.findings.length > 0)
        .map(({ weight, findings }) => (
          <section key={weight} className={styles.group} aria-label={t.checkUp.weights[weight]}>
            <h2 className={styles.weight}>
              <span className={styles[weight]}>{t.checkUp.weights[weight]}</span> {findings.length}
              <span className={styles.hint}>{t.checkUp.weightHints[weight]}</span>
            </h2>
            <ol className={styles.list}>
              {findings.map((finding) => (
                <li key={`${finding.code} ${finding.start} ${finding.message.zh}`}>
                  <FindingCard document={document} finding={finding} against={checkUp.against} onShow={onShow} />
                </li>
              ))}
            </ol>
          </section>
        ))}
    </>
  );
}
