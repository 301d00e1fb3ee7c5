import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import type { ReviewFigures as Figures } from "../../contract/review.ts";
import styles from "./ReviewBar.module.css";
import { useReviewTexts } from "./use-review-texts.ts";

/** How good the machine's proposals were, and how often two people agreed. */
export function ReviewFigures({ figures }: { figures: Figures }) {
  const { review: t } = useReviewTexts();
  const f = t.figures;
  const byMachine = figures.asProposed + figures.mended + figures.refused;
  const share = (part: number, all: number) =>
    all === 0 ? String(part) : f.share(part, all, `${((part / all) * 100).toFixed(1)}%`);
  return (
    <Disclosure label={f.title} align="end" buttonClass={styles.figuresButton}>
      <dl className={styles.figures}>
        <dt>{f.asProposed}</dt>
        <dd>{share(figures.asProposed, byMachine)}</dd>
        <dt>{f.mended}</dt>
        <dd>{share(figures.mended, byMachine)}</dd>
        <dt>{f.rejected}</dt>
        <dd>{share(figures.refused, byMachine)}</dd>
        <dt>{f.byHand}</dt>
        <dd>{figures.byHand}</dd>
        <dt>{f.agreement}</dt>
        <dd>{figures.judgedByTwo === 0 ? f.noTwo : share(figures.agreed, figures.judgedByTwo)}</dd>
      </dl>
      <p className={styles.kept}>{f.kept}</p>
    </Disclosure>
  );
}
