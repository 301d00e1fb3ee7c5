import { machineOf } from "../../../../engines/workflow/acts.ts";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import styles from "../calls.module.css";
import { Replayed } from "./Replayed.tsx";

/** Receipts with their checksum, and every act that was taken. */
export function History({ dossier }: { dossier: Dossier }) {
  const { history, receipts, definition, machine: code } = dossier;
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const machine = machineOf(definition, code);
  const named = (list: readonly { readonly code: string; readonly label: { zh: string; en: string } }[], of: string) =>
    list.find((one) => one.code === of)?.label[language] ?? of;
  return (
    <>
      {receipts.length > 0 && (
        <section className={styles.part}>
          <h2>{o.receipts}</h2>
          <ul className={styles.plain}>
            {receipts.map(({ number, at, by, sha256 }) => (
              <li key={number}>
                {o.receiptLine(number, formatDateTime(at, "Asia/Shanghai"), by)}
                <div className={styles.hash}>
                  {o.hash}: {sha256}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {history.length > 0 && (
        <section className={styles.part}>
          <h2>{o.history}</h2>
          <ul className={styles.plain}>
            {history.map(({ act, to, by, at, said }) => (
              <li key={`${at} ${act}`} className={styles.entry}>
                {o.historyLine(
                  named(machine.acts, act),
                  named(machine.stages, to),
                  by,
                  formatDateTime(at, "Asia/Shanghai"),
                )}
                {said && <div className={styles.quiet}>{said}</div>}
              </li>
            ))}
          </ul>
          <Replayed dossier={dossier} />
        </section>
      )}
    </>
  );
}
