import { Button } from "antd";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { State } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";
import { StateMark } from "./StateMark.tsx";

interface Version {
  readonly version: number;
  readonly state: State;
}

interface ConflictNoticeProps {
  readonly seen: Version;
  readonly now: Version;
  /** Who was faster and when, in the server's words. */
  readonly detail: string;
  readonly onContinue: () => void;
}

/** Somebody was faster: what the person saw beside what is now. What was entered stays in the form below. */
export function ConflictNotice({ seen, now, detail, onContinue }: ConflictNoticeProps) {
  const t = useTexts({ zh, en });
  const a = t.act;
  return (
    <Notice kind="warn" title={a.conflict} action={<Button onClick={onContinue}>{a.reload}</Button>}>
      <p>{detail}</p>
      <dl className={styles.versions}>
        {(
          [
            [a.conflictYours, seen],
            [a.conflictNow, now],
          ] as const
        ).map(([label, { version, state }]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {t.one.version(version)} <StateMark state={state} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{a.conflictKept}</p>
    </Notice>
  );
}
