import { PageLink } from "../../../../web/PageLink.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import type { AsOf } from "../queries.ts";
import { lampOf } from "../target-words.ts";
import { countStates, type Promised } from "./account.ts";
import styles from "./overview.module.css";

interface StateCardProps {
  readonly title: string;
  /** By what they are judged. */
  readonly about: string;
  readonly promised: readonly Promised[];
  readonly asOf: AsOf;
}

/** One of the groups that are never mixed, with its states in words, shapes and numbers; each number opens its list. */
export function StateCard({ title, about, promised, asOf }: StateCardProps) {
  const t = useTexts({ zh, en });
  const { states } = useTexts({ zh: moduleZh, en: moduleEn });
  const counts = countStates(promised);
  if (promised.length === 0) return null;
  const listed = (chosen: readonly string[]) => ({ ...asOf, state: chosen });
  return (
    <section className={styles.group} aria-label={title}>
      <p className={styles.groupHead}>
        <span className={styles.groupTitle}>{title}</span>
        <PageLink to={indicatorsPaths.list()} search={listed(counts.map((one) => one.state))} className={styles.total}>
          {t.targets(promised.length)}
        </PageLink>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {counts.map(({ state, count }) => (
          <span
            key={state}
            className={classNames(styles.share, styles[lampOf[state]])}
            style={{ flexGrow: count }}
            title={`${states[state]} ${count}`}
          />
        ))}
      </div>
      <ul className={styles.states}>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <PageLink to={indicatorsPaths.list()} search={listed([state])} className={styles.state}>
              <Lamp state={lampOf[state]} word={states[state]} />
              <strong className={styles.number}>{count}</strong>
            </PageLink>
          </li>
        ))}
      </ul>
      <p className={styles.about}>{about}</p>
    </section>
  );
}
