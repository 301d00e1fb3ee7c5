import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { nodes, type State } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";

/** The eight nodes in their order, with the one that it stands at. */
export function LifePath({ state }: { state: State }) {
  const t = useTexts({ zh, en });
  const at = (nodes as readonly State[]).indexOf(state);
  return (
    <ol className={styles.path} aria-label={t.one.path}>
      {nodes.map((node, index) => (
        <li
          key={node}
          className={classNames(index < at && styles.passed, index === at && styles.here)}
          aria-current={index === at ? "step" : undefined}
        >
          {t.states[node]}
        </li>
      ))}
    </ol>
  );
}
