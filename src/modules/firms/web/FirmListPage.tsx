import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { type FirmList, type FirmRow, figureReaders, firmKinds, firmSizes, firmStewards } from "../contract.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { en as supportEn } from "../support-texts.en.ts";
import { zh as supportZh } from "../support-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { firmParameters, firmSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { HeldTitles } from "./HeldTitles.tsx";
import { firmPaths } from "./paths.ts";
import { firmsQuery } from "./queries.ts";

/** Firms by name, title, place and kind, as of a day. */
export function FirmListPage() {
  return (
    <Screen actions={<Doors />}>
      <Firms />
    </Screen>
  );
}

/** The ways in and out: counts, a file, one more, many more. */
function Doors() {
  const t = useTexts({ zh, en }).list;
  const s = useTexts({ zh: supportZh, en: supportEn });
  const d = useTexts({ zh: doublesZh, en: doublesEn });
  const navigate = useNavigate();
  const [search] = useSearchState(firmSearch);
  const isSteward = useHasRole(firmStewards);
  const isReader = useHasRole(figureReaders);
  return (
    <span className={styles.doors}>
      <PageLink to={firmPaths.counts()} search={{ on: search.on, size: search.size, field: search.field }}>
        {t.counts}
      </PageLink>
      {isSteward && <PageLink {...firmPaths.doubles()}>{d.title}</PageLink>}
      {isReader && <PageLink to={firmPaths.sums()}>{t.sums}</PageLink>}
      {isReader && <PageLink to={firmPaths.outlook()}>{s.outlook.title}</PageLink>}
      {isReader && <PageLink to={firmPaths.trial()}>{s.trial.title}</PageLink>}
      <a href={`/api/firms/firms.xlsx?${firmParameters(search)}`}>{t.download}</a>
      {isSteward && <PageLink to={firmPaths.bring()}>{t.bring}</PageLink>}
      <ReasonButton
        type="primary"
        reason={isSteward ? null : t.notYours}
        onClick={() => void navigate({ to: firmPaths.add() })}
      >
        {t.add}
      </ReasonButton>
    </span>
  );
}

function Firms() {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(firmSearch);
  const query = useInfiniteQuery(firmsQuery(search));
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap((page) => page.firms);
  const columns = useFirmColumns(first?.kinds ?? []);
  const clear = () => setSearch({ ...nothing, q: undefined, on: undefined });
  return (
    <>
      {first ? (
        <Answer
          question={t.list.question}
          answer={t.list.answer(first.total, first.holding, first.expiring, first.day)}
        />
      ) : (
        <Skeleton shape="answer" />
      )}
      {first?.own && (
        <p>
          {t.list.own} <PageLink to={firmPaths.firm(first.own.code)}>{first.own.name}</PageLink>
        </p>
      )}
      <Filters kinds={first?.kinds ?? []} fields={first?.fields ?? []} day={first?.day ?? ""} />
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Skeleton shape="table" rows={12} />}
      {rows && (
        <DataTable
          label={t.list.title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          onOpen={(row) => void navigate({ to: firmPaths.firm(row.code) })}
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

function useFirmColumns(kinds: FirmList["kinds"]): Column<FirmRow>[] {
  const t = useTexts({ zh, en });
  const { nameOf: areaName } = useAreaNames();
  return useMemo(
    () => [
      {
        key: "name",
        title: t.list.name,
        width: 280,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <>
            <PageLink to={firmPaths.firm(row.code)}>
              <Words of={row.name} />
            </PageLink>{" "}
            {row.isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "titles", title: t.list.titles, cell: (row) => <HeldTitles titles={row.titles} kinds={kinds} /> },
      {
        key: "place",
        title: t.list.place,
        width: 160,
        cell: (row) =>
          row.place === null ? (
            <span className={styles.quiet}>{t.list.noPlace}</span>
          ) : (
            (areaName(row.place) ?? row.place)
          ),
      },
      { key: "kind", title: t.list.kind, width: 110, cell: (row) => t.kinds[row.kind] },
      { key: "size", title: t.list.size, width: 80, cell: (row) => (row.size === null ? "" : t.sizes[row.size]) },
      { key: "code", title: t.list.creditCode, width: 190, cell: (row) => row.creditCode ?? "" },
    ],
    [t, areaName, kinds],
  );
}

const nothing = {
  ...{ title: undefined, state: undefined, place: undefined },
  ...{ kind: undefined, size: undefined, field: undefined },
};

function Filters({ kinds, fields, day }: Pick<FirmList, "kinds" | "fields" | "day">) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const areas = useAreaNames();
  const [search, setSearch] = useSearchState(firmSearch);
  const { q = "", title = [], place = [], kind = [], size = [], field = [], state } = search;
  return (
    <FilterBar
      filters={[
        {
          key: "title",
          label: t.list.titles,
          chosen: title,
          options: kinds.map(({ code, name }) => ({ value: code, label: name[language] })),
        },
        {
          key: "state",
          label: t.list.state,
          chosen: state ? [state] : [],
          options: (["valid", "expiring"] as const).map((value) => ({ value, label: t.states[value] })),
        },
        {
          key: "place",
          label: t.list.place,
          chosen: place,
          options: areas.choices,
        },
        {
          key: "kind",
          label: t.list.kind,
          chosen: kind,
          options: firmKinds.map((value) => ({ value, label: t.kinds[value] })),
        },
        {
          key: "size",
          label: t.list.size,
          chosen: size,
          options: firmSizes.map((value) => ({ value, label: t.sizes[value] })),
        },
        {
          key: "field",
          label: t.list.field,
          chosen: field,
          options: fields.map(({ code, name }) => ({ value: code, label: pick(name, language).text })),
        },
      ]}
      onChange={(key, chosen) => setSearch({ [key]: key === "state" ? chosen.at(-1) : [...chosen] })}
      onClear={() => setSearch(nothing)}
    >
      <SearchField label={t.list.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      <Input
        type="date"
        className={styles.day}
        aria-label={t.list.on}
        value={search.on ?? day}
        onChange={({ target }) => setSearch({ on: target.value || undefined })}
      />
    </FilterBar>
  );
}
