import { useState } from "react";
import { useUser } from "../../../../web/session.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Judgement, ReviewItem } from "../../contract/review.ts";
import { resultOf } from "../../rules/review.ts";
import { contentFacts } from "./content-words.ts";
import styles from "./Dispute.module.css";
import { NoteModal } from "./NoteModal.tsx";
import type { ReviewActions } from "./use-review.ts";
import { useReviewTexts } from "./use-review-texts.ts";

/** Two people's judgements side by side, field by field where they differ; a third person takes one, with a reason. */
export function Dispute({ item, actions }: { item: ReviewItem; actions: ReviewActions }) {
  const texts = useReviewTexts();
  const { review: t } = texts;
  const user = useUser();
  const [chosen, setChosen] = useState<Judgement | null>(null);
  const isParty = item.judgements.some((one) => one.person === user?.id);
  const facts = item.judgements.map((one) => {
    const result = resultOf(one, item.proposal);
    return result ? new Map(contentFacts(result, texts).map((fact) => [fact.field, fact.value])) : null;
  });
  const fields = [...new Set(facts.flatMap((one) => [...(one?.keys() ?? [])]))];
  // Against a rejection the other fields say nothing: the first one names what is rejected.
  const differing = facts.includes(null)
    ? fields.slice(0, 1)
    : fields.filter((field) => new Set(facts.map((one) => one?.get(field))).size > 1);
  return (
    <div className={styles.dispute}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.settling.field}</th>
            {item.judgements.map((one) => (
              <th key={one.person} scope="col">
                {one.personName} · {t.verdicts[one.verdict]}
                {one.note && <small>{one.note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              {facts.map((one, index) => (
                <td key={item.judgements[index]!.person}>{one ? one.get(field) : t.settling.rejects}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.settling.choose}</th>
            {item.judgements.map((one) => (
              <td key={one.person}>
                <ReasonButton
                  size="small"
                  reason={isParty ? t.reasons.ownDispute : null}
                  onClick={() => setChosen(one)}
                >
                  {t.settling.choose}
                  <span className="spoken">{one.personName}</span>
                </ReasonButton>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {chosen && (
        <NoteModal
          words={t.settling}
          isNeeded
          onClose={() => setChosen(null)}
          onSubmit={(note) => {
            const content = resultOf(chosen, item.proposal);
            actions.settle.mutate({ id: item.id, outcome: content ? "confirmed" : "rejected", content, note });
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}
