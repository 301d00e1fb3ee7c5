import { Button } from "antd";
import type { Workflow } from "../../../../engines/workflow/contract.ts";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Content } from "../../contract/content.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { type Difference, differencesOf } from "../../rules/draft-differences.ts";
import styles from "../calls.module.css";
import type { Theirs } from "./use-draft.ts";

interface DraftConflictProps {
  readonly definition: Workflow;
  readonly mine: Content;
  readonly theirs: Theirs | null;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two wrote one draft: field by field what each has, beside each other, until one is chosen. Nothing is lost before. */
export function DraftConflict({ definition, mine, theirs, onMine, onTheirs }: DraftConflictProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const language = useLanguage();
  const nameOf = ({ label }: Difference) => (typeof label === "string" ? t.one[label] : label[language]);
  if (!theirs) return <Notice kind="bad" title={f.gone} />;
  const by = f.conflictBy(theirs.savedBy ?? f.somebody, theirs.savedAt === null ? "" : formatDateTime(theirs.savedAt));
  return (
    <Notice kind="warn" title={f.conflict}>
      <p>{by}</p>
      <dl className={styles.versions}>
        {differencesOf(definition, mine, theirs.content).map((one) => (
          <div key={nameOf(one)}>
            <dt>{nameOf(one)}</dt>
            <dd>
              <b>{f.mine}</b>
              <span className={styles.text}>{one.mine || t.one.empty}</span>
            </dd>
            <dd>
              <b>{f.theirs}</b>
              <span className={styles.text}>{one.theirs || t.one.empty}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.tools}>
        <Button onClick={onMine}>{f.keepMine}</Button>
        <Button onClick={onTheirs}>{f.keepTheirs}</Button>
      </p>
    </Notice>
  );
}
