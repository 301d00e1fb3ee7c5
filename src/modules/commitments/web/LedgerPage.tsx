import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { stringifySearch, useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { LedgerPage as Page } from "../contract/ledger.ts";
import { officeRoles, states } from "../contract.ts";
import { finalStates } from "../rules/final.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BulkBar } from "./BulkBar.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import styles from "./commitments.module.css";
import { LedgerFilters } from "./LedgerFilters.tsx";
import { columnsOf, columnsText, filterKeys, filterOf, ledgerSearch, sortsOf, sortText } from "./ledger-search.ts";
import { commitmentsPaths, ledgerFile } from "./paths.ts";
import { useLedger } from "./use-ledger.ts";
import { useLedgerColumns } from "./use-ledger-columns.tsx";
import { useSelection } from "./use-selection.tsx";

/** The supervision ledger: every commitment that the reader may see, as the office knows it from Excel. */
export function LedgerPage() {
  const t = useTexts({ zh, en });
  const mayRegister = useHasRole(officeRoles);
  return (
    <Screen actions={mayRegister && <PageLink to={commitmentsPaths.registration()}>{t.register.title}</PageLink>}>
      <Ledger />
    </Screen>
  );
}

function Ledger() {
  const t = useTexts({ zh, en });
  const l = t.ledger;
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(ledgerSearch);
  const filter = useMemo(() => filterOf(search), [search]);
  const sorts = sortsOf(search);
  const { first, lines, onVisible } = useLedger(filter, { sort: sortText(sorts), group: search.group });
  const shown = useMemo(() => columnsOf({ columns: search.columns } as typeof search), [search.columns]);
  const selection = useSelection(lines);
  const columns = useLedgerColumns(shown, first.data?.day ?? "");
  const [isSelecting, setSelecting] = useState(false);
  const clear = () => setSearch({ q: undefined, ...Object.fromEntries(filterKeys.map((key) => [key, undefined])) });
  if (first.error) return <Failure error={first.error} onRetry={() => void first.refetch()} />;
  if (!first.data) return <Skeleton shape="table" rows={12} />;
  const { figures } = first.data;
  const isFiltered = filterKeys.some((key) => search[key]?.length) || Boolean(search.q);
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(figures.total, openOf(figures), figures.overdue, figures.noUnit)}
        evidence={figures.sample > 0 ? [{ key: "sample", shown: <SampleMark /> }] : []}
      />
      <LedgerFilters />
      <div className={styles.tools}>
        <ColumnChooser columns={shown} onChange={(next) => setSearch({ columns: columnsText(next) })} />
        <Button onClick={() => setSelecting(!isSelecting)} aria-pressed={isSelecting}>
          {l.bulk}
        </Button>
        <a
          href={ledgerFile(stringifySearch({ ...filter, sort: sortText(sorts), group: search.group, columns: shown }))}
          download
        >
          {l.export}
        </a>
        {search.group === "unit" && <span className={styles.quiet}>{l.several}</span>}
      </div>
      {isSelecting && <BulkBar selection={selection} />}
      <DataTable
        label={l.title}
        columns={isSelecting ? [selection.column, ...columns] : columns}
        rows={lines}
        rowKey={(line) => line.key}
        sorts={sorts}
        onSorts={(next) => setSearch({ sort: sortText(next) })}
        onVisible={onVisible}
        heading={(line) => line.kind === "group" && <GroupHeading group={line.group} />}
        onOpen={(line) => {
          if (line.kind === "row") void navigate({ to: commitmentsPaths.commitment(line.row.id) });
        }}
        empty={
          isFiltered ? (
            <Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />
          ) : (
            <Empty title={l.noneYet}>{l.noneYetDetail}</Empty>
          )
        }
        footer={<Totals figures={figures} />}
      />
      <p className={styles.quiet}>{l.sortHint}</p>
    </>
  );
}

const openOf = ({ total, byState }: Page["figures"]): number =>
  total - finalStates.reduce((sum, state) => sum + (byState[state] ?? 0), 0);

function GroupHeading({ group: { key, name, count, overdue } }: { group: Page["groups"][number] }) {
  const t = useTexts({ zh, en });
  return <span>{t.ledger.groupTitle(key === "-" ? t.unitUnknown : name, count, overdue)}</span>;
}

/** Totals that follow the filter: how many stand in which state. */
function Totals({ figures: { total, byState } }: { figures: Page["figures"] }) {
  const t = useTexts({ zh, en });
  return (
    <span>
      {[
        t.ledger.totals(total),
        ...states.filter((state) => byState[state]).map((state) => `${t.states[state]} ${byState[state]}`),
      ].join(" · ")}
    </span>
  );
}
