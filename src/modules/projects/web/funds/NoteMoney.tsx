import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Fund } from "../../contract/funds.ts";
import { payerRoles } from "../../contract.ts";
import { Choice } from "../ClassFields.tsx";
import { Field, MoneyInput } from "../Field.tsx";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** Who keeps the money notes what a contributor brought. */
export function NoteMoney({ fund }: { fund: Fund }) {
  const t = useWords();
  const f = t.funds;
  const isPayer = useHasRole(payerRoles);
  const [isOpen, setOpen] = useState(false);
  const [contributor, setContributor] = useState(fund.contributors[0]?.key ?? "");
  const [on, setOn] = useState(fund.today);
  const [amount, setAmount] = useState<number | null>(null);
  const [voucher, setVoucher] = useState("");
  const note = useAct(
    () =>
      loaded(
        api.POST("/api/projects/funds/{id}/contributions", {
          params: { path: { id: fund.id } },
          body: { contributor, on, amount: amount ?? 0, voucher: voucher.trim() },
        }),
      ),
    () => setOpen(false),
  );
  if (!isOpen)
    return (
      <ReasonButton reason={isPayer ? null : f.notPayer} onClick={() => setOpen(true)}>
        {f.note}
      </ReasonButton>
    );
  return (
    <div className={styles.narrow}>
      {note.error && <Failure error={note.error} />}
      <Choice
        label={f.contributors}
        value={contributor}
        choices={fund.contributors.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={setContributor}
      />
      <Field label={f.on}>
        {(id) => (
          <input id={id} type="date" max={fund.today} value={on} onChange={(event) => setOn(event.target.value)} />
        )}
      </Field>
      <Field label={f.amount}>{(id) => <MoneyInput id={id} fen={amount} onChange={setAmount} />}</Field>
      <Field label={f.voucher}>
        {(id) => <Input id={id} value={voucher} maxLength={100} onChange={(event) => setVoucher(event.target.value)} />}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={!amount || voucher.trim() === "" || on === "" ? t.must : null}
          loading={note.isPending}
          onClick={() => note.mutate(undefined)}
        >
          {f.sendNote}
        </ReasonButton>
        <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
      </p>
    </div>
  );
}
