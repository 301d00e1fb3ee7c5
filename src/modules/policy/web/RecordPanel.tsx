import { formatDate, formatDateTime } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { periodOf } from "./DocumentRegister.tsx";
import { policyFiles, policyPaths } from "./paths.ts";
import styles from "./RecordPanel.module.css";

interface RecordPanelProps {
  readonly document: DocumentDetail;
  readonly onGoTo: (offset: number) => void;
}

/** The record of a document: its fields as the source gives them, what it rests on, and its editions. */
export function RecordPanel({ document, onGoTo }: RecordPanelProps) {
  const t = useTexts({ zh, en });
  const fields = [
    ["documentNumber", document.documentNumber],
    ["indexNumber", document.indexNumber],
    ["subjectClass", document.subjectClass],
    ["issuers", document.issuers.join("、") || null],
    ["dateIssued", document.dateIssued && formatDate(document.dateIssued)],
    ["datePublished", document.datePublished && formatDate(document.datePublished)],
    ["validity", document.validity],
    ["normativeNumber", document.normativeNumber],
    ["disclosure", document.disclosure],
    ["period", periodOf(document)],
  ] as const;
  return (
    <div className={styles.record}>
      <dl className={styles.fields}>
        {fields.map(([key, value]) => (
          <div key={key}>
            <dt>{t.document.fields[key]}</dt>
            <dd className={value ? undefined : styles.absent} lang={value ? "zh-CN" : undefined}>
              {value ?? t.document.notGiven}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t.document.relations}</h2>
      {document.relations.length === 0 && <p className={styles.absent}>{t.document.noRelations}</p>}
      <ul className={styles.list}>
        {document.relations.map((relation) => (
          <li key={`${relation.kind} ${relation.otherTitle}`}>
            <span className={styles.kind}>{t.relationKinds[relation.kind]}</span>
            <RelationTitle relation={relation} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      <h2>{t.document.original}</h2>
      <ul className={styles.list}>
        {document.editions.map((edition) => (
          <li key={edition.number}>
            <a href={policyFiles.original(document.code, edition.number)}>{edition.fileName}</a>
            <p className={styles.absent}>
              {t.document.edition(edition.number)} · {t.document.received} {formatDateTime(edition.receivedAt)} ·{" "}
              {t.document.sha} <span className={styles.sha}>{edition.sha256.slice(0, 12)}</span>
            </p>
            {edition.number > 1 && (
              <PageLink
                to={policyPaths.difference(document.code)}
                search={{ from: edition.number - 1, to: edition.number }}
              >
                {t.difference.question(edition.number - 1, edition.number)}
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RelationTitle({
  relation,
  onGoTo,
}: {
  relation: DocumentDetail["relations"][number];
  onGoTo: (offset: number) => void;
}) {
  const { otherCode, otherTitle, otherNumber, span } = relation;
  const title = (
    <span lang="zh-CN">
      {otherTitle}
      {otherNumber && ` ${otherNumber}`}
    </span>
  );
  if (otherCode) return <PageLink to={policyPaths.document(otherCode)}>{title}</PageLink>;
  if (!span) return title;
  return (
    <button type="button" className={styles.jump} onClick={() => onGoTo(span.start)}>
      {title}
    </button>
  );
}
