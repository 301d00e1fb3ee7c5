import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { RecordState as State } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./audit.module.css";

/** Whether the record is whole: what the last verification found, the chain as it stands, and the way to verify it now. */
export function RecordState({ record }: { record: State }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const client = useQueryClient();
  const verify = useMutation({
    mutationFn: () => loaded(api.POST("/api/audit/verifications")),
    onSuccess: () => client.invalidateQueries({ queryKey: ["audit"] }),
  });
  const { head, lastCheck } = record;
  const findings = lastCheck?.found.findings ?? [];
  return (
    <>
      <Answer
        question={l.question}
        answer={answerOf(record, l)}
        evidence={[
          { key: "events", shown: l.events(exactNumber(record.events)) },
          {
            key: "seals",
            shown: head ? l.sealed(exactNumber(head.number), formatDateTime(head.sealedAt)) : l.nothingSealed,
          },
          { key: "unsealed", shown: l.unsealed(exactNumber(record.unsealed)) },
        ]}
      />
      {findings.length > 0 && (
        <Notice kind="bad" title={l.found}>
          <ul className={styles.findings}>
            {findings.map((one) => (
              <li key={`${one.kind} ${one.seal} ${one.event}`}>{t.findings[one.kind](one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.chain}>
        {head && (
          <p className={styles.head}>
            {l.head} <code>{head.hash}</code>
            <span className={styles.use}>{l.headUse}</span>
          </p>
        )}
        <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {l.verify}
        </Button>
      </div>
      {verify.error && <Failure error={verify.error} onRetry={() => verify.mutate()} />}
    </>
  );
}

function answerOf({ lastCheck }: State, l: (typeof zh | typeof en)["list"]): string {
  if (!lastCheck) return l.neverChecked;
  const when = formatDateTime(lastCheck.at);
  const who = lastCheck.by?.name ?? l.system;
  const { findings, events } = lastCheck.found;
  return findings.length === 0 ? l.whole(when, who, exactNumber(events)) : l.broken(when, who, findings.length);
}
