import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Result } from "../../contract/result.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { EvidenceForm, RejectForm } from "./EvidenceForm.tsx";
import { Item } from "./GoodParts.tsx";
import styles from "./goods.module.css";

/** What is claimed beside what is proven, and the evidence of each level. */
export function ReadinessPart({ result }: { result: Result }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const { claimed, proven, levels } = result.readiness;
  const mayReject = result.standing.isReader && !result.standing.isOwnReading;
  return (
    <>
      <FieldList>
        <Item name={t.readiness.proven}>{proven === null ? t.market.noneProven : t.one.level(proven)}</Item>
        <Item name={t.readiness.claimed}>{claimed !== null && t.one.level(claimed)}</Item>
      </FieldList>
      <EvidenceForm result={result} levels={levels} />
      {levels.length === 0 && <p>{t.readiness.noScale}</p>}
      <ol className={styles.levels}>
        {levels.map((level) => (
          <li key={level.level} className={styles.level} data-proven={level.isProven}>
            <Words of={level.name} isMarked={false} />{" "}
            <span className={styles.quiet}>{level.isProven ? t.readiness.isProven : t.readiness.isNotProven}</span>
            <ul className={styles.evidence}>
              {level.items.map((item) => (
                <li key={item.code}>
                  <Words of={item.name} isMarked={false} />
                  {t.readiness.colon}
                  {item.evidence.length === 0 ? <span className={styles.quiet}>{t.readiness.none}</span> : null}
                  {item.evidence.map((one) => (
                    <span key={one.id}>
                      {one.day} <span lang="zh-CN">{one.statement}</span>
                      {one.reference && ` (${one.reference})`}
                      {one.rejected && <span className={styles.must}>{t.readiness.rejected(one.rejected)}</span>}
                      {mayReject && one.rejected === null && <RejectForm id={one.id} />}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
