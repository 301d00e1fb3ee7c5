import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import type { AlignedItem } from "../../contract/alignment.ts";
import { policyPaths } from "../paths.ts";
import { markedWords } from "./alignment-rows.ts";
import styles from "./ItemWords.module.css";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

interface ItemWordsProps {
  readonly item: AlignedItem;
  /** Code of its document. */
  readonly code: string;
  /** Which side it is; named on a narrow screen, where the sides stand below each other. */
  readonly side: "upper" | "lower";
  readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
  readonly isWhole: boolean;
}

/** One item of an alignment in the words of its document, with the words that the reasons point at marked. */
export function ItemWords({ item, code, side, spans, isWhole }: ItemWordsProps) {
  const { t, policy } = useAlignmentTexts();
  const { figure, due, section } = item;
  const facts = [
    figure && `${policy.comparators[figure.comparator]} ${exactNumber(figure.value)} ${figure.unit}`,
    figure && policy.targetKinds[figure.kind],
    due !== null && t.due(due),
  ].filter((fact) => fact !== null && fact !== false);
  return (
    <div className={styles.item}>
      <p className={styles.side}>{t.sides[side]}</p>
      <p className={styles.name} lang="zh-CN">
        {item.name}
      </p>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(" · ")}</p>}
      <p className={classNames(styles.quote, !isWhole && styles.short)} lang="zh-CN">
        {markedWords(item, spans).map(({ start, text, isMarked }) =>
          isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </p>
      <p className={styles.where}>
        {section && <span lang="zh-CN">{section}</span>}{" "}
        <PageLink to={policyPaths.document(code)} search={{ at: item.start, item: item.key }}>
          {t.inText}
          <span className="spoken" lang="zh-CN">
            {item.name}
          </span>
        </PageLink>
      </p>
    </div>
  );
}
