import type { ReactNode } from "react";
import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./FoundCard.module.css";
import { asConfirmed, type FoundItem } from "./found-items.ts";
import { ReviewState } from "./review/ReviewState.tsx";
import { TargetFacts } from "./TargetFacts.tsx";
import { TaskFacts } from "./TaskFacts.tsx";

interface FoundCardProps {
  readonly item: FoundItem;
  readonly isSelected: boolean;
  readonly onSelect: (item: FoundItem) => void;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One extraction as it was confirmed, or else as proposed: what it says, what the source leaves open, its review. */
export function FoundCard({ item: given, isSelected, onSelect, children }: FoundCardProps) {
  const item = asConfirmed(given);
  return (
    <article className={classNames(styles.card, styles[item.kind], isSelected && styles.selected)}>
      <button type="button" className={styles.open} aria-pressed={isSelected} onClick={() => onSelect(given)}>
        <Head item={item} />
      </button>
      {item.kind === "target" && <TargetFacts target={item.target} />}
      {item.kind === "goal" && <GoalFacts deadline={item.goal.deadline} />}
      {item.kind === "task" && <TaskFacts task={item.task} isOpen={isSelected} />}
      {item.review && <ReviewState item={item.review} />}
      {children}
    </article>
  );
}

function Head({ item }: { item: FoundItem }) {
  const t = useTexts({ zh, en });
  if (item.kind === "diagnostic") {
    const { severity, message } = item.diagnostic;
    return (
      <>
        <span className={styles.tag}>{t.severities[severity]}</span>
        <span lang="zh-CN">{message}</span>
      </>
    );
  }
  if (item.kind === "noise") {
    return (
      <>
        <span className={styles.tag}>{t.noiseKinds[item.noise.kind]}</span>
        <span lang="zh-CN">{item.noise.reason}</span>
      </>
    );
  }
  if (item.kind === "task") {
    return (
      <>
        <span className={styles.tag}>{t.taskClasses[item.task.class]}</span>
        <span lang="zh-CN">
          {item.task.label} {item.task.title}
        </span>
      </>
    );
  }
  const [tag, words] =
    item.kind === "goal"
      ? [t.goalKinds[item.goal.kind], item.goal.subject]
      : [t.document.legendItems.target, item.target.metric];
  return (
    <>
      <span className={styles.tag}>{tag}</span>
      <span lang="zh-CN">{words}</span>
    </>
  );
}

function GoalFacts({ deadline }: { deadline: number | null }) {
  const t = useTexts({ zh, en });
  return <p className={styles.facts}>{deadline === null ? t.document.noDeadline : t.document.deadline(deadline)}</p>;
}
