import { Lamp, type LampState } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { ItemState } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import styles from "./rounds.module.css";

const lampOf: Readonly<Record<ItemState, LampState>> = {
  waiting: "noData",
  returned: "warning",
  reported: "normal",
  accepted: "closed",
  lapsed: "closed",
};

/** How one thing that a round asks stands, and whether it came late. */
export function ItemStateMark({ state, isLate }: { state: ItemState; isLate: boolean }) {
  const t = useTexts({ zh, en });
  return (
    <>
      <Lamp state={lampOf[state]} word={t.states[state]} />
      {isLate && <span className={styles.late}> {t.late}</span>}
    </>
  );
}
