import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useUser } from "../../../../web/session.ts";
import { sortFrom, sortParameter } from "../../../../web/sort-parameter.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import { baselineNeeds, baselineStates } from "../../rules/baseline.ts";
import { indicatorsPaths } from "../paths.ts";
import { baselinesQuery } from "../queries.ts";
import { baselineSearch } from "../search-schemas.ts";
import { openRequests, waitsFor } from "./open-requests.ts";
import { useBaselineColumns } from "./use-baseline-columns.tsx";

/** The targets whose base the source does not give: what they lack, who was asked, and what came. */
export function BaselineListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(baselinesQuery)} shape="table" rows={8}>
        {({ targets }) => <Baselines all={targets} />}
      </Loaded>
    </Screen>
  );
}

function Baselines({ all }: { all: readonly BaselineTarget[] }) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const organisation = useUser()?.organisation ?? null;
  const [search, setSearch] = useSearchState(baselineSearch);
  const { q = "", need = [], state = [], asked = [] } = search;
  const columns = useBaselineColumns();
  const isMine = (row: BaselineTarget) => organisation !== null && waitsFor(row, organisation.code);
  const mine = all.flatMap((row) => openRequests(row)).filter((one) => one.organisation.code === organisation?.code);
  const rows = all
    .filter(
      (row) =>
        isNamed(row, q) &&
        (need.length === 0 || need.includes(row.need)) &&
        (state.length === 0 || state.includes(row.state)) &&
        (asked.length === 0 || isMine(row)),
    )
    .toSorted((one, other) => baselineNeeds.indexOf(one.need) - baselineNeeds.indexOf(other.need));
  const clear = () => setSearch({ q: undefined, need: undefined, state: undefined, asked: undefined });
  const of = (key: "need" | "state", value: string) => all.filter((row) => row[key] === value).length;
  const lacking = (value: string) => all.filter((row) => row.need === value && row.state !== "given").length;
  if (all.length === 0) return <Empty title={t.noneAtAll} />;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer({
          targets: all.length,
          figure: lacking("figure"),
          progress: lacking("progress"),
          none: of("need", "none"),
          waiting: of("state", "waiting"),
          declined: of("state", "declined"),
          given: of("state", "given"),
        })}
      />
      {organisation && mine.length > 0 && (
        <Notice
          kind="warn"
          title={t.mine(organisation.name, mine.length)}
          action={
            <PageLink to={indicatorsPaths.baselines()} search={{ asked: ["mine"] }}>
              {t.mineOpen}
            </PageLink>
          }
        />
      )}
      <FilterBar
        filters={[
          {
            key: "need",
            label: t.need,
            chosen: need,
            options: baselineNeeds.map((value) => ({ value, label: t.needs[value], count: of("need", value) })),
          },
          {
            key: "state",
            label: t.state,
            chosen: state,
            options: baselineStates.map((value) => ({ value, label: t.states[value], count: of("state", value) })),
          },
          {
            key: "asked",
            label: t.isMine,
            chosen: asked,
            options: [{ value: "mine", label: t.mineOnly, count: all.filter(isMine).length }],
          },
        ]}
        onChange={(key, values) => setSearch({ [key]: values })}
        onClear={clear}
      >
        <SearchField label={t.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={t.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sortFrom(search.sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        onOpen={(row) => void navigate({ to: indicatorsPaths.baseline(row.id), search: {} })}
        empty={<Empty title={t.none} action={<Button onClick={clear}>{t.clear}</Button>} />}
      />
    </>
  );
}

function isNamed({ id, name, quote }: BaselineTarget, q: string): boolean {
  const wanted = q.trim().toLowerCase();
  return [id, name.zh, name.en, quote].some((text) => text.toLowerCase().includes(wanted));
}
