import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Meeting } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { commitmentsPaths, meetingCalendar, meetingMinutes } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";
import { Decisions } from "./Decisions.tsx";
import { MeetingActs } from "./MeetingActs.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { meetingQueries } from "./meeting-queries.ts";

/** One meeting: what it is about, who comes, what was said and decided, and what became of that. */
export function MeetingPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(meetingQueries.one(id));
  return (
    <Screen name={query.data?.title}>
      <Loaded query={query} shape="text">
        {(meeting) => <One meeting={meeting} />}
      </Loaded>
    </Screen>
  );
}

function One({ meeting }: { meeting: Meeting }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const isOffice = useDoers().has("office");
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return <MeetingForm meeting={meeting} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />;
  const fields: [string, string][] = [
    [t.columns.kind, t.kinds[meeting.kind]],
    [t.columns.starts, `${formatDateTime(meeting.startsAt)} · ${o.length(meeting.minutes)}`],
    [t.columns.place, meeting.place],
    [t.columns.chair, meeting.chair],
    ...(meeting.number ? ([[o.number, meeting.number]] as [string, string][]) : []),
  ];
  return (
    <>
      <Answer
        question={o.question}
        answer={o.answer(t.states[meeting.state], meeting.agenda.length, meeting.decisions.length)}
      />
      <FieldList>
        {fields.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <div className={styles.tools}>
        <a href={meetingMinutes(meeting.id)} download>
          {o.minutes}
        </a>
        <a href={meetingCalendar(meeting.id)} download>
          {o.calendar}
        </a>
      </div>
      {isOffice && <MeetingActs meeting={meeting} onEdit={() => setEditing(true)} />}
      <div className={styles.columns}>
        <section>
          <h2>{o.agenda}</h2>
          {meeting.agenda.length === 0 && <p className={styles.quiet}>{t.form.none}</p>}
          <ol>
            {meeting.agenda.map(({ id, kind, title, reference }) => (
              <li key={id}>
                {reference === null ? title : <PageLink to={whereOf(kind, reference)}>{title}</PageLink>}{" "}
                <span className={styles.mark}>{t.agendaKinds[kind]}</span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{o.units}</h2>
          {meeting.units.length === 0 && <p className={styles.quiet}>{o.noUnits}</p>}
          <ul className={styles.plain}>
            {meeting.units.map((unit) => (
              <li key={unit.code}>
                {unitName(unit, language)}
                {unit.attended !== null && (
                  <span className={styles.quiet}> {unit.attended ? o.attended : o.absent}</span>
                )}
              </li>
            ))}
          </ul>
          <h2>{o.papers}</h2>
          {meeting.papers.length === 0 && <p className={styles.quiet}>{o.noPapers}</p>}
          <ul className={styles.plain}>
            {meeting.papers.map(({ title, address }) => (
              <li key={address}>
                <a href={address} rel="noreferrer" target="_blank">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {meeting.summary && (
        <section className={styles.part}>
          <h2>{o.summary}</h2>
          <p className={styles.text}>{meeting.summary}</p>
        </section>
      )}
      <Decisions meeting={meeting} />
      {meeting.steps.length > 0 && (
        <section className={styles.part}>
          <h2>{o.life}</h2>
          <ul className={styles.plain}>
            {meeting.steps.map(({ id, act, at, by, note }) => (
              <li key={id}>
                {o.stepActs[act]} · {by} · {formatDateTime(at)}
                {note && ` · ${note}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const whereOf = (kind: Meeting["agenda"][number]["kind"], reference: string): string =>
  kind === "problem" ? commitmentsPaths.problem(reference) : commitmentsPaths.commitment(reference);
