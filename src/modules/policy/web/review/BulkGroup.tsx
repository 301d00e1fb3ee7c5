import { Button, Checkbox } from "antd";
import { useState } from "react";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { ReviewItem } from "../../contract/review.ts";
import type { Group } from "../../rules/groups.ts";
import styles from "./BulkReview.module.css";
import { contentFacts, contentTitle, type Texts } from "./content-words.ts";
import { useReviewTexts } from "./use-review-texts.ts";

interface BulkGroupProps {
  readonly group: Group;
  readonly text: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onToggle: () => void;
  readonly onAccept: (ids: string[]) => void;
}

/** One group with its preview: each extraction with its sentence, to be left out one by one. */
export function BulkGroup({ group, text, isOpen, isBusy, onToggle, onAccept }: BulkGroupProps) {
  const texts = useReviewTexts();
  const { review: t } = texts;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = group.items.filter((item) => !left.has(item.id));
  const toggle = (id: string) =>
    setLeft(left.has(id) ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]));
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <GroupWords group={group} />
        <span className={styles.count}>{t.bulk.group(group.items.length)}</span>
        <Button size="small" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t.bulk.hide : t.bulk.preview}
        </Button>
      </div>
      {isOpen && (
        <>
          <ul className={styles.items}>
            {group.items.map((item) => (
              <li key={item.id}>
                <Checkbox checked={!left.has(item.id)} onChange={() => toggle(item.id)}>
                  <span lang="zh-CN" className={styles.title}>
                    {contentTitle(item.proposal)}
                  </span>
                </Checkbox>
                <p className={styles.facts} lang="zh-CN">
                  {factsOf(item, texts)}
                </p>
                <blockquote className={styles.quote} lang="zh-CN">
                  {wordsOf(item, text)}
                </blockquote>
              </li>
            ))}
          </ul>
          <ReasonButton
            type="primary"
            loading={isBusy}
            reason={chosen.length === 0 ? t.bulk.noneChosen : null}
            onClick={() => onAccept(chosen.map((item) => item.id))}
          >
            {t.bulk.accept(chosen.length)}
          </ReasonButton>
        </>
      )}
    </section>
  );
}

/** What the group has in common. */
function GroupWords({ group }: { group: Group }) {
  const { policy, review: t } = useReviewTexts();
  const { proposal, risk } = group.items[0]!;
  const parts: string[] = [t.editing.kinds[proposal.kind]];
  if (group.carriedFrom !== null) parts.push(t.bulk.carried(group.carriedFrom));
  else if (proposal.kind === "target") {
    const { kind, comparator, strength } = proposal.target;
    parts.push(
      policy.targetKinds[kind],
      policy.comparators[comparator],
      ...(strength === "strive" ? [t.strengths.strive] : []),
    );
  } else if (proposal.kind === "goal") parts.push(policy.goalKinds[proposal.goal.kind]);
  else parts.push(policy.taskClasses[proposal.task.class], policy.unitModes[proposal.task.unitMode]);
  const doubts = risk.reasons.map((reason) => t.risks[reason]);
  return (
    <p className={styles.words}>
      {parts.join(" · ")}
      <small data-doubtful={doubts.length > 0}>{doubts.length > 0 ? doubts.join("、") : t.bulk.plain}</small>
    </p>
  );
}

const factsOf = (item: ReviewItem, texts: Texts): string =>
  [
    ...new Set(
      contentFacts(item.proposal, texts)
        .slice(1)
        .map((fact) => fact.value),
    ),
  ].join(" · ");

// A task's words run over its whole item: the beginning says which one it is.
function wordsOf(item: ReviewItem, text: string): string {
  const words = text.slice(item.start, item.end).replace(/\s+/g, " ").trim();
  return words.length > 160 ? `${words.slice(0, 160)}…` : words;
}
