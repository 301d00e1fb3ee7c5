import { Button } from "antd";
import { useTexts } from "../../../../../web/ui/language.tsx";
import { Notice } from "../../../../../web/ui/Notice.tsx";
import type { Demand } from "../../../contract/demand.ts";
import type { Result } from "../../../contract/result.ts";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import styles from "../goods.module.css";

interface ConflictNoticeProps {
  readonly seen: Demand | Result;
  readonly now: Demand | Result;
  readonly onContinue: () => void;
}

const textOf = (good: Demand | Result): string => ("problem" in good ? good.problem : good.summary);

/** Somebody was faster: the version that the person opened beside the one that is now. What was written stays below. */
export function ConflictNotice({ seen, now, onContinue }: ConflictNoticeProps) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).form;
  return (
    <Notice kind="warn" title={t.conflict} action={<Button onClick={onContinue}>{t.overwrite}</Button>}>
      <dl className={styles.versions}>
        {(
          [
            [t.conflictYours, seen],
            [t.conflictNow, now],
          ] as const
        ).map(([label, good]) => (
          <div key={label}>
            <dt>
              {label} ({t.version(good.version)})
            </dt>
            <dd lang="zh-CN">
              <strong>{good.title.zh}</strong> {textOf(good)}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t.conflictKept}</p>
    </Notice>
  );
}
