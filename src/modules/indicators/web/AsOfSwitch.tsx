import { Button, Input } from "antd";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { dayOfInstant, endOfDay } from "./civil-days.ts";
import styles from "./indicators.module.css";
import type { AsOf } from "./queries.ts";

interface AsOfSwitchProps {
  readonly asOf: AsOf;
  readonly onChange: (asOf: AsOf) => void;
}

/** The day that is looked at, and up to when things may be known; both now when nothing is chosen. */
export function AsOfSwitch({ asOf: { on, known }, onChange }: AsOfSwitchProps) {
  const t = useTexts({ zh, en }).asOf;
  return (
    <section className={styles.asOf} aria-label={t.label}>
      <label className={styles.day} htmlFor="as-of-day">
        <span>{t.on}</span>
        <Input
          id="as-of-day"
          type="date"
          value={on ?? ""}
          onChange={(event) => onChange({ on: event.target.value || undefined, known })}
        />
      </label>
      <label className={styles.day} htmlFor="as-of-known">
        <span>{t.known}</span>
        <Input
          id="as-of-known"
          type="date"
          value={dayOfInstant(known)}
          onChange={(event) => onChange({ on, known: endOfDay(event.target.value) })}
        />
      </label>
      {(on || known) && <Button onClick={() => onChange({ on: undefined, known: undefined })}>{t.now}</Button>}
    </section>
  );
}
