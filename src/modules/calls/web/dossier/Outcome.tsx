import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import styles from "../calls.module.css";
import { useMoney } from "../use-money.ts";

/** What the review came to, by criterion, with what the experts wrote; and what was proposed with its reason. */
export function Outcome({ dossier: { outcome, proposal, criteria } }: { dossier: Dossier }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const money = useMoney();
  if (!outcome && !proposal) return null;
  return (
    <section className={styles.part}>
      {outcome && (
        <>
          <h2>{o.outcome}</h2>
          <p>
            {o.outcomeLine(outcome.points, outcome.judges)} {outcome.place !== null && o.place(outcome.place)}
          </p>
          {outcome.feedback.map(({ code, points, words }) => (
            <div key={code}>
              <h3>
                {criteria.find((one) => one.code === code)?.label[language] ?? code} · {o.points(points)}
              </h3>
              <ul className={styles.plain}>
                {[...new Set(words)].map((said) => (
                  <li key={said} className={styles.text}>
                    {said}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
      {proposal && (
        <>
          <h2>{o.proposal}</h2>
          <p>
            {t.verdicts[proposal.verdict]}
            {proposal.amount !== null && ` · ${money(proposal.amount)}`}
          </p>
          <p className={styles.text}>{proposal.reason}</p>
        </>
      )}
    </section>
  );
}
