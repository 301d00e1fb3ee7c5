import type { ReactNode } from "react";
import styles from "./StateMessage.module.css";

interface StateMessageProps {
  readonly title: string;
  /** What happened or why there is nothing, and what to do next. */
  readonly children?: ReactNode;
  /** At most one main action. */
  readonly action?: ReactNode;
  /** Spoken at once when it replaces something the reader waited for. */
  readonly isAlert?: boolean;
}

/** The common shape of a screen part that has nothing to show: what is the case, and the next step. */
export function StateMessage({ title, children, action, isAlert = false }: StateMessageProps) {
  return (
    <div className={styles.state} role={isAlert ? "alert" : undefined}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.body}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** Nothing is here yet, or nothing matches: says why and what to do next. */
export function Empty(props: Omit<StateMessageProps, "isAlert">) {
  return <StateMessage {...props} />;
}
