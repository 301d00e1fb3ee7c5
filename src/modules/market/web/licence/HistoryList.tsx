import { useTexts } from "../../../../web/ui/language.tsx";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import styles from "./licence.module.css";
import { useAbout } from "./use-about.ts";

/** What happened, the last first: by whom, about what, with what words. */
export function HistoryList({ view }: { view: LicenceView }) {
  const t = useTexts({ zh, en });
  const about = useAbout(view.licence);
  const steps = view.history.map((step, at) => ({ ...step, key: at })).toReversed();
  return (
    <ul className={styles.plain}>
      {steps.map(({ key, on, side, act, of, by, words }) => (
        <li key={key}>
          {on} <strong>{t.acts[act as keyof typeof t.acts]}</strong>{" "}
          {of !== null && `${act === "say-milestone" || act === "lapse" ? about.milestone(of) : about.of(of)} `}
          <span className={styles.quiet}>
            {side === null && by === null ? t.one.self : [side && t.sides[side], by].filter(Boolean).join(t.comma)}
          </span>
          {words !== null && ` ${words}`}
        </li>
      ))}
    </ul>
  );
}
