import type { ReactNode } from "react";
import styles from "./Answer.module.css";

interface AnswerProps {
  /** The question that the reader came with. */
  readonly question: string;
  /** Its answer in one line. */
  readonly answer: ReactNode;
  /** The figures that the answer stands on. */
  readonly evidence?: readonly { readonly key: string; readonly shown: ReactNode }[];
}

/** The first thing on a screen: the reader's question, its answer in one line, then the evidence. */
export function Answer({ question, answer, evidence = [] }: AnswerProps) {
  return (
    <section className={styles.answer} aria-label={question}>
      <p className={styles.question}>{question}</p>
      <p className={styles.line}>{answer}</p>
      {evidence.length > 0 && (
        <ul className={styles.evidence}>
          {evidence.map((item) => (
            <li key={item.key}>{item.shown}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
