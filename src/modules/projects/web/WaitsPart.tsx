import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { circleOf, type Progress, type WaitTerms, waitsOf } from "../rules/waits.ts";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";
import styles from "./projects.module.css";
import { useMoney } from "./use-words.ts";
import { WaitsGraph } from "./WaitsGraph.tsx";

/** Who waits for whom: in sentences, as a list of what holds money back, and as a graph where there is room for it. */
export function WaitsPart({ terms, progress }: { terms: WaitTerms; progress: Progress }) {
  const t = useTexts({ zh, en }).waits;
  const money = useMoney();
  // A draft that is being typed may wait in a circle; the form says so.
  if (circleOf(terms) !== null) return null;
  const waits = waitsOf(terms, progress);
  const unit = (key: string) => terms.units.find((one) => one.key === key)?.name ?? key;
  const milestone = (key: string) => terms.milestones.find((one) => one.key === key)?.title ?? key;
  const sentences = waits.units.flatMap((one) =>
    one.on.map((on) => ({
      key: `${one.unit} ${on.unit}`,
      words: t.sentence(
        unit(one.unit),
        unit(on.unit),
        money(on.amount),
        on.milestones.map((key) => `“${milestone(key)}”`).join(" "),
      ),
    })),
  );
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      {sentences.length === 0 && <p>{t.nobody}</p>}
      <ul className={styles.plain}>
        {sentences.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <div className={styles.waits}>
        <WaitsGraph terms={terms} progress={progress} />
        <div>
          <h3>{t.blocking}</h3>
          <ul className={styles.plain}>
            {waits.blocking.map((one) => (
              <li key={one.milestone} className={styles.card}>
                <div className={styles.head}>
                  <a href={`#milestone-${one.milestone}`}>{milestone(one.milestone)}</a>
                  <span className={classNames(styles.mark, one.isLate && styles.bad)}>
                    {one.isLate ? t.late(one.due) : t.due(one.due)}
                  </span>
                </div>
                <span className={styles.quiet}>{unit(one.unit)}</span>
                <p className={styles.text}>
                  {t.blocks(money(one.payments.reduce((all, { amount }) => all + amount, 0)), money(one.ofOthers))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
