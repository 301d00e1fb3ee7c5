import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { RecordState as State } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./audit.module.css";
import { eventListSearch } from "./event-list-search.ts";
import { auditPaths } from "./paths.ts";
import { eventsQuery, recordQuery } from "./queries.ts";
import { RecordState } from "./RecordState.tsx";
import { useEventColumns } from "./use-event-columns.tsx";

/** Everything that was done here, the newest first, and whether the record of it is whole. */
export function EventListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(recordQuery)} shape="answer">
        {(record) => (
          <>
            <RecordState record={record} />
            <Events record={record} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Events({ record }: { record: State }) {
  const l = useTexts({ zh, en }).list;
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(eventListSearch);
  const query = useInfiniteQuery(eventsQuery(search));
  const columns = useEventColumns();
  const filters = useEventFilters(record, search);
  const clear = () =>
    setSearch({ kind: undefined, actor: undefined, subject: undefined, from: undefined, to: undefined });
  const rows = query.data?.pages.flatMap((page) => page.events);
  return (
    <>
      <FilterBar filters={filters} onChange={(key, chosen) => setSearch({ [key]: chosen })} onClear={clear}>
        <SearchField
          label={l.subject}
          value={search.subject ?? ""}
          onChange={(value) => setSearch({ subject: value.trim() || undefined })}
        />
        {(["from", "to"] as const).map((end) => (
          <label key={end} className={styles.day} htmlFor={`events-${end}`}>
            {l[end]}
            <Input
              id={`events-${end}`}
              type="date"
              value={search[end] ?? ""}
              onChange={(event) => setSearch({ [end]: event.target.value || undefined })}
            />
          </label>
        ))}
      </FilterBar>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Skeleton shape="table" rows={12} />}
      {rows && (
        <DataTable
          label={l.title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate({ to: auditPaths.event(row.id) })}
          empty={<Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />}
        />
      )}
      {query.hasNextPage && (
        <Button className={styles.more} loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {l.more}
        </Button>
      )}
    </>
  );
}

function useEventFilters(
  { kinds, actors }: State,
  { kind = [], actor = [] }: { kind?: string[] | undefined; actor?: string[] | undefined },
) {
  const l = useTexts({ zh, en }).list;
  const language = useLanguage();
  return [
    {
      key: "kind",
      label: l.filterKind,
      chosen: kind,
      options: kinds.map((one) => ({ value: one.kind, label: one.name?.[language] ?? one.kind, count: one.count })),
    },
    {
      key: "actor",
      label: l.filterActor,
      chosen: actor,
      options: actors.map((one) => ({ value: one.id, label: one.name })),
    },
  ];
}
