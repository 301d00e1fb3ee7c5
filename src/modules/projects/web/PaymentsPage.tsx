import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { classNames } from "../../../web/ui/class-names.ts";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { PaymentList } from "../contract/desks.ts";
import { payerRoles } from "../contract.ts";
import { projectsPaths } from "./paths.ts";
import styles from "./projects.module.css";
import { projectsQueries } from "./queries.ts";
import { SayForm } from "./SayForm.tsx";
import { useAct } from "./use-act.ts";
import { useMoney, useWords } from "./use-words.ts";

type Payment = PaymentList["payments"][number];
const order = { due: 0, blocked: 1, paid: 2 } as const;

/** What is due today first; what is blocked says by whose milestone, the late ones in red. */
export function PaymentsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.payments())} shape="table">
        {({ payments, left }) => <Payments payments={payments} left={left} />}
      </Loaded>
    </Screen>
  );
}

/** So many cards at once; more when they are asked for. */
const cards = 100;

function Payments({ payments, left }: { payments: readonly Payment[]; left: number }) {
  const t = useWords();
  const [shown, setShown] = useState(cards);
  const money = useMoney();
  const due = payments.filter(({ state }) => state === "due");
  const sum = due.reduce((all, { amount }) => all + amount, 0);
  if (payments.length === 0) return <Empty title={t.pay.none}>{t.pay.noneDetail}</Empty>;
  const rows = payments.toSorted((a, b) => order[a.state] - order[b.state]);
  return (
    <>
      <Answer
        question={t.pay.question}
        answer={t.pay.answer(due.length, money(sum), payments.filter(({ state }) => state === "blocked").length)}
      />
      <ul className={styles.plain} aria-label={t.pay.title}>
        {rows.slice(0, shown).map((payment) => (
          <PaymentItem key={`${payment.project} ${payment.key}`} payment={payment} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + cards)}>{t.pay.more(rows.length - shown)}</Button>
      )}
      {left > 0 && <p className={styles.quiet}>{t.pay.left(left)}</p>}
    </>
  );
}

function PaymentItem({ payment }: { payment: Payment }) {
  const t = useWords();
  const money = useMoney();
  const isPayer = useHasRole(payerRoles);
  const [isOpen, setOpen] = useState(false);
  const { project, key, state, blockedBy } = payment;
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
  const blocked = blockedBy.map((one) => t.pay.by(one.unit, one.milestone, one.due)).join(" · ");
  const isLate = blockedBy.some((one) => one.isLate);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          <PageLink to={projectsPaths.project(project)}>{payment.title}</PageLink> · {payment.payment} → {payment.unit}{" "}
          {payment.isSample && <SampleMark isShort />}
        </span>
        <span>
          {money(payment.amount)}{" "}
          <span className={classNames(styles.mark, state === "due" && styles.warn, state === "paid" && styles.good)}>
            {t.pay.states[state]}
          </span>
        </span>
      </div>
      {state === "blocked" && (
        <p className={styles.text}>
          {t.pay.blockedBy}: {blocked}{" "}
          {isLate && <span className={classNames(styles.mark, styles.bad)}>{t.pay.late}</span>}
        </p>
      )}
      {pay.error && <Failure error={pay.error} />}
      {state === "due" && !isOpen && (
        <p className={styles.tools}>
          <ReasonButton type="primary" reason={isPayer ? null : t.pay.notPayer} onClick={() => setOpen(true)}>
            {t.pay.pay}
          </ReasonButton>
        </p>
      )}
      {isOpen && (
        <SayForm
          label={t.pay.reference}
          confirm={t.pay.confirm}
          isSending={pay.isPending}
          onSay={(reference) => pay.mutate(reference)}
          onCancel={() => setOpen(false)}
        />
      )}
    </li>
  );
}
