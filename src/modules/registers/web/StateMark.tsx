import { useLanguage } from "../../../web/ui/language.tsx";
import type { RegisterDefinition, StateTone } from "../kit/define-register.ts";
import styles from "./registers.module.css";

const shapes: Record<StateTone, string> = { "under-way": "◔", holds: "●", over: "□" };

/** A state by shape and word: under way, holds now, over. */
export function StateMark({ definition, state }: { definition: RegisterDefinition; state: string }) {
  const language = useLanguage();
  const found = definition.lifeCycle.states[state];
  return (
    <span className={styles.state} data-tone={found?.tone}>
      <span aria-hidden="true">{found ? shapes[found.tone] : "?"}</span> {found?.label[language] ?? state}
    </span>
  );
}
