import { classNames } from "./class-names.ts";
import styles from "./Lamp.module.css";
import { useTexts } from "./language.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The six states of a thing that is watched. */
export type LampState = "normal" | "warning" | "late" | "noData" | "noBaseline" | "closed";

export const lampStates: readonly LampState[] = ["normal", "warning", "late", "noData", "noBaseline", "closed"];

/** ● ▲ ■ ○ ◇ □, drawn so that they are equally large in every font. */
const shapes: Record<LampState, { path: string; isFilled: boolean }> = {
  normal: { path: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z", isFilled: true },
  warning: { path: "M6 1.2 11 10.3H1Z", isFilled: true },
  late: { path: "M2 2h8v8H2Z", isFilled: true },
  noData: { path: "M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Z", isFilled: false },
  noBaseline: { path: "M6 1.3 10.7 6 6 10.7 1.3 6Z", isFilled: false },
  closed: { path: "M2.2 2.2h7.6v7.6H2.2Z", isFilled: false },
};

interface LampProps {
  readonly state: LampState;
  /** Other words than the usual ones, when the state means something narrower here. */
  readonly word?: string;
}

/** A state by shape, word and colour, so that it is read on paper and by those who see no colour. */
export function Lamp({ state, word }: LampProps) {
  const t = useTexts({ zh, en });
  const { path, isFilled } = shapes[state];
  return (
    <span className={classNames(styles.lamp, styles[state])}>
      <svg viewBox="0 0 12 12" className={classNames(styles.shape, !isFilled && styles.hollow)} aria-hidden="true">
        <path d={path} />
      </svg>
      {word ?? t.lamps[state]}
    </span>
  );
}
