import type { ReactNode } from "react";
import type { Crumb } from "./Crumbs.tsx";
import { Crumbs } from "./Crumbs.tsx";
import styles from "./PageHeader.module.css";

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Marks beside the title: a lamp, 示例数据, an edition. */
  readonly marks?: ReactNode;
  /** At most one primary action, then lesser ones. */
  readonly actions?: ReactNode;
}

/** The head of every screen: the way up, the name, the one main action. */
export function PageHeader({ title, crumbs = [], marks, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <Crumbs crumbs={crumbs} />
      <div className={styles.line}>
        <div className={styles.name}>
          <h1>{title}</h1>
          {marks}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
