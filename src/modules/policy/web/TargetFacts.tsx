import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { Figure } from "../../../web/ui/Figure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./TargetFacts.module.css";

/** The figure of a target with its deadline and baseline; what the source does not give is said. */
export function TargetFacts({ target }: { target: DocumentDetail["targets"][number] }) {
  const t = useTexts({ zh, en });
  const facts = [
    target.deadline === null ? t.document.noDeadline : t.document.deadline(target.deadline),
    t.targetKinds[target.kind],
    target.baseline
      ? t.document.baseline(`${exactNumber(target.baseline.value)} ${target.unit}`, target.baseline.year)
      : t.document.noBaseline,
    ...(target.strength === "strive" ? [t.document.strive] : []),
    ...(target.openList ? [t.document.openList] : []),
    ...(target.attribute ? [target.attribute] : []),
  ];
  return (
    <div className={styles.target}>
      <p className={styles.value}>
        {t.comparators[target.comparator]} <Figure label={target.metric} value={target.value} unit={target.unit} />
      </p>
      <p className={styles.facts}>{facts.join(" · ")}</p>
    </div>
  );
}
