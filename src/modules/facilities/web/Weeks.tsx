import { formatDateInProse } from "../../../platform/i18n/dates.ts";
import { classNames } from "../../../web/ui/class-names.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Taken } from "../contract.ts";
import { type CalendarDay, hourText, weeksOf } from "../rules/days.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./Weeks.module.css";

interface WeeksProps {
  readonly today: string;
  readonly taken: readonly Taken[];
  /** Asks for hours of a day; null: nobody can book here now. */
  readonly onDay: ((day: string) => void) | null;
}

const weeks = 5;

/** The next weeks of a resource: which hours of which day are taken, and the way to ask for others. */
export function Weeks({ today, taken, onDay }: WeeksProps) {
  const t = useTexts({ zh, en }).one;
  return (
    <table className={styles.weeks} aria-label={t.weeks}>
      <thead>
        <tr>
          {t.weekdays.map(([short, long]) => (
            <th key={long} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(today, weeks, taken).map((days) => (
          <tr key={days[0]?.day}>
            {days.map((day) => (
              <Day key={day.day} of={day} today={today} onDay={day.day < today ? null : onDay} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ of, today, onDay }: { of: CalendarDay; today: string; onDay: WeeksProps["onDay"] }) {
  const texts = useTexts({ zh, en });
  const t = texts.one;
  const language = useLanguage();
  const { day, taken } = of;
  const [, month, date] = day.split("-").map(Number);
  const shown = date === 1 || day === today ? `${month}/${date}` : String(date);
  const hours = taken.map(({ from, to }) => `${hourText(from)}–${hourText(to)}`);
  const isPast = day < today;
  return (
    <td
      className={classNames(isPast && styles.past, hours.length > 0 && styles.taken)}
      aria-current={day === today ? "date" : undefined}
    >
      {onDay ? (
        <button
          type="button"
          aria-label={`${shown} ${t.bookOn(formatDateInProse(day, language), hours.join(language === "zh" ? "、" : ", "))}`}
          onClick={() => onDay(day)}
        >
          {shown}
        </button>
      ) : (
        <span className={styles.day}>{shown}</span>
      )}
      {taken.map(({ from, to, purpose }) => (
        <span key={from} className={styles.hours} title={texts.purposes[purpose]}>
          {`${hourText(from)}–${hourText(to)}`}
        </span>
      ))}
    </td>
  );
}
