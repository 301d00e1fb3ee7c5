import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useSearchState } from "../../../../web/search-state.ts";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { lamps } from "../../contract/lamp.ts";
import type { LedgerChoices } from "../../contract/ledger.ts";
import type { NewRound } from "../../contract/round.ts";
import { kinds } from "../../contract.ts";
import { lampsEn } from "../../lamp-texts.en.ts";
import { lampsZh } from "../../lamp-texts.zh.ts";
import { roundsEn } from "../../round-texts.en.ts";
import { roundsZh } from "../../round-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { filterOf } from "../ledger-search.ts";
import { commitmentsQueries } from "../queries.ts";
import { type RoundListSearch, roundListSearch } from "./round-search.ts";
import styles from "./rounds.module.css";

/** The scope of the address as the API takes it. */
export function useRoundScope(): NewRound["filter"] {
  const [search] = useSearchState(roundListSearch);
  const { document, unit, kind, lamp } = filterOf(search);
  return {
    ...(document ? { document } : {}),
    ...(unit ? { unit } : {}),
    ...(kind ? { kind } : {}),
    ...(lamp ? { lamp } : {}),
  };
}

/** Which part of the ledger a round asks about; it stands in the address, so that a prepared round can be passed on. */
export function RoundScope() {
  const t = useTexts({ zh, en });
  const s = useTexts({ zh: roundsZh, en: roundsEn }).start;
  const lampWords = useTexts({ zh: lampsZh, en: lampsEn }).words;
  const language = useLanguage();
  const [search, setSearch] = useSearchState(roundListSearch);
  const choices = useQuery(commitmentsQueries.choices()).data;
  const named = (list: LedgerChoices["units"] = []) =>
    list.map(({ value, zh: nameZh, en: nameEn, count }) => ({
      value,
      label: pick({ zh: nameZh, en: nameEn }, language).text,
      count,
    }));
  const filters: { key: keyof RoundListSearch; label: string; options: ReturnType<typeof named> | Option[] }[] = [
    { key: "document", label: s.documents, options: named(choices?.documents) },
    { key: "unit", label: s.units, options: named(choices?.units) },
    { key: "kind", label: s.kinds, options: kinds.map((value) => ({ value, label: t.kinds[value] })) },
    { key: "lamp", label: s.lamps, options: lamps.map((value) => ({ value, label: lampWords[value] })) },
  ];
  return (
    <FilterBar
      filters={filters.map((filter) => ({ ...filter, chosen: search[filter.key] ?? [] }))}
      onChange={(key, chosen) => setSearch({ [key]: chosen.length > 0 ? [...chosen] : undefined })}
      onClear={() => setSearch({ document: undefined, unit: undefined, kind: undefined, lamp: undefined })}
    >
      <span className={styles.quiet}>{s.scopeAll}</span>
    </FilterBar>
  );
}

interface Option {
  value: string;
  label: string;
}
