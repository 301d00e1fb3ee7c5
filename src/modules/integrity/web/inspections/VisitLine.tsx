import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { InspectionHead } from "../../contract/inspections.ts";
import { inspectionsEn as en } from "../../inspections-texts.en.ts";
import { inspectionsZh as zh } from "../../inspections-texts.zh.ts";
import styles from "../integrity.module.css";
import { integrityPaths } from "../paths.ts";

/** One visit in a list: what, to whom, by whom. */
export function VisitLine({ visit }: { visit: InspectionHead }) {
  const t = useTexts({ zh, en });
  const { id, kind, project, visited, scopes, startsOn, endsOn, state, visitor, joined, hasResult, isSample } = visit;
  return (
    <>
      <PageLink to={integrityPaths.inspection(id)}>
        {t.kinds[kind]}：{project?.title ?? t.whole}
      </PageLink>{" "}
      <span className={styles.mark}>{t.states[state]}</span>{" "}
      {hasResult && <span className={styles.mark}>{t.shared}</span>} {isSample && <SampleMark isShort />}
      <div className={styles.quiet}>
        <Words of={{ zh: visited.zh, en: visited.en }} /> · {t.days(startsOn, endsOn)} ·{" "}
        {scopes.map((scope) => t.scopes[scope]).join("、")} · {visitor}
        {joined.length > 0 && ` · ${t.joined(joined.join("、"))}`}
      </div>
    </>
  );
}
