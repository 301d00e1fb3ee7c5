import { Fragment } from "react";
import styles from "./desk.module.css";

/** A piece of a text that the other text has too; `number` is the same on both sides. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** A text with the pieces marked that stand in the other text as well. */
export function MarkedText({ text, spans }: { text: string; spans: readonly MarkedSpan[] }) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  const pieces = sorted.flatMap((span) => {
    if (span.start < at) return [];
    const before = text.slice(at, span.start);
    at = span.end;
    return [{ before, marked: text.slice(span.start, span.end), ...span }];
  });
  return (
    <p className={styles.paper} lang="zh-CN">
      {pieces.map(({ before, marked, start, number }) => (
        <Fragment key={start}>
          {before}
          <mark className={styles.mark}>
            {marked}
            <sup className={styles.number}>{number}</sup>
          </mark>
        </Fragment>
      ))}
      {text.slice(at)}
    </p>
  );
}
