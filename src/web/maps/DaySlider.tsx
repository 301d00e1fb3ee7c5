import { Slider } from "antd";
import { useEffect, useState } from "react";
import { useTexts } from "../ui/language.tsx";
import { dayOfNumber, numberOfDay } from "./day-number.ts";
import styles from "./maps.module.css";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

interface DaySliderProps {
  /** The day that is shown, and the first and last that can be chosen: YYYY-MM-DD. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** Days on which something changes. */
  readonly changes: readonly string[];
  readonly onChange: (day: string) => void;
}

/** The day of a map, by a slider or typed in. Days on which something begins or ends are marked on it. */
export function DaySlider({ day, from, to, changes, onChange }: DaySliderProps) {
  const t = useTexts({ zh, en });
  const [dragged, setDragged] = useState(day);
  useEffect(() => setDragged(day), [day]);
  const marks = Object.fromEntries(
    changes.map((each) => [
      numberOfDay(each),
      <span key={each} className="spoken">
        {each}
      </span>,
    ]),
  );
  return (
    <div className={styles.day}>
      <label>
        {t.day}
        <input
          type="date"
          value={dragged}
          min={from}
          max={to}
          onChange={({ target }) => target.value >= from && target.value <= to && onChange(target.value)}
        />
      </label>
      <Slider
        className={styles.slider}
        min={numberOfDay(from)}
        max={numberOfDay(to)}
        value={numberOfDay(dragged)}
        marks={marks}
        // The day beside it follows while the handle is moved.
        tooltip={{ open: false }}
        ariaLabelForHandle={t.day}
        ariaValueTextFormatterForHandle={(value) => dayOfNumber(value)}
        onChange={(value) => setDragged(dayOfNumber(value))}
        onChangeComplete={(value) => onChange(dayOfNumber(value))}
      />
    </div>
  );
}
