import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, InputNumber } from "antd";
import { useMemo } from "react";
import { useAreaNames } from "../../../../web/areas.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useHasRole, useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import { Skeleton } from "../../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import {
  type ContractRow,
  contractRegistrars,
  contractStates,
  contractSubmitters,
  contractTypes,
  directions,
} from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { Amount } from "./Amount.tsx";
import { contractParameters, contractSearch } from "./contract-search.ts";
import styles from "./contracts.module.css";
import { contractPaths } from "./paths.ts";
import { contractsQuery } from "./queries.ts";

/** Technology contracts: what waits for the office first, then the last registered. */
export function ContractListPage() {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const user = useUser();
  return (
    <Screen actions={user ? <Doors /> : undefined}>
      {user === null ? (
        <Empty title={t.list.signIn} action={<PageLink to={contractPaths.turnover()}>{t.list.turnover}</PageLink>} />
      ) : (
        <Contracts />
      )}
    </Screen>
  );
}

/** The ways in and out: turnover, a file, an office's ledger, one more. */
function Doors() {
  const t = useTexts({ zh: contractsZh, en: contractsEn }).list;
  const navigate = useNavigate();
  const [search] = useSearchState(contractSearch);
  const isRegistrar = useHasRole(contractRegistrars);
  const isSubmitter = useHasRole(contractSubmitters);
  return (
    <span className={styles.doors}>
      <PageLink to={contractPaths.turnover()}>{t.turnover}</PageLink>
      <a href={`/api/market/contracts.xlsx?${contractParameters(search)}`}>{t.download}</a>
      {isRegistrar && <PageLink to={contractPaths.bring()}>{t.bring}</PageLink>}
      <ReasonButton
        type="primary"
        reason={isSubmitter ? null : t.notSubmitter}
        onClick={() => void navigate({ to: contractPaths.add() })}
      >
        {t.add}
      </ReasonButton>
    </span>
  );
}

function Contracts() {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(contractSearch);
  const query = useInfiniteQuery(contractsQuery(search));
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap((page) => page.contracts);
  const columns = useContractColumns();
  const clear = () =>
    setSearch({
      q: undefined,
      state: undefined,
      type: undefined,
      direction: undefined,
      place: undefined,
      year: undefined,
    });
  return (
    <>
      {first ? (
        <Answer question={t.list.question} answer={t.list.answer(first.total, first.waiting)} />
      ) : (
        !query.error && <Skeleton shape="answer" />
      )}
      <Filters onClear={clear} />
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Skeleton shape="table" rows={12} />}
      {rows && (
        <DataTable
          label={t.list.title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: contractPaths.contract(row.id) })}
          empty={
            <Empty title={t.list.none} action={<Button onClick={clear}>{t.list.clear}</Button>}>
              <p>{t.list.noneHint}</p>
            </Empty>
          }
        />
      )}
      {rows && rows.length > 0 && (
        <p className={styles.more}>
          {t.list.shown(rows.length, first?.total ?? 0)}
          {query.hasNextPage && (
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t.list.more}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function useContractColumns(): Column<ContractRow>[] {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  return useMemo(
    () => [
      {
        key: "name",
        title: t.list.name,
        width: 300,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <>
            <PageLink to={contractPaths.contract(row.id)}>{row.name}</PageLink> {row.isSample && <SampleMark isShort />}
          </>
        ),
      },
      {
        key: "state",
        title: t.list.state,
        width: 170,
        cell: (row) => (
          <>
            {t.states[row.state]}
            {row.missing > 0 && <span className={styles.kind}>{t.list.missing(row.missing)}</span>}
          </>
        ),
      },
      {
        key: "number",
        title: t.list.number,
        width: 180,
        cell: (row) => row.number ?? <span className={styles.quiet}>{t.list.noNumber}</span>,
      },
      {
        key: "total",
        title: t.list.total,
        width: 140,
        align: "end",
        cell: (row) => <Amount label={t.list.total} fen={row.total} />,
      },
      { key: "type", title: t.list.type, width: 110, cell: (row) => t.types[row.type] },
      { key: "direction", title: t.list.direction, width: 130, cell: (row) => t.directions[row.direction] },
      { key: "seller", title: t.list.seller, width: 180, cell: (row) => row.seller },
      { key: "buyer", title: t.list.buyer, width: 180, cell: (row) => row.buyer },
      { key: "registered", title: t.list.registeredOn, width: 120, cell: (row) => row.registeredOn ?? "" },
    ],
    [t],
  );
}

function Filters({ onClear }: { readonly onClear: () => void }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const areas = useAreaNames();
  const [search, setSearch] = useSearchState(contractSearch);
  const choices = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <FilterBar
      filters={[
        {
          key: "state",
          label: t.list.state,
          chosen: search.state ?? [],
          options: choices(contractStates, t.states),
        },
        { key: "type", label: t.list.type, chosen: search.type ?? [], options: choices(contractTypes, t.types) },
        {
          key: "direction",
          label: t.list.direction,
          chosen: search.direction ?? [],
          options: choices(directions, t.directions),
        },
        { key: "place", label: t.list.place, chosen: search.place ?? [], options: areas.choices },
      ]}
      onChange={(key, chosen) => setSearch({ [key]: [...chosen] })}
      onClear={onClear}
    >
      <SearchField
        label={t.list.search}
        value={search.q ?? ""}
        onChange={(value) => setSearch({ q: value || undefined })}
      />
      <InputNumber
        className={styles.year!}
        aria-label={t.list.year}
        placeholder={t.list.year}
        min={1985}
        max={2200}
        value={search.year ?? null}
        onChange={(value) => setSearch({ year: value ?? undefined })}
      />
    </FilterBar>
  );
}
