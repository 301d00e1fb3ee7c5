import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { AlignedDocuments } from "../../contract/alignment.ts";
import type { DocumentDetail } from "../../contract.ts";
import { policyPaths } from "../paths.ts";
import { policyQueries } from "../queries.ts";
import styles from "./AlignedPanel.module.css";
import { DecompositionList } from "./DecompositionList.tsx";
import { OwnerProposalList } from "./OwnerProposalList.tsx";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

interface AlignedPanelProps {
  readonly document: DocumentDetail;
  readonly onGoTo: (offset: number) => void;
}

/** The documents that this one can be aligned with, its gap list when it is of one year, what lower ones take over, and proposed units for its tasks. */
export function AlignedPanel({ document, onGoTo }: AlignedPanelProps) {
  const { t } = useAlignmentTexts();
  const aligned = useQuery(policyQueries.aligned(document.code));
  const isOfOneYear = document.periodEnd !== null && document.periodStart === document.periodEnd;
  return (
    <div className={styles.panel}>
      <h2>{t.panel.question}</h2>
      <p className={styles.lead}>{t.panel.lead}</p>
      <Loaded query={aligned} shape="text">
        {(documents) => <Documents documents={documents} code={document.code} />}
      </Loaded>
      {isOfOneYear && (
        <p>
          <PageLink to={policyPaths.gaps(document.code)}>{t.panel.gaps}</PageLink>
        </p>
      )}
      <DecompositionList code={document.code} />
      <OwnerProposalList code={document.code} onGoTo={onGoTo} />
    </div>
  );
}

function Documents({ documents, code }: { documents: AlignedDocuments; code: string }) {
  const { t } = useAlignmentTexts();
  if (documents.length === 0) return <p className={styles.lead}>{t.panel.none}</p>;
  return (
    <ul className={styles.list}>
      {documents.map((one) => (
        <li key={one.code}>
          <PageLink
            to={policyPaths.alignment()}
            search={one.isUpper ? { upper: one.code, lower: code } : { upper: code, lower: one.code }}
          >
            <Words of={{ zh: one.titleZh, en: one.titleEn }} />
          </PageLink>
          <p className={styles.lead}>
            {[
              one.isUpper ? t.panel.upper : t.panel.lower,
              ...(one.related ? [t.panel.related] : []),
              t.panel.counts(one.confirmed, one.rejected),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
