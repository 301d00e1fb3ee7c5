import { Button } from "antd";
import type { ReactNode } from "react";
import { useTexts } from "./language.tsx";
import styles from "./Problem.module.css";
import { StateMessage } from "./StateMessage.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

interface ProblemProps {
  readonly title: string;
  /** What happened, why, and what to do, in the reader's language. */
  readonly detail?: ReactNode;
  readonly code?: string | undefined;
  /** Ties the screen to the server's log. */
  readonly correlationId?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly action?: ReactNode;
}

/** Something failed: words first, the code and the reference under them for whoever is asked for help. */
export function Problem({ title, detail, code, correlationId, onRetry, action }: ProblemProps) {
  const t = useTexts({ zh, en });
  return (
    <StateMessage
      title={title}
      isAlert
      action={
        (onRetry || action) && (
          <>
            {action}
            {onRetry && <Button onClick={onRetry}>{t.states.retry}</Button>}
          </>
        )
      }
    >
      {detail && <p>{detail}</p>}
      {(code || correlationId) && (
        <dl className={styles.reference}>
          {code && (
            <div>
              <dt>{t.states.code}</dt>
              <dd>{code}</dd>
            </div>
          )}
          {correlationId && (
            <div title={t.states.correlationUse}>
              <dt>{t.states.correlation}</dt>
              <dd>{correlationId}</dd>
            </div>
          )}
        </dl>
      )}
    </StateMessage>
  );
}
