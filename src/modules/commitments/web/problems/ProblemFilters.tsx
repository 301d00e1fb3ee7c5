import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useSearchState } from "../../../../web/search-state.ts";
import { type Filter, FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import type { LedgerChoices } from "../../contract/ledger.ts";
import { problemCauses, problemStates, problemSubjects } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsQueries } from "../queries.ts";
import { problemFilterKeys, problemSearch } from "./problem-search.ts";

/** What the list of problems is filtered by; everything stands in the address. */
export function ProblemFilters() {
  const t = useTexts({ zh, en });
  const f = t.filters;
  const language = useLanguage();
  const [search, setSearch] = useSearchState(problemSearch);
  const choices = useQuery(commitmentsQueries.choices()).data;
  const named = (list: LedgerChoices["units"] = []) =>
    list.map((one) => ({ value: one.value, label: pick({ zh: one.zh, en: one.en }, language).text }));
  const filters: Omit<Filter, "chosen">[] = [
    { key: "state", label: f.state, options: problemStates.map((value) => ({ value, label: t.states[value] })) },
    {
      key: "cause",
      label: f.cause,
      options: [
        ...problemCauses.map((value) => ({ value, label: t.causes[value] })),
        { value: "person", label: t.person },
      ],
    },
    {
      key: "subject",
      label: f.subject,
      options: problemSubjects.map((value) => ({ value, label: t.subjects[value] })),
    },
    { key: "unit", label: f.unit, options: named(choices?.units) },
    { key: "document", label: f.document, options: named(choices?.documents) },
  ];
  return (
    <FilterBar
      filters={filters.map((one) => ({ ...one, chosen: search[one.key as (typeof problemFilterKeys)[number]] ?? [] }))}
      onChange={(key, chosen) => setSearch({ [key]: chosen.length > 0 ? [...chosen] : undefined })}
      onClear={() => setSearch(Object.fromEntries(problemFilterKeys.map((key) => [key, undefined])))}
    >
      <SearchField label={f.search} value={search.q ?? ""} onChange={(q) => void setSearch({ q: q || undefined })} />
    </FilterBar>
  );
}
