import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Cooperation } from "../../contract/partners.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useItems } from "../use-items.ts";
import { useWords } from "../use-words.ts";
import { partnersSearch } from "./search.ts";

type Partner = Cooperation["partners"][number];

/** With whom there are projects, by country and field. */
export function PartnersPage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.cooperation())} shape="table">
        {({ partners }) => <Partners partners={partners} />}
      </Loaded>
    </Screen>
  );
}

function Partners({ partners }: { readonly partners: readonly Partner[] }) {
  const t = useWords().partners;
  const [{ q, country = [], field = [] }, setSearch] = useSearchState(partnersSearch);
  const fields = useItems("technology-area");
  const columns = useColumns(fields);
  const wanted = q?.trim().toLowerCase() ?? "";
  const rows = partners.filter(
    (one) =>
      (country.length === 0 || country.includes(one.country ?? "")) &&
      (field.length === 0 || field.includes(one.field ?? "")) &&
      `${one.nameZh} ${one.nameEn ?? ""} ${one.country ?? ""}`.toLowerCase().includes(wanted),
  );
  const options = (of: (one: Partner) => string | null, nameOf: (value: string) => string) =>
    [...Map.groupBy(partners, (one) => of(one) ?? "")].map(([value, group]) => ({
      value,
      label: value === "" ? t.unsaid : nameOf(value),
      count: group.length,
    }));
  const projects = new Set(rows.flatMap((one) => one.projects.map(({ id }) => id)));
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(rows.length, rows.filter((one) => one.projects.length > 0).length, projects.size)}
      />
      <FilterBar
        filters={[
          {
            key: "country",
            label: t.country,
            chosen: country,
            options: options(
              (one) => one.country,
              (name) => name,
            ),
          },
          {
            key: "field",
            label: t.field,
            chosen: field,
            options: options(
              (one) => one.field,
              (code) => fields.find(({ value }) => value === code)?.label ?? code,
            ),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: [...chosen] })}
        onClear={() => setSearch({ country: undefined, field: undefined })}
      >
        <SearchField label={t.search} value={q ?? ""} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={t.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none}>{t.noneDetail}</Empty>}
      />
    </>
  );
}

function useColumns(fields: ReturnType<typeof useItems>): Column<Partner>[] {
  const t = useWords();
  const p = t.partners;
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: "partner",
        title: p.partner,
        onCard: "title",
        cell: ({ id, nameZh, nameEn, isSample }) => (
          <>
            <PageLink to={`/registers/cooperation-partner/${encodeURIComponent(id)}`}>
              {pick({ zh: nameZh, en: nameEn }, language).text}
            </PageLink>{" "}
            {isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "country", title: p.country, width: 144, cell: ({ country }) => country ?? p.unsaid },
      {
        key: "field",
        title: p.field,
        width: 176,
        cell: ({ field }) => fields.find(({ value }) => value === field)?.label ?? field ?? p.unsaid,
      },
      {
        key: "projects",
        title: p.projects,
        width: 400,
        cell: ({ projects }) =>
          projects.map(({ id, title, stage }) => (
            <span key={id} className={styles.below}>
              <PageLink to={projectsPaths.project(id)}>{title}</PageLink>{" "}
              <span className={styles.mark}>{t.stages[stage]}</span>
            </span>
          )),
      },
    ],
    [t, p, language, fields],
  );
}
