import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Notice.module.css";

interface NoticeProps {
  readonly kind: "info" | "good" | "warn" | "bad";
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A remark above what it concerns: a partial result, a limit, a thing that went well. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[kind])} role={kind === "bad" ? "alert" : "status"}>
      <div>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.body}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
