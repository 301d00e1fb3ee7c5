import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Demand } from "../../contract/demand.ts";
import type { Result } from "../../contract/result.ts";
import { marketOwners } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { wishEn } from "../../wish-texts.en.ts";
import { wishZh } from "../../wish-texts.zh.ts";
import { mineQuery } from "../goods/queries.ts";
import { marketPaths } from "../paths.ts";
import styles from "./desk.module.css";
import { deskPaths } from "./paths.ts";

const isOffered = ({ state }: Pick<Demand, "state">): boolean => state === "published" || state === "matched";

/** How somebody else answers what is offered: with a good of their own, or by posting one. */
export function RespondPart({ good }: { good: Demand | Result }) {
  const w = useTexts({ zh: wishZh, en: wishEn });
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).market;
  const language = useLanguage();
  const navigate = useNavigate();
  const isParty = useHasRole(marketOwners);
  const query = useQuery({ ...mineQuery, enabled: isParty });
  if (good.standing.isOwner || !isOffered(good)) return null;
  const isDemand = good.kind === "demand";
  const own = (query.data?.own ?? []).filter((one) => one.kind !== good.kind && isOffered(one));
  const label = w.respond[good.kind];
  if (!isParty) return <p className={styles.quiet}>{w.howTo[good.kind]}</p>;
  return (
    <div className={styles.respond}>
      {own.length > 0 && (
        <>
          <label htmlFor="respond-with">{label}</label>
          <Select
            id="respond-with"
            className={styles.respondWith!}
            placeholder={w.choose}
            showSearch
            optionFilterProp="label"
            options={own.map(({ id, title }) => ({ value: id, label: pick(title, language).text }))}
            onChange={(id: string) =>
              void navigate({ to: isDemand ? deskPaths.pair(good.id, id) : deskPaths.pair(id, good.id) })
            }
          />
        </>
      )}
      {query.data && own.length === 0 && <span className={styles.quiet}>{w.howTo[good.kind]}</span>}
      <PageLink to={isDemand ? marketPaths.newResult() : marketPaths.newDemand()}>
        {isDemand ? t.postResult : t.postDemand}
      </PageLink>
    </div>
  );
}
