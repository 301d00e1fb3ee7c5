import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import { Skeleton } from "../../../../web/ui/Skeletons.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type MarketList, sortKeys } from "../../contract/market-list.ts";
import { transferModes } from "../../contract/terms.ts";
import { type GoodKind, goodKinds } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { fieldChoices } from "../../rules/field-tree.ts";
import { marketPaths } from "../paths.ts";
import { GoodList } from "./GoodList.tsx";
import { GoodsMap } from "./GoodsMap.tsx";
import styles from "./goods.module.css";
import { type MarketSearch, marketSearch } from "./market-search.ts";
import { PostDoors } from "./PostDoors.tsx";
import { marketQuery } from "./queries.ts";
import { SavedSearches } from "./SavedSearches.tsx";

/** The public market: demands and results by field, place, way and readiness. */
export function MarketPage() {
  return (
    <Screen actions={<PostDoors />}>
      <Market />
    </Screen>
  );
}

const nothing = {
  q: undefined,
  field: undefined,
  place: undefined,
  mode: undefined,
  right: undefined,
  readiness: undefined,
};

function Market() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).market;
  const [search, setSearch] = useSearchState(marketSearch);
  const kind: GoodKind = search.kind ?? "demand";
  const query = useInfiniteQuery(marketQuery(kind, search));
  const [first] = query.data?.pages ?? [];
  const goods = query.data?.pages.flatMap((page) => page.goods);
  return (
    <>
      {first ? (
        <Answer question={t.question} answer={t.answer(first.counts.demand, first.counts.result)} />
      ) : (
        <Skeleton shape="answer" />
      )}
      <nav aria-label={t.tabs} className={styles.tabs}>
        {goodKinds.map((one) => (
          <PageLink
            key={one}
            to={marketPaths.market()}
            search={{ kind: one === "demand" ? undefined : one, view: search.view }}
            className={one === kind ? styles.tabOn : styles.tab}
          >
            {one === "demand" ? t.demands(first?.counts.demand ?? 0) : t.results(first?.counts.result ?? 0)}
          </PageLink>
        ))}
      </nav>
      {first && <Filters kind={kind} first={first} search={search} />}
      <div className={styles.acts}>
        <Button
          aria-pressed={search.view === "map"}
          onClick={() => setSearch({ view: search.view === "map" ? undefined : "map" })}
        >
          {search.view === "map" ? t.mapOff : t.mapOn}
        </Button>
        <SavedSearches kind={kind} search={search} />
      </div>
      {first && search.view === "map" && <GoodsMap kind={kind} first={first} />}
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!goods && !query.error && <Skeleton shape="cards" rows={6} />}
      {goods && goods.length === 0 && (
        <Empty title={t.none} action={<Button onClick={() => setSearch(nothing)}>{t.clear}</Button>}>
          <p>{t.noneHint}</p>
        </Empty>
      )}
      {goods && goods.length > 0 && (
        <>
          <GoodList kind={kind} goods={goods} />
          <p className={styles.more}>
            {t.shownOf(goods.length, first?.total ?? 0)}
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t.more}
              </Button>
            )}
          </p>
        </>
      )}
    </>
  );
}

function Filters({ kind, first, search }: { kind: GoodKind; first: MarketList; search: MarketSearch }) {
  const { market: t, one } = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const { rightKinds } = one;
  const { modes } = useTexts({ zh: goodsZh, en: goodsEn });
  const language = useLanguage();
  const areas = useAreaNames();
  const [, setSearch] = useSearchState(marketSearch);
  const counted = (facet: keyof MarketList["facets"], value: string) =>
    first.facets[facet].find((one) => one.value === value)?.count ?? 0;
  const filters = [
    {
      key: "field",
      label: t.field,
      chosen: search.field ?? [],
      options: fieldChoices(first.fields).map(({ code, name, depth }) => ({
        value: code,
        label: `${"\u3000".repeat(depth)}${pick(name, language).text}`,
        count: counted("field", code),
      })),
    },
    {
      key: "place",
      label: t.place,
      chosen: search.place ?? [],
      options: first.facets.place.map(({ value, count }) => ({ value, label: areas.nameOf(value) ?? value, count })),
    },
    {
      key: "mode",
      label: t.mode,
      chosen: search.mode ?? [],
      options: transferModes.map((value) => ({ value, label: modes[value], count: counted("mode", value) })),
    },
    {
      key: "right",
      label: t.right,
      chosen: search.right ?? [],
      options: first.facets.right.map(({ value, count }) => ({
        value,
        label: rightKinds[value as keyof typeof rightKinds] ?? value,
        count,
      })),
    },
    {
      key: "readiness",
      label: t.readiness,
      chosen: search.readiness ? [search.readiness] : [],
      options: first.facets.readiness.map(({ value, count }) => ({ value, label: t.atLeast(Number(value)), count })),
    },
  ];
  return (
    <FilterBar
      filters={filters.filter(({ key }) => kind === "result" || (key !== "readiness" && key !== "right"))}
      onChange={(key, chosen) => setSearch({ [key]: key === "readiness" ? chosen.at(-1) : [...chosen] })}
      onClear={() => setSearch({ ...nothing, q: search.q })}
    >
      <SearchField label={t.search} value={search.q ?? ""} onChange={(q) => setSearch({ q: q || undefined })} />
      <Select
        aria-label={t.sort}
        value={search.sort ?? "new"}
        onChange={(sort) => setSearch({ sort: sort === "new" ? undefined : sort })}
        options={sortKeys
          .filter((key) => key !== "deadline" || kind === "demand")
          .map((value) => ({ value, label: t.sorts[value] }))}
      />
    </FilterBar>
  );
}
