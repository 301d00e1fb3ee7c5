import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { PaymentList } from "../../contract/desks.ts";
import { payerRoles } from "../../contract.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { useAct } from "../use-act.ts";
import { useMoney, useWords } from "../use-words.ts";

interface Props {
  readonly payment: PaymentList["payments"][number];
  readonly onClose: () => void;
}

/** The payment that is open: what it waits for, or the form by which it is paid. */
export function PaymentPart({ payment, onClose }: Props) {
  const t = useWords().pay;
  const money = useMoney();
  const isPayer = useHasRole(payerRoles);
  const [isOpen, setOpen] = useState(false);
  const { project, key, state, blockedBy, since } = payment;
  const pay = useAct(
    (reference: string) =>
      loaded(
        api.POST("/api/projects/projects/{id}/payments/{key}/pay", {
          params: { path: { id: project, key } },
          body: { reference },
        }),
      ),
    () => setOpen(false),
  );
  const reason = isPayer ? (state === "due" ? null : t.notDue[state]) : t.notPayer;
  return (
    <section className={styles.card} aria-label={t.open}>
      <div className={styles.head}>
        <span>
          <PageLink to={projectsPaths.project(project)}>{payment.title}</PageLink> · {payment.payment} → {payment.unit}
        </span>
        <span>
          {money(payment.amount)} <span className={styles.mark}>{t.states[state]}</span> {since}
        </span>
      </div>
      {state === "blocked" && (
        <p className={styles.text}>
          {t.blockedBy}: {blockedBy.map((one) => t.by(one.unit, one.milestone, one.due)).join(" · ")}
        </p>
      )}
      {pay.error && <Failure error={pay.error} />}
      {isOpen ? (
        <SayForm
          label={t.reference}
          confirm={t.confirm}
          isSending={pay.isPending}
          onSay={(reference) => pay.mutate(reference)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <p className={styles.tools}>
          <ReasonButton type="primary" reason={reason} onClick={() => setOpen(true)}>
            {t.pay}
          </ReasonButton>
          <Button onClick={onClose}>{t.close}</Button>
        </p>
      )}
    </section>
  );
}
