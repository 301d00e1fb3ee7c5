import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Expense, Inside, NewExpense, Project } from "../../contract/project.ts";
import type { Terms } from "../../contract/terms.ts";
import { expenseKinds } from "../../contract.ts";
import { Field, MoneyInput } from "../Field.tsx";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { useAct } from "../use-act.ts";
import { useMoney, useWords } from "../use-words.ts";

interface ExpensesPartProps {
  readonly project: Project;
  readonly inside: Inside;
  readonly terms: Terms;
}

/** What units spent and what was not borne, with the line of the list that says so; bringing one more. */
export function ExpensesPart({ project, inside, terms }: ExpensesPartProps) {
  const t = useWords();
  const m = t.money;
  const [isOpen, setOpen] = useState(false);
  const mayBring = inside.speaksFor.length > 0;
  return (
    <section className={styles.part} id="expenses">
      <h2>{m.expenses}</h2>
      {inside.expenses.length === 0 && <p className={styles.quiet}>{m.noExpenses}</p>}
      <ul className={styles.plain}>
        {inside.expenses.map((expense) => (
          <ExpenseItem key={expense.id} expense={expense} inside={inside} terms={terms} />
        ))}
      </ul>
      {mayBring && !isOpen && (
        <p className={styles.tools}>
          <Button onClick={() => setOpen(true)}>{m.bring}</Button>
        </p>
      )}
      {isOpen && <ExpenseForm project={project} inside={inside} terms={terms} onDone={() => setOpen(false)} />}
    </section>
  );
}

/** Why an expense is not borne, in words. */
function useFaultWords(): (fault: NonNullable<Expense["fault"]>) => string {
  const { faults } = useWords().money;
  const language = useLanguage();
  const money = useMoney();
  return (fault) => {
    if (fault.is === "no-list") return faults.noList;
    if (fault.is === "no-line") return faults.noLine;
    if (fault.is === "over-line") return faults.overLine(fault.heading, money(fault.left));
    if (fault.is === "over-unit") return faults.overUnit(money(fault.left));
    const line = faults.listLine(fault.version, fault.line, language === "en" ? (fault.en ?? fault.zh) : fault.zh);
    return fault.found === null ? line : `${line} · ${faults.found(fault.found)}`;
  };
}

function ExpenseItem({ expense, inside, terms }: { expense: Expense; inside: Inside; terms: Terms }) {
  const t = useWords();
  const m = t.money;
  const money = useMoney();
  const faultWords = useFaultWords();
  const [open, setOpen] = useState<"bear" | "reverse" | null>(null);
  const path = { params: { path: { id: expense.id } } };
  const act = useAct(
    ({ what, reason }: { what: "bear" | "reverse"; reason: string }) =>
      what === "bear"
        ? loaded(api.POST("/api/projects/expenses/{id}/bear", { ...path, body: { reason } }))
        : loaded(api.POST("/api/projects/expenses/{id}/reverse", { ...path, body: { reason } })),
    () => setOpen(null),
  );
  const isKeeper = inside.parts.includes("keeper");
  const { fault, isBorne, isReversed } = expense;
  const state = isReversed ? m.reversed : isBorne ? m.borne : m.refused;
  const kinds: Readonly<Record<string, string>> = t.expenseKinds;
  const itemWords = kinds[expense.item] ?? terms.lines.find(({ key }) => key === expense.item)?.heading;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          {expense.spentOn} {expense.words}{" "}
          <span className={styles.quiet}>
            {itemWords} {expense.voucher} · {terms.units.find(({ key }) => key === expense.unit)?.name}
          </span>
        </span>
        <span>
          {money(expense.amount)}{" "}
          <span className={classNames(styles.mark, isBorne && styles.good, !isBorne && !isReversed && styles.bad)}>
            {state}
          </span>
        </span>
      </div>
      {fault && <p className={styles.text}>{faultWords(fault)}</p>}
      {act.error && <Failure error={act.error} />}
      {isBorne && (isKeeper || inside.speaksFor.includes(expense.unit)) && (
        <Button size="small" onClick={() => setOpen("reverse")}>
          {m.reverse}
        </Button>
      )}
      {fault?.is === "list-line" && fault.found !== null && !isBorne && !isReversed && isKeeper && (
        <Button size="small" onClick={() => setOpen("bear")}>
          {m.bear}
        </Button>
      )}
      {open && (
        <SayForm
          label={m.reason}
          confirm={t.one.confirm(m[open])}
          isSending={act.isPending}
          onSay={(reason) => act.mutate({ what: open, reason })}
          onCancel={() => setOpen(null)}
        />
      )}
    </li>
  );
}

function ExpenseForm({ project, inside, terms, onDone }: ExpensesPartProps & { onDone: () => void }) {
  const t = useWords();
  const m = t.money;
  const language = useLanguage();
  const units = terms.units.filter(({ key }) => inside.speaksFor.includes(key));
  const items =
    terms.budgetMode === "itemised"
      ? terms.lines.map(({ key, heading }) => ({ value: key, label: heading }))
      : [
          ...expenseKinds.map((value) => ({ value, label: t.expenseKinds[value] })),
          ...inside.forbidden.map(({ code, zh, en }) => ({
            value: code,
            label: m.listed(language === "en" ? (en ?? zh) : zh),
          })),
        ];
  const [input, setInput] = useState({
    unit: units[0]?.key ?? "",
    spentOn: project.today,
    item: items[0]?.value ?? "",
    words: "",
    amount: null as number | null,
    voucher: "",
  });
  const change = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const bring = useAct(
    (body: NewExpense) =>
      loaded(api.POST("/api/projects/projects/{id}/expenses", { params: { path: { id: project.id } }, body })),
    onDone,
  );
  const isShort = !input.words.trim() || !input.voucher.trim() || !input.amount || input.spentOn === "";
  return (
    <div className={styles.narrow}>
      {bring.error && <Failure error={bring.error} />}
      <Field label={m.unit}>
        {(id) => (
          <select id={id} value={input.unit} onChange={(event) => change({ unit: event.target.value })}>
            {units.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={m.item}>
        {(id) => (
          <select id={id} value={input.item} onChange={(event) => change({ item: event.target.value })}>
            {items.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={m.spentOn}>
        {(id) => (
          <input
            id={id}
            type="date"
            max={project.today}
            value={input.spentOn}
            onChange={(event) => change({ spentOn: event.target.value })}
          />
        )}
      </Field>
      <Field label={m.words}>
        {(id) => (
          <Input
            id={id}
            value={input.words}
            maxLength={300}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </Field>
      <Field label={m.amount}>
        {(id) => <MoneyInput id={id} fen={input.amount} onChange={(amount) => change({ amount })} />}
      </Field>
      <Field label={m.voucher}>
        {(id) => (
          <Input
            id={id}
            value={input.voucher}
            maxLength={100}
            onChange={(event) => change({ voucher: event.target.value })}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isShort ? t.must : null}
          loading={bring.isPending}
          onClick={() => bring.mutate({ ...input, amount: input.amount ?? 0 })}
        >
          {m.send}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
