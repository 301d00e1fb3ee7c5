import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { LampMark } from "../lamps/LampMark.tsx";
import { commitmentsPaths } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";
import { meetingQueries } from "./meeting-queries.ts";

/** On a desk: the decisions that wait for this person, to report or to confirm. */
export function DeskDecisions() {
  const t = useTexts({ zh, en });
  const doers = useDoers();
  const { data } = useQuery(meetingQueries.list());
  const isOffice = doers.has("office");
  const waiting = (data?.decisions ?? []).filter(({ state, isOwn }) =>
    isOffice ? state === "reported" : isOwn && doers.has("unit") && state === "open",
  );
  if (waiting.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t.desk.title}</h2>
      <p>{isOffice ? t.desk.office(waiting.length) : t.desk.unit(waiting.length)}</p>
      <ul className={styles.plain}>
        {waiting.map(({ id, words, meeting, dueOn, lamp }) => (
          <li key={id}>
            <PageLink to={commitmentsPaths.meeting(meeting.id)}>{words}</PageLink> <LampMark lamp={lamp} />{" "}
            <span className={styles.quiet}>
              {t.columns.due} {dueOn}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
