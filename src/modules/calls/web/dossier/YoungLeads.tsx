import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { YoungCounts } from "../../contract/young.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import styles from "../calls.module.css";
import { callsQueries } from "../queries.ts";

/** How many of the applications to a call young researchers lead, and how it was at the call before: the share is to grow. */
export function YoungLeads({ id }: { id: string }) {
  const t = useTexts({ zh, en }).young;
  const { data } = useQuery(callsQueries.young(id));
  if (!data?.now) return null;
  const supported = ({ supported: all, supportedYoung }: YoungCounts) =>
    all === 0 ? t.noneSupported : t.supported(supportedYoung, all, percent(supportedYoung, all));
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      <p>
        {t.handedIn(data.now.young, data.now.handedIn, percent(data.now.young, data.now.handedIn))}
        {supported(data.now)}
      </p>
      {data.before && (
        <p className={styles.quiet}>
          {t.before}
          {supported(data.before)}
        </p>
      )}
    </section>
  );
}

const percent = (part: number, whole: number): number => Math.round((part * 100) / whole);
