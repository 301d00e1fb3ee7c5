import { useNavigate } from "@tanstack/react-router";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole, useUser } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { marketOwners, marketStations } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";

/** What a reader can bring: one demand, one result, a table of them. `isMine`: on the page of the reader's own. */
export function PostDoors({ isMine = false }: { readonly isMine?: boolean }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).market;
  const navigate = useNavigate();
  const isPoster = useHasRole([...marketOwners, ...marketStations]);
  const user = useUser();
  const reason = isPoster ? null : t.whoPosts;
  return (
    <span className={styles.doors}>
      {user && !isMine && <PageLink to={marketPaths.mine()}>{t.mine}</PageLink>}
      {isPoster && <PageLink to={marketPaths.bring()}>{t.bring}</PageLink>}
      <ReasonButton reason={reason} onClick={() => void navigate({ to: marketPaths.newResult() })}>
        {t.postResult}
      </ReasonButton>
      <ReasonButton type="primary" reason={reason} onClick={() => void navigate({ to: marketPaths.newDemand() })}>
        {t.postDemand}
      </ReasonButton>
    </span>
  );
}
