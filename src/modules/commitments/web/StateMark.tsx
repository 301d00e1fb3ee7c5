import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { State } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";

const tone: Readonly<Record<State, "waiting" | "going" | "done" | "off">> = {
  registered: "waiting",
  approved: "waiting",
  dispatched: "waiting",
  signed: "going",
  "in-progress": "going",
  reported: "going",
  reviewed: "going",
  closed: "done",
  suspended: "off",
  merged: "off",
  withdrawn: "off",
};

/** Where a commitment stands, in a word; the shade tells waiting, under way, done and set aside apart at a glance. */
export function StateMark({ state }: { state: State }) {
  const t = useTexts({ zh, en });
  return <span className={classNames(styles.state, styles[tone[state]])}>{t.states[state]}</span>;
}
