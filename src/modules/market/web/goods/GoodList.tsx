import { formatDate } from "../../../../platform/i18n/dates.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { MarketRow } from "../../contract/market-list.ts";
import type { GoodKind } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { rangeText } from "../money.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";

/** Goods one below the other: what it is, whose, where, for how much, by when, how far it is proven. */
export function GoodList({ kind, goods }: { kind: GoodKind; goods: readonly MarketRow[] }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  const language = useLanguage();
  const areas = useAreaNames();
  return (
    <ul className={styles.goods}>
      {goods.map((good) => (
        <li key={good.id} className={styles.good}>
          <h2 className={styles.goodTitle}>
            <PageLink to={marketPaths.good(kind, good.id)}>
              <Words of={good.title} />
            </PageLink>{" "}
            {good.isSample && <SampleMark isShort />}
          </h2>
          <p className={styles.goodText} lang="zh-CN">
            {good.text}
          </p>
          <ul className={styles.facts}>
            {good.state !== "published" && <li className={styles.state}>{words.states[good.state]}</li>}
            {good.field && (
              <li>
                <Words of={good.field.name} isMarked={false} />
              </li>
            )}
            {good.place && <li>{areas.nameOf(good.place) ?? good.place}</li>}
            <li>{good.owner.firm?.name ?? good.owner.organisation?.name ?? t.market.unnamed}</li>
            <li>
              {kind === "demand" ? t.market.budget : t.market.price} {rangeText(good.money, language, t.one)}
            </li>
            {good.deadline && (
              <li>
                {t.market.deadline} {formatDate(good.deadline)}
              </li>
            )}
            <Readiness kind={kind} {...good.readiness} />
            {good.rights.length > 0 && <li>{good.rights.map((kind) => t.one.rightKinds[kind]).join(words.comma)}</li>}
            {good.modes.map((mode) => (
              <li key={mode} className={styles.mode}>
                {words.modes[mode]}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Readiness({ kind, claimed, proven }: { kind: GoodKind } & MarketRow["readiness"]) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).market;
  if (kind === "demand") return claimed === null ? null : <li>{t.needed(claimed)}</li>;
  return (
    <li>
      {proven === null ? t.noneProven : t.proven(proven)}
      {claimed !== null && claimed !== proven && <span className={styles.quiet}> ({t.claimed(claimed)})</span>}
    </li>
  );
}
