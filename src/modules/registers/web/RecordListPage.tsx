import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import { Failure } from "../../../web/Failure.tsx";
import { NotFound } from "../../../web/NotFound.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { Disclosure } from "../../../web/ui/Disclosure.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { crossFields } from "../contract/cross.ts";
import { fileFormats, type RegisterRecord, sortKeys } from "../contract.ts";
import { en as crossEn } from "../cross-texts.en.ts";
import { zh as crossZh } from "../cross-texts.zh.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { en as kitEn } from "../kit-texts.en.ts";
import { zh as kitZh } from "../kit-texts.zh.ts";
import { isSteward, keepRefusal } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BulkBar } from "./kit/BulkBar.tsx";
import { SavedViews } from "./kit/SavedViews.tsx";
import { StepRules } from "./kit/StepRules.tsx";
import { useSelection } from "./kit/use-selection.tsx";
import { registersPaths } from "./paths.ts";
import { indexQuery, type RecordPage, recordsQuery, searchParameters } from "./queries.ts";
import { recordSearch } from "./record-search.ts";
import styles from "./registers.module.css";
import { useFieldFilters } from "./use-field-filters.ts";
import { usePerson } from "./use-person.ts";
import { useRecordColumns } from "./use-record-columns.tsx";
import { useRefusalText } from "./use-refusal-text.ts";
import { useRegister } from "./use-register.ts";

/** The records of one register: what there is, how far it is, with filters that stay in the address. */
export function RecordListPage() {
  const definition = useRegister();
  return definition ? <RecordList definition={definition} /> : <NotFound />;
}

function RecordList({ definition }: { definition: RegisterDefinition }) {
  const language = useLanguage();
  const local = useQuery(indexQuery).data?.registers.find((one) => one.code === definition.code)?.localName;
  return (
    <Screen
      name={(language === "en" ? local?.en : local?.zh) ?? definition.title[language]}
      actions={<Doors definition={definition} />}
    >
      <Records definition={definition} />
    </Screen>
  );
}

/** The ways in: to add one, to import a table, to take it away. */
function Doors({ definition }: { definition: RegisterDefinition }) {
  const { list: l } = useTexts({ zh, en });
  const crossTexts = useTexts({ zh: crossZh, en: crossEn });
  const navigate = useNavigate();
  const [search] = useSearchState(recordSearch);
  const person = usePerson();
  const say = useRefusalText();
  const refusal = say(keepRefusal(definition, person, person?.organisation ?? null));
  const dated = Object.values(definition.fields).some((field) => field.onCalendar);
  const formats = fileFormats.filter((format) => format !== "template" && (format !== "ics" || dated));
  return (
    <span className={styles.doors}>
      <SavedViews register={definition.code} />
      <Disclosure label={l.download} align="end">
        <ul className={styles.files}>
          {formats.map((format) => (
            <li key={format}>
              <a href={`/api/registers/${definition.code}/files/${format}?${searchParameters(search)}`}>
                {l.formats[format as keyof typeof l.formats]}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
      {crossFields(definition).length > 1 && (
        <PageLink to={registersPaths.cross(definition.code)}>{crossTexts.open}</PageLink>
      )}
      {isSteward(definition, person) && <PageLink to={registersPaths.bring(definition.code)}>{l.import}</PageLink>}
      <ReasonButton
        type="primary"
        reason={refusal}
        onClick={() => void navigate({ to: registersPaths.add(definition.code) })}
      >
        {l.add}
      </ReasonButton>
    </span>
  );
}

const noRows: readonly RegisterRecord[] = [];

function Records({ definition }: { definition: RegisterDefinition }) {
  const { list: l } = useTexts({ zh, en });
  const { bulk } = useTexts({ zh: kitZh, en: kitEn });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(recordSearch);
  const query = useInfiniteQuery(recordsQuery(definition.code, search));
  const pages = query.data?.pages;
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.records), [query.data]);
  const selection = useSelection(rows ?? noRows);
  const person = usePerson();
  const [isBulk, setBulk] = useState(false);
  const mayActOnMany = keepRefusal(definition, person, person?.organisation ?? null) === null;
  const words = Object.assign({}, ...(pages ?? []).map((page) => page.words)) as RecordPage["words"];
  const columns = useRecordColumns(definition, words, rows ?? noRows);
  const clear = () => setSearch({ q: undefined, state: undefined, where: undefined, origin: undefined });
  return (
    <>
      <Counted definition={definition} page={pages?.[0]} />
      <Filters definition={definition} page={pages?.[0]} />
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Skeleton shape="table" rows={12} />}
      <div className={styles.more}>
        <StepRules definition={definition} />
        {mayActOnMany && rows && rows.length > 0 && (
          <Button size="small" aria-expanded={isBulk} onClick={() => setBulk(!isBulk)}>
            {isBulk ? bulk.close : bulk.open}
          </Button>
        )}
      </div>
      {isBulk && <BulkBar definition={definition} selection={selection} />}
      {rows && (
        <DataTable
          label={l.label}
          columns={isBulk ? [selection.column, ...columns] : columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: registersPaths.record(definition.code, row.id) })}
          empty={
            <Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>}>
              <p>{l.noneHint}</p>
            </Empty>
          }
        />
      )}
      {rows && query.hasNextPage && (
        <p className={styles.more}>
          {l.shown(rows.length, pages?.[0]?.total ?? 0)}
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {l.more}
          </Button>
        </p>
      )}
    </>
  );
}

function Counted({ definition, page }: { definition: RegisterDefinition; page: RecordPage | undefined }) {
  const { list: l } = useTexts({ zh, en });
  const language = useLanguage();
  if (!page) return <Skeleton shape="answer" />;
  const all = Object.values(page.byState).reduce((sum, count) => sum + count, 0);
  const counted = Object.entries(definition.lifeCycle.states)
    .filter(([state]) => (page.byState[state] ?? 0) > 0)
    .map(([state, { label }]) => l.counted(label[language], page.byState[state] ?? 0));
  return (
    <Answer
      question={definition.question[language]}
      answer={l.answer(all, counted.join(language === "zh" ? "，" : ", "))}
    />
  );
}

function Filters({ definition, page }: { definition: RegisterDefinition; page: RecordPage | undefined }) {
  const { list: l } = useTexts({ zh, en });
  const [search, setSearch] = useSearchState(recordSearch);
  const { filters, choose } = useFieldFilters(definition, search, page);
  return (
    <FilterBar
      filters={filters}
      onChange={(key, chosen) => setSearch(choose(key, chosen))}
      onClear={() => setSearch({ state: undefined, where: undefined, origin: undefined })}
    >
      <SearchField label={l.search} value={search.q ?? ""} onChange={(value) => setSearch({ q: value || undefined })} />
      <Select
        aria-label={l.sort}
        className={styles.sort}
        value={search.sort ?? "-changed"}
        onChange={(sort) => setSearch({ sort })}
        options={sortKeys.map((key) => ({ value: key, label: l.sorts[key] }))}
      />
    </FilterBar>
  );
}
