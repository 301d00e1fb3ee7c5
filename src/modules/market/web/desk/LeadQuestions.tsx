import { formatDate } from "../../../../platform/i18n/dates.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Lead } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { ClockMark } from "./ClockMark.tsx";
import styles from "./desk.module.css";

/** What the owners were asked and what they answered; the owner who is asked answers here. */
export function LeadQuestions({ lead }: { lead: Lead }) {
  const t = useTexts({ zh, en });
  const l = t.lead;
  return (
    <section>
      <h2>{l.questions}</h2>
      {lead.questions.length === 0 && <p className={styles.quiet}>{l.noQuestions}</p>}
      <ul className={styles.plain}>
        {lead.questions.map((one) => (
          <li key={one.id} className={styles.step}>
            <p className={styles.facts}>
              {l.askedOf(t.sides[one.side], one.askedBy, formatDate(one.askedAt), one.due)}{" "}
              <ClockMark clock={one.clock} />
            </p>
            <p className={styles.text}>{one.words}</p>
            {one.answer && (
              <>
                <p>
                  <strong>
                    {one.answer.wants ? l.wants : l.wantsNot(one.answer.reason ? t.reasons[one.answer.reason] : "")}
                  </strong>{" "}
                  <span className={styles.quiet}>{l.answeredBy(one.answer.by, formatDate(one.answer.at))}</span>
                </p>
                {one.answer.words && <p className={styles.text}>{one.answer.words}</p>}
              </>
            )}
            {one.isYours && <AnswerForm question={one.id} words={one.words} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
