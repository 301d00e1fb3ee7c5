import { Button, Input } from "antd";
import { useSearchState } from "../../../../web/search-state.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import { type QuotaEffect, type QuotaRow, quotaEffect } from "../../rules/young-quota.ts";
import styles from "../calls.module.css";
import { boardSearch } from "./board-search.ts";

interface Props {
  /** As the office means to decide now, or has decided; the best ranked first. */
  readonly rows: readonly QuotaRow[];
  readonly titleOf: (id: string) => string;
  /** The share that was set for the call, in percent; 0: none. */
  readonly percent: number;
  /** Takes the effect over into what the office means to decide; null: it cannot be changed any more. */
  readonly onTake: ((moved: Pick<QuotaEffect, "in" | "out">) => void) | null;
}

/** Who would be in and out with a share of young leads and without it: the share that was set, or one that is tried out. */
export function YoungQuota({ rows, titleOf, percent: set, onTake }: Props) {
  const t = useTexts({ zh, en }).quota;
  const [{ young }, setSearch] = useSearchState(boardSearch);
  if (rows.every((row) => row.young === null)) return null;
  const percent = young ?? set;
  return (
    <>
      <div className={`${styles.number} ${styles.field}`}>
        <label htmlFor="young-share">{t.share(set)}</label>
        <Input
          id="young-share"
          type="number"
          min={0}
          max={100}
          value={percent}
          onChange={({ target: { value } }) => setSearch({ young: value === "" ? undefined : Number(value) })}
        />
      </div>
      {percent > 0 && (
        <Effect effect={quotaEffect(rows, percent)} percent={percent} rows={rows} titleOf={titleOf} onTake={onTake} />
      )}
    </>
  );
}

function Effect({ effect, percent, rows, titleOf, onTake }: Props & { readonly effect: QuotaEffect }) {
  const t = useTexts({ zh, en }).quota;
  const all = rows.filter(({ isSupported }) => isSupported).length;
  const isMet = effect.have >= effect.needed;
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <p>
        {title}: {ids.map(titleOf).join(" · ")}
      </p>
    );
  return (
    <Notice kind={isMet ? "good" : "warn"} title={t.title(percent, effect.needed, all, effect.have)}>
      {isMet && <p>{all === 0 ? t.nobody : t.met}</p>}
      {list(t.in, effect.in)}
      {list(t.out, effect.out)}
      {effect.lacking > 0 && <p>{t.lacking(effect.lacking)}</p>}
      <p className={styles.quiet}>{t.note}</p>
      {effect.in.length > 0 && onTake && <Button onClick={() => onTake(effect)}>{t.take}</Button>}
    </Notice>
  );
}
