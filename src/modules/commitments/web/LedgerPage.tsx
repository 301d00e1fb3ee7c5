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
import { Lamp } from "../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { bringEn } from "../bring-texts.en.ts";
import { bringZh } from "../bring-texts.zh.ts";
import { calendarEn } from "../calendar-texts.en.ts";
import { calendarZh } from "../calendar-texts.zh.ts";
import { carryEn } from "../carry-texts.en.ts";
import { carryZh } from "../carry-texts.zh.ts";
import { type LampCode, lamps } from "../contract/lamp.ts";
import type { LedgerPage as Page } from "../contract/ledger.ts";
import { officeRoles, overseers, states } from "../contract.ts";
import { lampsEn } from "../lamp-texts.en.ts";
import { lampsZh } from "../lamp-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BulkBar } from "./BulkBar.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import styles from "./commitments.module.css";
import { useKeptColumns } from "./kept-columns.ts";
import { type CellToEdit, LedgerEdit } from "./LedgerEdit.tsx";
import { LedgerFilters } from "./LedgerFilters.tsx";
import { lampState } from "./lamps/LampMark.tsx";
import { columnsOf, columnsText, filterKeys, filterOf, ledgerSearch, sortsOf, sortText } from "./ledger-search.ts";
import { PastePanel } from "./paste/PastePanel.tsx";
import { usePasted } from "./paste/use-pasted.ts";
import { commitmentsPaths, ledgerFile } from "./paths.ts";
import { OpenProblems } from "./problems/OpenProblems.tsx";
import { useLedger } from "./use-ledger.ts";
import { useLedgerColumns } from "./use-ledger-columns.tsx";
import { useSelection } from "./use-selection.tsx";

/** The supervision ledger: every commitment that the reader may see, as the office knows it from Excel. */
export function LedgerPage() {
  const t = useTexts({ zh, en });
  const l = useTexts({ zh: lampsZh, en: lampsEn });
  const more = useTexts({ zh: { calendar: calendarZh, bring: bringZh }, en: { calendar: calendarEn, bring: bringEn } });
  const mayRegister = useHasRole(officeRoles);
  const mayFollow = useHasRole(overseers);
  return (
    <Screen
      actions={
        <>
          <PageLink to={commitmentsPaths.calendar()}>{more.calendar.nav}</PageLink>
          <PageLink to={commitmentsPaths.bringBack()}>{more.bring.back.nav}</PageLink>
          {mayFollow && <PageLink to={commitmentsPaths.closing()}>{l.closing.nav}</PageLink>}
          {mayFollow && <PageLink to={commitmentsPaths.lampRule()}>{l.rule.nav}</PageLink>}
          {mayRegister && <PageLink to={commitmentsPaths.registration()}>{t.register.title}</PageLink>}
        </>
      }
    >
      <Ledger />
    </Screen>
  );
}

function Ledger() {
  const t = useTexts({ zh, en });
  const { paste } = useTexts({ zh: bringZh, en: bringEn });
  const l = t.ledger;
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(ledgerSearch);
  const filter = useMemo(() => filterOf(search), [search]);
  const sorts = sortsOf(search);
  const order = { sort: sortText(sorts), group: search.group };
  const { first, lines, onVisible } = useLedger(filter, order);
  const [kept, keep] = useKeptColumns();
  const chosen = search.columns ?? kept;
  const shown = useMemo(() => columnsOf({ columns: chosen } as typeof search), [chosen]);
  const selection = useSelection(lines);
  const [edited, setEdited] = useState<CellToEdit | null>(null);
  const columns = useLedgerColumns(shown, first.data?.day ?? "", setEdited);
  const [isSelecting, setSelecting] = useState(false);
  const [pasted, setPasted] = usePasted(lines);
  const clear = () => setSearch({ q: undefined, ...Object.fromEntries(filterKeys.map((key) => [key, undefined])) });
  if (first.error) return <Failure error={first.error} onRetry={() => void first.refetch()} />;
  if (!first.data) return <Skeleton shape="table" rows={12} />;
  const { figures } = first.data;
  const isFiltered = filterKeys.some((key) => search[key]?.length) || Boolean(search.q);
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(figures.total, figures.byLamp.late ?? 0, figures.byLamp.warning ?? 0, figures.noUnit)}
        evidence={[
          ...lampEvidence(figures),
          { key: "problems", shown: <OpenProblems /> },
          ...(figures.sample > 0 ? [{ key: "sample", shown: <SampleMark /> }] : []),
        ]}
      />
      <LedgerFilters />
      <div className={styles.tools}>
        <ColumnChooser
          columns={shown}
          onChange={(next) => {
            keep(columnsText(next));
            setSearch({ columns: columnsText(next) });
          }}
        />
        <Button onClick={() => setSelecting(!isSelecting)} aria-pressed={isSelecting}>
          {l.bulk}
        </Button>
        <Button onClick={() => setPasted(pasted ? null : { text: "", row: 0 })} aria-pressed={pasted !== null}>
          {paste.open}
        </Button>
        {(["xlsx", "csv"] as const).map((format) => (
          <a key={format} href={ledgerFile(format, stringifySearch({ ...filter, ...order, columns: shown }))} download>
            {l.exports[format]}
          </a>
        ))}
        {search.group === "unit" && <span className={styles.quiet}>{l.several}</span>}
      </div>
      <LedgerEdit cell={edited} onEnd={() => setEdited(null)} />
      {isSelecting && <BulkBar selection={selection} />}
      {pasted && (
        <PastePanel
          pasted={pasted}
          onChange={setPasted}
          onEnd={() => setPasted(null)}
          ledger={{ filter, order, shown, count: first.data.count }}
        />
      )}
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

function LampCount({ lamp, count }: { lamp: LampCode; count: number }) {
  const t = useTexts({ zh: lampsZh, en: lampsEn });
  return (
    <PageLink to={commitmentsPaths.ledger()} search={{ lamp: [lamp] }}>
      <Lamp state={lampState[lamp]} word={`${t.words[lamp]} ${count}`} />
    </PageLink>
  );
}

function PlanOver({ count }: { count: number }) {
  const t = useTexts({ zh, en });
  return <PageLink to={commitmentsPaths.closing()}>{t.ledger.planOver(count)}</PageLink>;
}

function Archived({ count }: { count: number }) {
  const t = useTexts({ zh: carryZh, en: carryEn });
  return (
    <PageLink to={commitmentsPaths.ledger()} search={{ archived: "only" }}>
      {t.ledgerHidden(count)}
    </PageLink>
  );
}

/** How many show which lamp, each the way into the ledger that shows them; and what waits for the closing account. */
const lampEvidence = ({ byLamp, planOver, archived }: Page["figures"]) => [
  ...lamps.flatMap((lamp) =>
    byLamp[lamp] ? [{ key: lamp, shown: <LampCount lamp={lamp} count={byLamp[lamp]} /> }] : [],
  ),
  ...(planOver > 0 ? [{ key: "plan-over", shown: <PlanOver count={planOver} /> }] : []),
  ...(archived > 0 ? [{ key: "archived", shown: <Archived count={archived} /> }] : []),
];

function GroupHeading({ group: { key, name, count, late } }: { group: Page["groups"][number] }) {
  const t = useTexts({ zh, en });
  return <span>{t.ledger.groupTitle(key === "-" ? t.unitUnknown : name, count, late)}</span>;
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
