import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Field, MoneyInput } from "../Field.tsx";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { useAct } from "../use-act.ts";
import { useMoney, useWords } from "../use-words.ts";

/** A payment that was made in error is taken back, with the reason. */
export function Recall({ project, payment }: { project: string; payment: string }) {
  const t = useWords();
  const m = t.money;
  const [isOpen, setOpen] = useState(false);
  const recall = useAct(
    (reason: string) =>
      loaded(
        api.POST("/api/projects/projects/{id}/payments/{key}/recall", {
          params: { path: { id: project, key: payment } },
          body: { reason },
        }),
      ),
    () => setOpen(false),
  );
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {m.recall}
      </Button>
    );
  return (
    <>
      {recall.error && <Failure error={recall.error} />}
      <SayForm
        label={m.recallReason}
        confirm={t.one.confirm(m.recall)}
        isSending={recall.isPending}
        onSay={(reason) => recall.mutate(reason)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
}

interface GiveBackProps {
  readonly project: string;
  readonly unit: string;
  readonly name: string;
  /** 分. */
  readonly held: number;
}

/** Notes what a unit gave back of the money that it held when the project was over. */
export function GiveBack({ project, unit, name, held }: GiveBackProps) {
  const t = useWords();
  const m = t.money;
  const money = useMoney();
  const [isOpen, setOpen] = useState(false);
  const [amount, setAmount] = useState<number | null>(held);
  const [reference, setReference] = useState("");
  const give = useAct(
    () =>
      loaded(
        api.POST("/api/projects/projects/{id}/returns", {
          params: { path: { id: project } },
          body: { unit, amount: amount ?? 0, reference: reference.trim() },
        }),
      ),
    () => setOpen(false),
  );
  return (
    <div className={styles.card}>
      <p>
        {name}: {t.accounts.held} {money(held)}
      </p>
      {!isOpen && <Button onClick={() => setOpen(true)}>{m.give}</Button>}
      {isOpen && (
        <div className={styles.narrow}>
          {give.error && <Failure error={give.error} />}
          <Field label={m.amount}>{(id) => <MoneyInput id={id} fen={amount} onChange={setAmount} />}</Field>
          <Field label={m.returnReference}>
            {(id) => (
              <Input id={id} value={reference} maxLength={100} onChange={(event) => setReference(event.target.value)} />
            )}
          </Field>
          <p className={styles.tools}>
            <ReasonButton
              type="primary"
              reason={!amount || reference.trim() === "" ? t.must : null}
              loading={give.isPending}
              onClick={() => give.mutate(undefined)}
            >
              {m.sendReturn}
            </ReasonButton>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </p>
        </div>
      )}
    </div>
  );
}
