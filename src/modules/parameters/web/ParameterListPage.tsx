import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Parameter } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { parameterListSearch } from "./parameter-list-search.ts";
import { parametersPaths } from "./paths.ts";
import { parametersQuery } from "./queries.ts";
import { useParameterColumns } from "./use-parameter-columns.tsx";

/** Every rule that is data: what holds, since when, and whether a document says so. */
export function ParameterListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(parametersQuery)} shape="table" rows={6}>
        {({ parameters }) => <Parameters all={parameters} />}
      </Loaded>
    </Screen>
  );
}

function Parameters({ all }: { all: readonly Parameter[] }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const navigate = useNavigate();
  const [{ q = "", basis = [], sort }, setSearch] = useSearchState(parameterListSearch);
  const rows = useMemo(() => all.filter((each) => isWanted(each, q, basis)), [all, q, basis]);
  const clear = () => setSearch({ q: undefined, basis: undefined });
  const count = (key: string) => all.filter((each) => basisKey(each) === key).length;
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(
          all.length,
          count("none"),
          all.filter((each) => each.inForce.origin === "installation").length,
        )}
      />
      <FilterBar
        filters={[
          {
            key: "basis",
            label: l.basis,
            chosen: basis,
            options: [
              { value: "none", label: t.notInSource, count: count("none") },
              { value: "source", label: l.inSource, count: count("source") },
            ],
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen })}
        onClear={clear}
      >
        <SearchField label={l.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={l.title}
        columns={useParameterColumns()}
        rows={rows}
        rowKey={(row) => row.code}
        sort={sortFrom(sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        onOpen={(row) => void navigate({ to: parametersPaths.parameter(row.code) })}
        empty={
          all.length === 0 ? (
            <Empty title={l.nothing} />
          ) : (
            <Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />
          )
        }
      />
    </>
  );
}

const basisKey = ({ inForce }: Parameter): string => (inForce.basis === null ? "none" : "source");

function isWanted(each: Parameter, q: string, basis: readonly string[]): boolean {
  const wanted = q.trim().toLowerCase();
  const { title, meaning } = each;
  const isNamed = [each.code, title.zh, title.en, meaning.zh, meaning.en].some((text) =>
    text.toLowerCase().includes(wanted),
  );
  return isNamed && (basis.length === 0 || basis.includes(basisKey(each)));
}
