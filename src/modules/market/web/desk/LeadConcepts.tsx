import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Lead } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";
import { deskPaths } from "./paths.ts";

/** The proofs of concept that were asked for in a lead, with what was decided; nothing where there are none. */
export function LeadConcepts({ lead }: { lead: Lead }) {
  const t = useTexts({ zh, en });
  if (lead.concepts.length === 0) return null;
  return (
    <section>
      <h2>{t.lead.concepts}</h2>
      <ul className={styles.plain}>
        {lead.concepts.map(({ id, state, hypothesis, test, decision }) => (
          <li key={id} className={styles.step}>
            <strong>{t.concepts[state]}</strong> <PageLink to={deskPaths.concepts()}>{hypothesis}</PageLink>
            <p className={styles.text}>{test}</p>
            {decision && <p className={styles.facts}>{decision}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
