import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { calendarEn } from "../../calendar-texts.en.ts";
import { calendarZh } from "../../calendar-texts.zh.ts";
import type { Calendar } from "../../contract/calendar.ts";
import { lamps } from "../../contract/lamp.ts";
import { lampsEn } from "../../lamp-texts.en.ts";
import { lampsZh } from "../../lamp-texts.zh.ts";
import { lampState } from "../lamps/LampMark.tsx";
import { commitmentsPaths } from "../paths.ts";
import styles from "./calendar.module.css";
import { weeksOf } from "./calendar-search.ts";

type Row = Calendar["rows"][number];
const shownOfDay = 3;

/** A sheet of the month: on each day how many lamps of which kind, and the first ones by name. */
export function MonthGrid({ calendar: { month, rows, day } }: { calendar: Calendar }) {
  const t = useTexts({ zh: calendarZh, en: calendarEn });
  const byDay = Map.groupBy(rows, ({ dueOn }) => dueOn);
  return (
    <table className={styles.sheet}>
      <caption className="spoken">{month}</caption>
      <thead>
        <tr>
          {t.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((one) => one !== null)}>
            {week.map((one, at) => (
              <td key={one ?? `${month} ${at}`} className={classNames(one === day && styles.today)}>
                {one && <Day day={one} rows={byDay.get(one) ?? []} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, rows }: { day: string; rows: readonly Row[] }) {
  const t = useTexts({ zh: calendarZh, en: calendarEn });
  const { words } = useTexts({ zh: lampsZh, en: lampsEn });
  const byLamp = Map.groupBy(rows, ({ lamp }) => lamp.lamp);
  return (
    <>
      <span className={styles.number}>{Number(day.slice(-2))}</span>
      {rows.length > shownOfDay && (
        <ul className={styles.counts}>
          {lamps.map((lamp) => {
            const count = byLamp.get(lamp)?.length ?? 0;
            return (
              count > 0 && (
                <li key={lamp}>
                  <Lamp state={lampState[lamp]} word={`${words[lamp]} ${count}`} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <ul className={styles.titles}>
        {rows.slice(0, shownOfDay).map(({ id, title }) => (
          <li key={id}>
            <PageLink to={commitmentsPaths.commitment(id)}>
              <span lang={languageTags.zh}>{title}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {rows.length > shownOfDay && <span className={styles.quiet}>{t.more(rows.length - shownOfDay)}</span>}
    </>
  );
}
