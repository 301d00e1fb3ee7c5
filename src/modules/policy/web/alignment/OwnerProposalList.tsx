import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { useLanguage } from "../../../../web/ui/language.tsx";
import type { OwnerProposals } from "../../contract/alignment.ts";
import { policyFiles } from "../paths.ts";
import { policyQueries } from "../queries.ts";
import styles from "./AlignedPanel.module.css";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

interface OwnerProposalListProps {
  readonly code: string;
  readonly onGoTo: (offset: number) => void;
}

/** Units that may answer for the tasks that name none, each with the tasks that speak for it. */
export function OwnerProposalList({ code, onGoTo }: OwnerProposalListProps) {
  const { t } = useAlignmentTexts();
  const owners = useQuery(policyQueries.owners(code));
  return (
    <section aria-label={t.panel.owners}>
      <h2>{t.owners.question}</h2>
      <Loaded query={owners} shape="text">
        {({ tasks }) => {
          const proposed = tasks.filter((task) => task.proposals.length > 0);
          return (
            <>
              <p className={styles.lead}>{t.owners.answer(proposed.length, tasks.length)}</p>
              {tasks.length > 0 && <p className={styles.lead}>{t.owners.lead}</p>}
              {proposed.length > 0 && (
                <p>
                  <a href={policyFiles.proposedDivisionPlan(code)}>{t.owners.paper}</a>
                </p>
              )}
              <ul className={styles.list}>
                {tasks.map((task) => (
                  <li key={task.key}>
                    <button type="button" className={styles.jump} lang="zh-CN" onClick={() => onGoTo(task.start)}>
                      {task.title}
                    </button>
                    {task.proposals.length === 0 ? (
                      <p className={styles.lead}>{t.owners.none}</p>
                    ) : (
                      <ul className={styles.proposals}>
                        {task.proposals.map((proposal) => (
                          <Proposal key={proposal.unit} proposal={proposal} />
                        ))}
                      </ul>
                    )}
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

function Proposal({ proposal }: { proposal: OwnerProposals["tasks"][number]["proposals"][number] }) {
  const { t } = useAlignmentTexts();
  const language = useLanguage();
  return (
    <li>
      <strong lang="zh-CN">{proposal.unit}</strong> <small>{t.owners.weight(Math.round(proposal.score * 100))}</small>
      <ul className={styles.reasons}>
        {proposal.because.map(({ document, key, title, words, isConfirmed }) => {
          const name = (language === "en" ? document.titleEn : null) ?? document.titleZh;
          return (
            <li key={`${document.code} ${key}`}>
              {isConfirmed ? t.owners.confirmed(title, name) : t.owners.because(title, name, words.join("、"))}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
