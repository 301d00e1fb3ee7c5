import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { peoplePaths } from "../../people/web/index.tsx";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./TaskFacts.module.css";

interface TaskFactsProps {
  readonly task: DocumentDetail["tasks"][number];
  /** Shows the measures one by one. */
  readonly isOpen: boolean;
}

/** Who answers for a task, by when, and what is to be done one by one. */
export function TaskFacts({ task, isOpen }: TaskFactsProps) {
  const t = useTexts({ zh, en });
  const deadline = task.deadline === null ? null : t.document.deadline(task.deadline);
  const facts = [t.unitModes[task.unitMode], deadline, t.document.measures(task.measures.length)];
  return (
    <div className={styles.task}>
      {task.units.length > 0 && (
        <ul className={styles.units} aria-label={t.document.units} lang="zh-CN">
          {task.units.map((unit) => (
            <li key={unit.name}>
              {unit.organisation ? (
                <PageLink to={peoplePaths.organisation(unit.organisation.code)}>{unit.name}</PageLink>
              ) : (
                <span title={t.document.unresolved}>{unit.name}</span>
              )}
              {task.unitMode === "lead-and-support" && <small> {t.unitRoles[unit.role]}</small>}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
      {isOpen && task.measures.length > 0 && (
        <ol className={styles.measures} lang="zh-CN">
          {task.measures.map((measure) => (
            <li key={measure.start}>{measure.text}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
