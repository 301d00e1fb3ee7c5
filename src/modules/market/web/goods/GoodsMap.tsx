import { Suspense, useCallback } from "react";
import { useAreaNames } from "../../../../web/areas.ts";
import { useSearchState } from "../../../../web/search-state.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Skeleton } from "../../../../web/ui/Skeletons.tsx";
import { AreaMap } from "../../../places/web/index.tsx";
import type { MarketList } from "../../contract/market-list.ts";
import type { GoodKind } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import styles from "./goods.module.css";
import { marketSearch } from "./market-search.ts";

/** Where the goods of the search are: how many in each area, on a map and in words; an area that is picked becomes the filter. */
export function GoodsMap({ kind, first }: { kind: GoodKind; first: MarketList }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).market;
  const areas = useAreaNames();
  const [search, setSearch] = useSearchState(marketSearch);
  const { place: places } = first.facets;
  const chosen = search.place ?? [];
  const noteOf = useCallback(
    (code: string) => {
      const found = places.find(({ value }) => value === code);
      return found ? String(found.count) : null;
    },
    [places],
  );
  const shown = useCallback((code: string) => search.place?.includes(code) ?? false, [search.place]);
  const pick = useCallback((code: string) => setSearch({ place: [code] }), [setSearch]);
  return (
    <section className={styles.map}>
      <Suspense fallback={<Skeleton shape="cards" rows={3} />}>
        <AreaMap
          day={undefined}
          shown={shown}
          {...(chosen.length === 1 ? { subject: chosen[0]! } : {})}
          noteOf={noteOf}
          base={search.base}
          onBase={(base) => setSearch({ base })}
          onPick={pick}
        />
      </Suspense>
      {places.length === 0 ? (
        <p className={styles.quiet}>{t.nowhere}</p>
      ) : (
        <ul className={styles.places} aria-label={kind === "demand" ? t.demandsByPlace : t.resultsByPlace}>
          {places.map(({ value, count }) => (
            <li key={value}>
              <button type="button" aria-pressed={chosen.includes(value)} onClick={() => pick(value)}>
                {areas.nameOf(value) ?? value} <strong>{count}</strong>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{t.placeNote}</p>
    </section>
  );
}
