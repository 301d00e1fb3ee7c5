import { classNames } from "../../../../web/ui/class-names.ts";
import type { Alignment } from "../../contract/alignment.ts";
import type { AlignmentRow } from "./alignment-rows.ts";
import { ItemWords } from "./ItemWords.tsx";
import { PairActions, type SayOfPair } from "./PairActions.tsx";
import styles from "./PairRow.module.css";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

interface PairRowProps {
  readonly row: AlignmentRow;
  readonly alignment: Alignment;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onSay: SayOfPair;
  readonly error: unknown;
  readonly isRejecting: boolean;
  readonly onRejecting: (isOpen: boolean) => void;
}

/** One row of an alignment: both sentences with the reasons, or the one that stands alone. */
export function PairRow({ row, alignment, isSelected, onSelect, ...actions }: PairRowProps) {
  const { t } = useAlignmentTexts();
  const codes = { upper: alignment.upper.code, lower: alignment.lower.code };
  if (row.kind === "alone") {
    const item = <ItemWords item={row.item} code={codes[row.side]} side={row.side} spans={[]} isWhole={isSelected} />;
    return (
      <article className={classNames(styles.row, isSelected && styles.selected)}>
        <Head kind={t.kinds[row.item.kind]} relation={t.coverages.alone} isSelected={isSelected} onSelect={onSelect} />
        <div className={styles.sides}>
          {row.side === "lower" && <div className={styles.absent} />}
          {item}
          {row.side === "upper" && <div className={styles.absent} />}
        </div>
      </article>
    );
  }
  const { pair, upper, lower } = row;
  const spans = (side: "upper" | "lower") => pair.reasons.flatMap((reason) => reason[side]);
  const isNearTask = upper.kind === "task" && pair.relation === "look-alike" && pair.state === "open";
  return (
    <article className={classNames(styles.row, styles[pair.relation], isSelected && styles.selected)}>
      <Head
        kind={t.kinds[upper.kind]}
        relation={isNearTask ? t.nearTask : t.relations[pair.relation]}
        state={t.states[pair.state]}
        isSelected={isSelected}
        onSelect={onSelect}
      />
      <div className={styles.sides}>
        <ItemWords item={upper} code={codes.upper} side="upper" spans={spans("upper")} isWhole={isSelected} />
        <ItemWords item={lower} code={codes.lower} side="lower" spans={spans("lower")} isWhole={isSelected} />
      </div>
      <Reasons pair={pair} />
      {isSelected && <PairActions pair={pair} {...actions} />}
    </article>
  );
}

interface HeadProps {
  readonly kind: string;
  readonly relation: string;
  readonly state?: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Head({ kind, relation, state, isSelected, onSelect }: HeadProps) {
  return (
    <button type="button" className={styles.open} aria-pressed={isSelected} onClick={onSelect}>
      <span className={styles.tag}>{kind}</span>
      <span className={styles.relation}>{relation}</span>
      {state && <span className={styles.state}>{state}</span>}
    </button>
  );
}

function Reasons({ pair }: { pair: Extract<AlignmentRow, { kind: "pair" }>["pair"] }) {
  const { t, reasonOf } = useAlignmentTexts();
  return (
    <ul className={styles.reasons} aria-label={t.reasonsLabel}>
      {pair.proposed === null && <li>{t.byHand}</li>}
      {pair.reasons.map((reason) => (
        <li key={reason.code}>{reasonOf(reason)}</li>
      ))}
      {pair.score !== null && pair.score < 1 && <li>{t.score(Math.round(pair.score * 100))}</li>}
    </ul>
  );
}
