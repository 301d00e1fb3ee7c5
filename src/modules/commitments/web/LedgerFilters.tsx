import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../platform/i18n/pick.ts";
import { useSearchState } from "../../../web/search-state.ts";
import { type Filter, FilterBar, type FilterOption } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { carryEn } from "../carry-texts.en.ts";
import { carryZh } from "../carry-texts.zh.ts";
import { lamps } from "../contract/lamp.ts";
import { dueFilters, groupings, type LedgerChoices } from "../contract/ledger.ts";
import { kinds, sourceStates, states } from "../contract.ts";
import { lampsEn } from "../lamp-texts.en.ts";
import { lampsZh } from "../lamp-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";
import { type FilterKey, filterKeys, ledgerSearch } from "./ledger-search.ts";
import { commitmentsQueries } from "./queries.ts";

/** What the ledger is filtered and grouped by; everything stands in the address. */
export function LedgerFilters({ isGrouped = true }: { isGrouped?: boolean }) {
  const t = useTexts({ zh, en });
  const l = t.ledger;
  const lampWords = useTexts({ zh: lampsZh, en: lampsEn }).words;
  const carry = useTexts({ zh: carryZh, en: carryEn });
  const language = useLanguage();
  const [search, setSearch] = useSearchState(ledgerSearch);
  const choices = useQuery(commitmentsQueries.choices()).data;
  const words = <K extends string>(values: readonly K[], texts: Readonly<Record<K, string>>): FilterOption[] =>
    values.map((value) => ({ value, label: texts[value] }));
  const named = (list: LedgerChoices["units"] | undefined): FilterOption[] =>
    (list ?? []).map((one) => ({
      value: one.value,
      label: pick({ zh: one.zh, en: one.en }, language).text,
      count: one.count,
    }));
  const filters: Omit<Filter, "chosen">[] = [
    { key: "lamp", label: t.columns.lamp, options: words(lamps, lampWords) },
    { key: "state", label: t.columns.state, options: words(states, t.states) },
    {
      key: "due",
      label: l.dueFilter,
      options: words(dueFilters, { overdue: t.due.overdue, soon: t.due.soon, later: t.due.later, none: t.due.none }),
    },
    { key: "unit", label: l.unit, options: [{ value: "-", label: t.unitUnknown }, ...named(choices?.units)] },
    { key: "document", label: t.columns.document, options: named(choices?.documents) },
    { key: "kind", label: t.columns.kind, options: words(kinds, t.kinds) },
    { key: "area", label: t.columns.area, options: named(choices?.areas) },
    { key: "archived", label: carry.ledgerArchived, options: words(["with", "only"] as const, carry.ledgerShows) },
    { key: "source", label: t.columns.source, options: words(sourceStates, t.sources) },
  ];
  return (
    <FilterBar
      filters={filters.map((one) => ({ ...one, chosen: [search[one.key as FilterKey] ?? []].flat() }))}
      onChange={(key, values) => setSearch({ [key]: key === "archived" ? values.at(-1) : [...values] })}
      onClear={() => setSearch(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
    >
      <SearchField label={l.search} value={search.q ?? ""} onChange={(q) => setSearch({ q: q || undefined })} />
      {isGrouped && <Grouping />}
    </FilterBar>
  );
}

function Grouping() {
  const l = useTexts({ zh, en }).ledger;
  const [search, setSearch] = useSearchState(ledgerSearch);
  return (
    <span className={styles.group}>
      <label htmlFor="ledger-group">{l.group}</label>
      <select
        id="ledger-group"
        value={search.group ?? ""}
        onChange={(event) => setSearch({ group: groupings.find((one) => one === event.target.value) })}
      >
        <option value="">{l.groups.none}</option>
        {groupings.map((one) => (
          <option key={one} value={one}>
            {l.groups[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
