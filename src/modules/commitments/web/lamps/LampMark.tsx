import { Lamp, type LampState } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { LampCode, Lamp as Shown } from "../../contract/lamp.ts";
import { lampsEn as en } from "../../lamp-texts.en.ts";
import { lampsZh as zh } from "../../lamp-texts.zh.ts";
import styles from "./lamps.module.css";

export const lampState: Readonly<Record<LampCode, LampState>> = {
  late: "late",
  warning: "warning",
  "no-baseline": "noBaseline",
  "no-data": "noData",
  normal: "normal",
  closed: "closed",
};

/** A lamp in a table: its first reason is the tip; of what has ended the outcome stands in its place. */
export function LampMark({ lamp: { lamp, reasons, outcome } }: { lamp: Shown }) {
  const t = useTexts({ zh, en });
  const [first] = reasons;
  return (
    <span title={first && t.reasons[first.code](first)}>
      <Lamp state={lampState[lamp]} {...(outcome ? { word: t.outcomes[outcome] } : {})} />
    </span>
  );
}

/** A lamp with all of its reasons in words: nobody typed it. */
export function LampReasons({ lamp: { lamp, reasons, outcome } }: { lamp: Shown }) {
  const t = useTexts({ zh, en });
  return (
    <div className={styles.why}>
      <Lamp state={lampState[lamp]} {...(outcome ? { word: t.outcomes[outcome] } : {})} />
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{t.reasons[reason.code](reason)}</li>
        ))}
      </ul>
    </div>
  );
}
