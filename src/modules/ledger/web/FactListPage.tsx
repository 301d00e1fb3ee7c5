import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox, Input, Select } from "antd";
import { useAreaNames } from "../../../web/areas.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { MetricList } from "../contract.ts";
import { origins } from "../contract.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { factSearch } from "./fact-search.ts";
import styles from "./ledger.module.css";
import { ledgerPaths } from "./paths.ts";
import { factsQuery, metricsQuery } from "./queries.ts";
import { useFactColumns } from "./use-fact-columns.tsx";

/** Every fact: what is known, since when, from where; as of a day, as known on a day. */
export function FactListPage() {
  return (
    <Screen actions={<Doors />}>
      <Loaded query={useQuery(metricsQuery)} shape="answer">
        {(known) => (
          <>
            <Known known={known} />
            <Facts known={known} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** The ways in, for whoever may use them. */
function Doors() {
  const { list: l } = useTexts({ zh, en });
  const mayEnter = useHasRole([...recorders, "reporter"]);
  const mayImport = useHasRole(recorders);
  return (
    <span className={styles.doors}>
      {mayEnter && <PageLink to={ledgerPaths.enter()}>{l.enter}</PageLink>}
      {mayImport && <PageLink to={ledgerPaths.desk()}>{l.importing}</PageLink>}
    </span>
  );
}

function Known({ known: { metrics, origins: counts } }: { known: MetricList }) {
  const t = useTexts({ zh, en });
  const filled = metrics.filter((metric) => metric.facts > 0);
  const facts = filled.reduce((sum, metric) => sum + metric.facts, 0);
  const first = filled.reduce((day, { earliest }) => (earliest && earliest < day ? earliest : day), "9999");
  return (
    <Answer
      question={t.list.question}
      answer={t.list.answer(facts, filled.length, metrics.length, first)}
      evidence={counts.map(({ origin, facts: count, sample }) => ({
        key: origin,
        shown: t.list.origin(t.origins[origin], count, sample),
      }))}
    />
  );
}

function Facts({ known }: { known: MetricList }) {
  const { list: l } = useTexts({ zh, en });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(factSearch);
  const query = useInfiniteQuery(factsQuery(search));
  const rows = query.data?.pages.flatMap((page) => page.facts);
  const columns = useFactColumns();
  const clear = () =>
    setSearch({
      metric: undefined,
      subject: undefined,
      place: undefined,
      origin: undefined,
      on: undefined,
      known: undefined,
      all: undefined,
    });
  return (
    <>
      <Filters known={known} />
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Skeleton shape="table" rows={12} />}
      {rows && (
        <DataTable
          label={l.title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: ledgerPaths.fact(row.id) })}
          empty={<Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />}
        />
      )}
      {rows && rows.length > 0 && (
        <p className={styles.more}>
          {l.shown(rows.length)}
          {query.hasNextPage && (
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {l.more}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function Filters({ known }: { known: MetricList }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  const [search, setSearch] = useSearchState(factSearch);
  const areas = useAreaNames();
  const name = (metric: MetricList["metrics"][number]) =>
    (language === "en" ? metric.nameEn : metric.nameZh) ?? metric.nameZh;
  return (
    <section className={styles.filters} aria-label={l.clear}>
      <SearchField
        label={l.subject}
        value={search.subject ?? ""}
        onChange={(value) => setSearch({ subject: value.trim() || undefined })}
      />
      <Select
        aria-label={l.place}
        className={styles.choice}
        showSearch
        optionFilterProp="label"
        value={search.place ?? ""}
        onChange={(place) => setSearch({ place: place || undefined })}
        options={[{ value: "", label: l.anyPlace }, ...areas.choices]}
      />
      <Select
        aria-label={l.metric}
        className={styles.metric}
        showSearch
        optionFilterProp="label"
        value={search.metric ?? ""}
        onChange={(metric) => setSearch({ metric: metric || undefined })}
        options={[
          { value: "", label: l.anyMetric },
          ...known.metrics.map((metric) => ({ value: metric.code, label: `${name(metric)} (${metric.facts})` })),
        ]}
      />
      <Select
        aria-label={l.originLabel}
        className={styles.choice}
        value={search.origin ?? ""}
        onChange={(origin) => setSearch({ origin: origins.find((one) => one === origin) })}
        options={[
          { value: "", label: l.originLabel },
          ...origins.map((origin) => ({ value: origin, label: t.origins[origin] })),
        ]}
      />
      {(["on", "known"] as const).map((key) => (
        <label key={key} className={styles.day} htmlFor={`facts-${key}`}>
          {l[key]}
          <Input
            id={`facts-${key}`}
            type="date"
            value={search[key] ?? ""}
            onChange={(event) => setSearch({ [key]: event.target.value || undefined })}
          />
        </label>
      ))}
      <Checkbox
        checked={search.all ?? false}
        onChange={({ target }) => setSearch({ all: target.checked || undefined })}
      >
        {l.all}
      </Checkbox>
    </section>
  );
}
