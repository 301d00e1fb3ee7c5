import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useCallback, useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../../web/sort-parameter.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type PaymentList, paymentStates } from "../../contract/desks.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useMoney, useWords } from "../use-words.ts";
import { PaymentPart } from "./PaymentPart.tsx";
import { paymentsSearch } from "./search.ts";

type Payment = PaymentList["payments"][number];
const order = { due: 0, blocked: 1, paid: 2 } as const;
const keyOf = ({ project, key }: Payment): string => `${project} ${key}`;

/** What is due today first; what is blocked says by whose milestone, the late ones in red. */
export function PaymentsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.payments())} shape="table">
        {(list) => <Payments list={list} />}
      </Loaded>
    </Screen>
  );
}

function Payments({ list: { payments, left } }: { list: PaymentList }) {
  const t = useWords();
  const money = useMoney();
  const [{ q, state, unit, sort, payment: open }, setSearch] = useSearchState(paymentsSearch);
  const onOpen = useCallback((one: Payment) => setSearch({ payment: keyOf(one) }), [setSearch]);
  const columns = useColumns(onOpen);
  if (payments.length === 0) return <Empty title={t.pay.none}>{t.pay.noneDetail}</Empty>;
  const sum = (rows: readonly Payment[]) => money(rows.reduce((all, { amount }) => all + amount, 0));
  const due = payments.filter((one) => one.state === "due");
  const wanted = q?.trim().toLowerCase() ?? "";
  const rows = payments
    .filter(
      (one) =>
        (!state?.length || state.includes(one.state)) &&
        (!unit?.length || unit.includes(one.unit)) &&
        `${one.title} ${one.payment} ${one.unit}`.toLowerCase().includes(wanted),
    )
    .toSorted((a, b) => order[a.state] - order[b.state]);
  const chosen = payments.find((one) => keyOf(one) === open);
  const count = (of: (one: Payment) => boolean) => payments.filter(of).length;
  return (
    <>
      <Answer
        question={t.pay.question}
        answer={t.pay.answer(
          due.length,
          sum(due),
          count((one) => one.state === "blocked"),
        )}
      />
      {chosen && <PaymentPart key={keyOf(chosen)} payment={chosen} onClose={() => setSearch({ payment: undefined })} />}
      <FilterBar
        filters={[
          {
            key: "state",
            label: t.pay.state,
            chosen: state ?? [],
            options: paymentStates.map((value) => ({
              value,
              label: t.pay.states[value],
              count: count((one) => one.state === value),
            })),
          },
          {
            key: "unit",
            label: t.pay.unit,
            chosen: unit ?? [],
            options: [...new Set(payments.map((one) => one.unit))]
              .toSorted()
              .map((value) => ({ value, label: value, count: count((one) => one.unit === value) })),
          },
        ]}
        onChange={(key, values) => setSearch({ [key]: [...values] })}
        onClear={() => setSearch({ state: undefined, unit: undefined })}
      >
        <SearchField label={t.pay.search} value={q ?? ""} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={t.pay.title}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        sort={sortFrom(sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        onOpen={onOpen}
        selectedKey={chosen && keyOf(chosen)}
        empty={<Empty title={t.pay.noneSo} />}
        footer={t.pay.total(rows.length, sum(rows))}
      />
      {left > 0 && <p className={styles.quiet}>{t.pay.left(left)}</p>}
    </>
  );
}

function useColumns(onOpen: (payment: Payment) => void): Column<Payment>[] {
  const t = useWords().pay;
  const money = useMoney();
  return useMemo(
    () => [
      {
        key: "title",
        title: t.project,
        onCard: "title",
        sortBy: ({ title }) => title,
        cell: ({ project, title, isSample }) => (
          <>
            <PageLink to={projectsPaths.project(project)}>{title}</PageLink> {isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "payment", title: t.payment, width: 128, cell: ({ payment }) => payment },
      { key: "unit", title: t.unit, width: 176, sortBy: ({ unit }) => unit, cell: ({ unit }) => unit },
      {
        key: "amount",
        title: t.amount,
        width: 120,
        align: "end",
        sortBy: ({ amount }) => amount,
        cell: ({ amount }) => money(amount),
      },
      {
        key: "state",
        title: t.state,
        width: 76,
        sortBy: ({ state }) => order[state],
        cell: ({ state }) => (
          <span className={classNames(styles.mark, state === "due" && styles.warn, state === "paid" && styles.good)}>
            {t.states[state]}
          </span>
        ),
      },
      {
        key: "since",
        title: t.since,
        width: 104,
        sortBy: ({ since }) => since ?? "",
        cell: ({ since }) => since ?? "",
      },
      {
        key: "blocked",
        title: t.blockedBy,
        width: 208,
        cell: ({ state, blockedBy }) =>
          state === "blocked" ? (
            <>
              {blockedBy.some(({ isLate }) => isLate) && (
                <span className={classNames(styles.mark, styles.bad)}>{t.late}</span>
              )}{" "}
              {blockedBy.map((one) => t.by(one.unit, one.milestone, one.due)).join(" · ")}
            </>
          ) : null,
      },
      {
        key: "open",
        title: t.openIt,
        width: 72,
        cell: (one) => (
          <Button size="small" onClick={() => onOpen(one)}>
            {one.state === "due" ? t.pay : t.look}
          </Button>
        ),
      },
    ],
    [t, money, onOpen],
  );
}
