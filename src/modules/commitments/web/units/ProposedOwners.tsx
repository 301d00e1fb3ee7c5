import { useQuery } from "@tanstack/react-query";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Commitment } from "../../contract/commitment.ts";
import { finalStates } from "../../rules/final.ts";
import { unitsEn as en } from "../../unit-texts.en.ts";
import { unitsZh as zh } from "../../unit-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { unitQueries } from "./unit-queries.ts";
import styles from "./units.module.css";

type Of = Pick<Commitment, "duties" | "kind" | "document" | "start" | "edition" | "state" | "parent">;

/** Where nobody is known to answer for a task: who may, with the tasks that speak for it. Nothing is set here. */
export function ProposedOwners({ commitment }: { commitment: Of }) {
  const { duties, kind, state } = commitment;
  const isKnown = duties.some(({ organisation, validTo }) => organisation !== null && validTo === null);
  if (isKnown || kind !== "task" || finalStates.includes(state)) return null;
  return <Proposals commitment={commitment} />;
}

function Proposals({ commitment: { document, start } }: { commitment: Of }) {
  const t = useTexts({ zh, en }).owners;
  const query = useQuery(unitQueries.proposals(document.code));
  return (
    <section aria-label={t.title}>
      <h3>{t.title}</h3>
      <Loaded query={query} shape="text" rows={2}>
        {({ tasks }) => {
          const proposals = tasks.find((task) => task.start === start)?.proposals ?? [];
          if (proposals.length === 0) return <p className={styles.quiet}>{t.none}</p>;
          return (
            <>
              <p className={styles.quiet}>{t.note}</p>
              <ul className={styles.proposals}>
                {proposals.map(({ unit, score, because }) => (
                  <li key={unit}>
                    <strong lang={languageTags.zh}>{unit}</strong>{" "}
                    <span className={styles.quiet}>{t.score(score)}</span>
                    {because.map((one) => (
                      <span key={`${one.document.code} ${one.key}`} className={styles.because}>
                        <PageLink to={commitmentsPaths.document(one.document.code)} search={{ at: one.start }}>
                          {t.because(one.title, one.document.titleZh)}
                        </PageLink>
                        {one.isConfirmed && ` ${t.confirmed}`}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
