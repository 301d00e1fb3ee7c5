import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Pair } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";
import { ReasonForm } from "./ReasonForm.tsx";
import { usePairActs } from "./use-pair-acts.ts";

/** What a broker can do with a pair; for others, and for a pair in work, the buttons say why not. */
export function PairActs({ pair }: { pair: Pair }) {
  const t = useTexts({ zh, en });
  const [isRefusing, setRefusing] = useState(false);
  const { take, refuse } = usePairActs();
  const ids = { demand: pair.demand.id, result: pair.result.id };
  const code = pair.openRefusal?.code as keyof typeof t.errors | undefined;
  const notYours = code ? t.errors[code]({ kind: "own" }) : null;
  const settled = t.match.states[pair.pair.state];
  const whyNotTake = notYours ?? (pair.pair.state === "in-work" || pair.pair.lead ? settled : null);
  const whyNotRefuse = notYours ?? (pair.pair.state === "free" ? null : settled);
  const error = take.error ?? refuse.error;
  return (
    <section className={styles.acts}>
      {error && <Failure error={error} />}
      <div className={styles.buttons}>
        <ReasonButton type="primary" reason={whyNotTake} loading={take.isPending} onClick={() => take.mutate(ids)}>
          {t.bench.take}
        </ReasonButton>
        <ReasonButton reason={whyNotRefuse} onClick={() => setRefusing(true)}>
          {t.bench.refuse}
        </ReasonButton>
      </div>
      {isRefusing && whyNotRefuse === null && (
        <ReasonForm
          label={t.bench.refuseTitle}
          isSending={refuse.isPending}
          onSend={(fields) => refuse.mutate({ ...ids, ...fields }, { onSuccess: () => setRefusing(false) })}
          onCancel={() => setRefusing(false)}
        />
      )}
    </section>
  );
}
