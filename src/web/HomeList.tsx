import type { ReactNode } from "react";
import styles from "./HomeList.module.css";
import { PageLink } from "./PageLink.tsx";

interface HomeRow {
  readonly key: string;
  readonly title: ReactNode;
  readonly to: string;
  readonly search?: Record<string, unknown>;
  /** What stands beside the title, the shortest first. */
  readonly facts: readonly { readonly key: string; readonly shown: ReactNode }[];
}

interface HomeListProps {
  readonly heading: string;
  /** One line of answer before the rows. */
  readonly answer?: ReactNode;
  readonly rows: readonly HomeRow[];
  /** Where all of them are. */
  readonly all: { readonly label: string; readonly to: string; readonly search?: Record<string, unknown> };
}

/** A part of the home page: a few things of one kind, each with what is asked of it first, and the way to all of them. */
export function HomeList({ heading, answer, rows, all }: HomeListProps) {
  return (
    <section aria-label={heading}>
      <div className={styles.head}>
        <h2>{heading}</h2>
        <PageLink to={all.to} {...(all.search ? { search: all.search } : {})}>
          {all.label}
        </PageLink>
      </div>
      {answer && <p className={styles.answer}>{answer}</p>}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ key, title, to, search, facts }) => (
            <li key={key}>
              <PageLink to={to} {...(search ? { search } : {})} className={styles.title}>
                {title}
              </PageLink>
              {facts.map((fact) => (
                <span key={fact.key} className={styles.fact}>
                  {fact.shown}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
