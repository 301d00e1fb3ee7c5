import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Resource, ResourceList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { facilitiesPaths } from "./paths.ts";
import { facilitiesQueries } from "./queries.ts";
import { listSearch } from "./searches.ts";

/** Every shared resource, with its terms, by kind, laboratory, park and words. */
export function ResourcesPage() {
  const t = useTexts({ zh, en }).list;
  const [search] = useSearchState(listSearch);
  const { bookable, ...rest } = search;
  const query = useQuery(facilitiesQueries.resources({ ...rest, bookable: bookable ? "true" : undefined }));
  return (
    <Screen
      actions={
        <span className={styles.tools}>
          <PageLink to={facilitiesPaths.bookings()}>{t.mine}</PageLink>
          <PageLink to={facilitiesPaths.use()}>{t.use}</PageLink>
          <PageLink to={facilitiesPaths.match()}>{t.match}</PageLink>
        </span>
      }
    >
      <Loaded query={query} shape="table">
        {(list) => <Resources list={list} />}
      </Loaded>
    </Screen>
  );
}

function Resources({ list }: { list: ResourceList }) {
  const texts = useTexts({ zh, en });
  const t = texts.list;
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(listSearch);
  const { resources, kinds, platforms, parks } = list;
  const columns = useColumns();
  const bookable = resources.filter(({ terms, state }) => terms !== null && state === "open").length;
  const nameOf = (name: Resource["name"]) => pick(name, language).text;
  const one = (value: string | undefined) => (value ? [value] : []);
  return (
    <>
      <Answer question={t.question} answer={t.answer(resources.length, bookable)} />
      <FilterBar
        filters={[
          {
            key: "kind",
            label: t.kind,
            options: kinds.map((value) => ({ value, label: texts.kinds[value] ?? value })),
            chosen: one(search.kind),
          },
          {
            key: "platform",
            label: t.platform,
            options: platforms.map(({ id, name }) => ({ value: id, label: nameOf(name) })),
            chosen: one(search.platform),
          },
          {
            key: "park",
            label: t.park,
            options: parks.map(({ id, name }) => ({ value: id, label: nameOf(name) })),
            chosen: one(search.park),
          },
          {
            key: "bookable",
            label: t.bookable,
            options: [{ value: "true", label: t.bookable }],
            chosen: search.bookable ? ["true"] : [],
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen.at(-1) })}
        onClear={() => setSearch({ kind: undefined, platform: undefined, park: undefined, bookable: undefined })}
      >
        <SearchField label={t.search} value={search.q ?? ""} onChange={(q) => setSearch({ q: q || undefined })} />
      </FilterBar>
      <DataTable
        label={t.title}
        columns={columns}
        rows={resources}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: facilitiesPaths.resource(id) })}
        empty={
          <Empty
            title={t.none}
            action={
              <Button
                onClick={() =>
                  setSearch({
                    q: undefined,
                    kind: undefined,
                    platform: undefined,
                    park: undefined,
                    bookable: undefined,
                  })
                }
              >
                {t.clear}
              </Button>
            }
          >
            <p>{t.noneHint}</p>
          </Empty>
        }
      />
    </>
  );
}

function useColumns(): Column<Resource>[] {
  const texts = useTexts({ zh, en });
  const language = useLanguage();
  return useMemo(() => {
    const t = texts.list;
    const priceOf = (price: number | null) =>
      price === null ? t.notSaid : price === 0 ? t.free : texts.perHour(price);
    return [
      {
        key: "name",
        title: t.name,
        onCard: "title",
        cell: ({ id, name, isSample }) => (
          <>
            <PageLink to={facilitiesPaths.resource(id)}>{pick(name, language).text}</PageLink>{" "}
            {isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "kind", title: t.kind, width: 180, cell: ({ kind }) => texts.kinds[kind] ?? kind },
      {
        key: "keeper",
        title: t.keeper,
        width: 220,
        cell: ({ keeper, platform }) => {
          const named = keeper ?? platform?.name;
          return named ? pick(named, language).text : "";
        },
      },
      {
        key: "price",
        title: t.price,
        width: 280,
        cell: ({ terms, state }) => {
          if (!terms || state !== "open") return "";
          const small = priceOf(terms.priceSmall ?? terms.priceOther);
          const other = priceOf(terms.priceOther);
          return small === other ? small : `${small} / ${other}`;
        },
      },
    ];
  }, [texts, language]);
}
