import { Button } from "antd";
import { PageLink } from "../PageLink.tsx";
import { paths } from "../paths.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Empty } from "../ui/StateMessage.tsx";
import styles from "./GalleryPage.module.css";

/** The states that a screen can be in when it has nothing, or not all, to show. */
export function GalleryStates() {
  const t = useTexts({ zh, en });
  const g = t.gallery;
  return (
    <div className={styles.stack}>
      <div>
        <Notice kind="warn" title={g.partial}>
          {g.partialBody}
        </Notice>
        <Notice kind="info" title={g.info} />
        <Notice kind="good" title={g.good} />
        <Notice kind="bad" title={g.bad} />
      </div>
      <div className={styles.pair}>
        <Empty title={g.emptyTitle} action={<Button type="primary">{g.emptyAction}</Button>}>
          <p>{g.emptyBody}</p>
        </Empty>
        <Problem
          title={g.problemTitle}
          detail={g.problemBody}
          code="platform.busy"
          correlationId="0193c2a4-7d1e-7c3b-9f57-2f6f0f6f7a11"
          onRetry={() => undefined}
        />
        <Problem
          title={t.errors.forbidden}
          detail={g.forbiddenBody}
          code="platform.not-allowed"
          action={<PageLink to={paths.home()}>{t.errors.home}</PageLink>}
        />
      </div>
    </div>
  );
}
