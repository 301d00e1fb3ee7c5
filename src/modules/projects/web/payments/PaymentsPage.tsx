import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useCallback, useMemo } from "react";
import { Failure } from "../../../../web/Failure.tsx";
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
import { Skeleton } from "../../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type PaymentList, paymentStates } from "../../contract/desks.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useMoney, useWords } from "../use-words.ts";
import { PaymentPart } from "./PaymentPart.tsx";
import { paymentParameters, paymentsSearch } from "./search.ts";

type Payment = PaymentList["payments"][number];
const keyOf = ({ project, key }: Payment): string => `${project} ${key}`;

/** What is due today first; what is blocked says by whose milestone, the late ones in red. */
export function PaymentsPage() {
  const t = useWords();
  const money = useMoney();
  const [search, setSearch] = useSearchState(paymentsSearch);
  const query = useInfiniteQuery(projectsQueries.payments(paymentParameters(search)));
  const onOpen = useCallback((one: Payment) => setSearch({ payment: keyOf(one) }), [setSearch]);
  const columns = useColumns(onOpen);
  const sort = sortFrom(search.sort);
  const pages = query.data?.pages;
  const first = pages?.[0];
  const rows = useMemo(() => pages?.flatMap(({ payments }) => payments) ?? [], [pages]);
  if (query.error)
    return (
      <Screen>
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      </Screen>
    );
  if (!first)
    return (
      <Screen>
        <Skeleton shape="answer" />
        <Skeleton shape="table" rows={12} />
      </Screen>
    );
  const { due, blocked, paid } = first.states;
  if (due.count + blocked.count + paid.count === 0)
    return (
      <Screen>
        <Empty title={t.pay.none}>{t.pay.noneDetail}</Empty>
      </Screen>
    );
  return (
    <Screen>
      <Answer question={t.pay.question} answer={t.pay.answer(due.count, money(due.amount), blocked.count)} />
      {search.payment && <Opened of={search.payment} onClose={() => setSearch({ payment: undefined })} />}
      <Filters first={first} />
      <DataTable
        label={t.pay.title}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        sorts={sort ? [sort] : []}
        onSorts={(next) => setSearch({ sort: sortParameter(next.at(-1) ?? null) })}
        onOpen={onOpen}
        selectedKey={search.payment}
        empty={<Empty title={t.pay.noneSo} />}
        footer={t.pay.total(first.total.count, money(first.total.amount))}
      />
      {query.hasNextPage && (
        <p className={styles.tools}>
          <span className={styles.quiet}>{t.pay.shown(rows.length, first.total.count)}</span>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t.pay.more}
          </Button>
        </p>
      )}
    </Screen>
  );
}

/** The payment that the address names, on whichever page of the list it stands. */
function Opened({ of, onClose }: { readonly of: string; readonly onClose: () => void }) {
  const { data } = useQuery(projectsQueries.paymentsOf(of.split(" ")[0] ?? ""));
  const payment = data?.payments.find((one) => keyOf(one) === of);
  return payment ? <PaymentPart key={of} payment={payment} onClose={onClose} /> : null;
}

function Filters({ first: { states, units } }: { readonly first: PaymentList }) {
  const t = useWords().pay;
  const [{ q, state = [], unit = [] }, setSearch] = useSearchState(paymentsSearch);
  // A unit that is chosen stays to be seen, also where others get more payments.
  const others = unit.filter((name) => units.every((one) => one.name !== name)).map((name) => ({ name }));
  return (
    <FilterBar
      filters={[
        {
          key: "state",
          label: t.state,
          chosen: state,
          options: paymentStates.map((value) => ({ value, label: t.states[value], count: states[value].count })),
        },
        {
          key: "unit",
          label: t.unit,
          chosen: unit,
          options: [...units, ...others].map(({ name, ...of }) => ({ value: name, label: name, ...of })),
        },
      ]}
      onChange={(key, values) => setSearch({ [key]: [...values] })}
      onClear={() => setSearch({ state: undefined, unit: undefined })}
    >
      <SearchField label={t.search} value={q ?? ""} onChange={(value) => setSearch({ q: value || undefined })} />
    </FilterBar>
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
        isSortable: true,
        cell: ({ project, title, isSample }) => (
          <>
            <PageLink to={projectsPaths.project(project)}>{title}</PageLink> {isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "payment", title: t.payment, width: 128, cell: ({ payment }) => payment },
      { key: "unit", title: t.unit, width: 176, isSortable: true, cell: ({ unit }) => unit },
      {
        key: "amount",
        title: t.amount,
        width: 120,
        align: "end",
        isSortable: true,
        cell: ({ amount }) => money(amount),
      },
      {
        key: "state",
        title: t.state,
        width: 76,
        isSortable: true,
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
        isSortable: true,
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
