import { useQuery } from "@tanstack/react-query";
import { daysBetween } from "../../../../platform/i18n/dates.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { doneOf } from "../../rules/round.ts";
import { commitmentsPaths } from "../paths.ts";
import { roundQueries } from "./round-queries.ts";
import styles from "./rounds.module.css";

/** The open rounds at the head of a desk, the nearest deadline first, each with how far one's own part is. */
export function OpenRounds() {
  const t = useTexts({ zh, en });
  const { data } = useQuery(roundQueries.list());
  const open = data?.rounds.filter(({ closedAt }) => closedAt === null) ?? [];
  if (!data || open.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t.desk.title}</h2>
      <ul className={styles.plain}>
        {open.map(({ id, title, deadline, counts }) => (
          <li key={id}>
            <PageLink to={commitmentsPaths.round(id)}>{t.desk.next(title, deadline)}</PageLink>
            <div>
              <strong>{t.done(doneOf(counts), counts.asked)}</strong>{" "}
              <span className={styles.quiet}>{t.dueIn(daysBetween(data.day, deadline))}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
