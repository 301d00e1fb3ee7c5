import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { z } from "zod";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { searchText, useSearchState } from "../../../../web/search-state.ts";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Calendar, inspectorRoles } from "../../contract/inspections.ts";
import { inspectionsEn as en } from "../../inspections-texts.en.ts";
import { inspectionsZh as zh } from "../../inspections-texts.zh.ts";
import { monthBeside } from "../../rules/months.ts";
import styles from "../integrity.module.css";
import { integrityQueries } from "../queries.ts";
import { PlanForm } from "./PlanForm.tsx";
import { VisitLine } from "./VisitLine.tsx";

/** The visits of a month, of all units that the reader may see, day by day. */
export function CalendarPage() {
  const [{ month }, setSearch] = useSearchState(z.object({ month: searchText }));
  return (
    <Screen>
      <Loaded query={useQuery(integrityQueries.calendar(month))} shape="table">
        {(calendar) => <Month calendar={calendar} onMonth={(chosen) => setSearch({ month: chosen }, true)} />}
      </Loaded>
    </Screen>
  );
}

function Month({ calendar, onMonth }: { calendar: Calendar; onMonth: (month: string | undefined) => void }) {
  const t = useTexts({ zh, en });
  const isInspector = useHasRole(inspectorRoles);
  const [isPlanning, setPlanning] = useState(false);
  const { month, inspections, year, today, lines } = calendar;
  const byDay = Map.groupBy(inspections, ({ startsOn }) => startsOn);
  const open = inspections.filter(({ state }) => state !== "cancelled").length;
  return (
    <>
      <Answer question={t.question} answer={t.answer(month, open, year.visits, year.spared)} />
      <p className={styles.tools}>
        <Button onClick={() => onMonth(monthBeside(month, -1))}>{t.previous}</Button>
        {month !== today.slice(0, 7) && <Button onClick={() => onMonth(undefined)}>{t.thisMonth}</Button>}
        <Button onClick={() => onMonth(monthBeside(month, 1))}>{t.next}</Button>
        <a href="/api/integrity/inspections.ics" download>
          {t.file}
        </a>
        {isInspector && !isPlanning && (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {t.plan}
          </Button>
        )}
      </p>
      {isPlanning && <PlanForm onCancel={() => setPlanning(false)} />}
      {inspections.length === 0 && <Empty title={t.none}>{t.noneDetail}</Empty>}
      {[...byDay].map(([day, visits]) => (
        <section key={day} className={styles.part}>
          <h2>{day}</h2>
          <ul className={styles.plain}>
            {visits.map((one) => (
              <li key={one.id} className={styles.entry}>
                <VisitLine visit={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.quiet}>
        {t.source} <SourceLines of={lines.join(" ")} />。{t.ours}
      </p>
    </>
  );
}
