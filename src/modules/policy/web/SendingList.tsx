import { Progress } from "antd";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ImportPage.module.css";
import { policyPaths } from "./paths.ts";

/** One file on its way in. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  readonly step: "waiting" | "sending" | "compiling" | "done" | "failed";
  readonly percent?: number;
  readonly document?: string | null;
  /** It became a further edition of a document, which can be compared with the one before. */
  readonly isNewEdition?: boolean;
  readonly failure?: { readonly zh: string; readonly en: string };
}

/** The files that are being brought in now, each with its step. */
export function SendingList({ sendings }: { sendings: readonly Sending[] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <ul className={styles.sendings} aria-live="polite">
      {sendings.map((sending) => (
        <li key={sending.key}>
          <span>{sending.name}</span>
          <span className={styles.step}>{t.importing.steps[sending.step]}</span>
          {sending.step === "sending" && (
            <Progress
              percent={sending.percent ?? 0}
              size="small"
              aria-label={t.importing.progress(sending.percent ?? 0)}
            />
          )}
          {sending.document && <PageLink to={policyPaths.document(sending.document)}>{t.importing.open}</PageLink>}
          {sending.document && sending.isNewEdition && (
            <PageLink to={policyPaths.difference(sending.document)}>{t.difference.seeChanges}</PageLink>
          )}
          {sending.failure && <p className={styles.failure}>{sending.failure[language]}</p>}
        </li>
      ))}
    </ul>
  );
}
