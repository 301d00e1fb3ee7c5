import { Button } from "antd";
import type { Terms } from "../../contract/terms.ts";
import { exposures, splitPackage, splitSuggestions } from "../../rules/split.ts";
import { circleOf } from "../../rules/waits.ts";
import styles from "../projects.module.css";
import { useMoney, useWords } from "../use-words.ts";

/** Before signing: who could hold the others' money back, and which packages to split so that one late partner does not. */
export function SplitAdvice({ terms, onApply }: { terms: Terms; onApply: ((terms: Terms) => void) | null }) {
  const t = useWords().waits;
  const money = useMoney();
  if (circleOf(terms) !== null) return null;
  const suggestions = splitSuggestions(terms);
  const risks = exposures(terms);
  const unit = (key: string) => terms.units.find((one) => one.key === key)?.name ?? key;
  const milestone = (key: string) => terms.milestones.find((one) => one.key === key)?.title ?? key;
  if (suggestions.length === 0 && risks.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t.suggestions}</h2>
      <ul className={styles.plain}>
        {risks.map((one) => (
          <li key={one.unit}>{t.exposure(unit(one.unit), milestone(one.milestone), money(one.amount))}</li>
        ))}
        {suggestions.map((one) => (
          <li key={one.package} className={styles.card}>
            <p className={styles.text}>
              {t.suggestion(
                terms.packages.find(({ key }) => key === one.package)?.title ?? one.package,
                one.units.length,
                money(one.freed),
              )}
            </p>
            {one.withoutOwn.length > 0 && (
              <p className={styles.quiet}>{t.withoutOwn(one.withoutOwn.map(unit).join(" "))}</p>
            )}
            {onApply && <Button onClick={() => onApply(splitPackage(terms, one.package))}>{t.apply}</Button>}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t.practice}</p>
    </section>
  );
}
