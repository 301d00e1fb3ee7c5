import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Desk } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { ClockMark } from "./ClockMark.tsx";
import styles from "./desk.module.css";
import { deskPaths } from "./paths.ts";

/** What brokers ask the reader's organisation, the nearest day first, answered in place. */
export function OpenQuestions({ questions }: { questions: Desk["questions"] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <section>
      <h2>{t.desk.asked}</h2>
      <ul className={styles.cards}>
        {questions.map((question) => (
          <li key={question.id} className={styles.card}>
            <PageLink to={deskPaths.lead(question.lead)}>{pick(question.title, language).text}</PageLink>
            <p className={styles.text}>{question.words}</p>
            <p className={styles.facts}>
              {question.askedBy} · {question.due} <ClockMark clock={question.clock} />
            </p>
            <AnswerForm question={question.id} words={question.words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
