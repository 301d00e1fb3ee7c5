import { Kbd } from "../../../../web/ui/Kbd.tsx";
import { useKeysChoice } from "./keys-choice.ts";
import styles from "./ReviewFilters.module.css";
import { useReviewTexts } from "./use-review-texts.ts";

/** Which keys act in the list, and the switch that turns them off. */
export function ReviewKeys({ isJudging }: { isJudging: boolean }) {
  const { review: t } = useReviewTexts();
  const [isOn, choose] = useKeysChoice();
  const judging = [
    ["A", t.actions.accept],
    ["E", t.actions.edit],
    ["R", t.actions.reject],
    ["U", t.actions.undo],
  ] as const;
  return (
    <p className={styles.keys}>
      <span>
        <Kbd keys={["K", "J"]} /> {t.keys.walk}
      </span>
      {isJudging &&
        judging.map(([key, what]) => (
          <span key={key}>
            <Kbd keys={[key]} /> {what}
          </span>
        ))}
      <button type="button" className={styles.switch} aria-pressed={isOn} onClick={() => choose(!isOn)}>
        {t.keys.switch}: {isOn ? t.keys.on : t.keys.off}
      </button>
    </p>
  );
}
