import { useEffect, useMemo, useRef, useState } from "react";
import { useSearchState } from "../../../../web/search-state.ts";
import { useHasRole } from "../../../../web/session.ts";
import { Kbd } from "../../../../web/ui/Kbd.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Alignment } from "../../contract/alignment.ts";
import { useKeysChoice } from "../review/keys-choice.ts";
import { useListKeys } from "../review/use-list-keys.ts";
import { judges } from "../review/use-review.ts";
import { alignmentSearch } from "../search-schemas.ts";
import styles from "./AlignmentList.module.css";
import type { AlignmentRow } from "./alignment-rows.ts";
import type { SayOfPair } from "./PairActions.tsx";
import { PairRow } from "./PairRow.tsx";
import { useAlignmentTexts } from "./use-alignment-texts.ts";
import { usePairJudging } from "./use-pair-judging.ts";

interface AlignmentListProps {
  readonly alignment: Alignment;
  readonly rows: readonly AlignmentRow[];
}

/** The rows of an alignment; single keys walk through them and judge while the list has the focus. */
export function AlignmentList({ alignment, rows }: AlignmentListProps) {
  const { t } = useAlignmentTexts();
  const [{ row: chosen }, setSearch] = useSearchState(alignmentSearch);
  const mayJudge = useHasRole(judges);
  const judging = usePairJudging();
  const [isRejecting, setRejecting] = useState(false);
  const [keysOn, chooseKeys] = useKeysChoice();
  const list = useRef<HTMLOListElement>(null);
  const at = rows.findIndex((row) => row.key === chosen);
  const selected = rows[at];
  const { mutate, variables, error } = judging;
  const say = useMemo(() => {
    const saying =
      (row: AlignmentRow | undefined): SayOfPair =>
      (verdict, relation, note) => {
        if (row?.kind !== "pair") return;
        mutate({
          upper: row.upper.id,
          lower: row.lower.id,
          verdict,
          relation: relation ?? null,
          note: note ?? null,
          seen: row.pair.judgement?.id ?? null,
        });
      };
    return saying;
  }, [mutate]);
  const keys = useMemo(() => {
    const go = (step: number) => {
      const next = rows[Math.min(Math.max((at < 0 ? -1 : at) + step, 0), rows.length - 1)];
      if (!next) return;
      void setSearch({ row: next.key });
      const head = list.current?.querySelector<HTMLElement>(`[data-row="${next.key}"] button`);
      head?.focus({ preventScroll: true });
      head?.scrollIntoView({ block: "center" });
    };
    const isOpen = selected?.kind === "pair" && selected.pair.state === "open";
    const own = {
      a: () => {
        if (!isOpen) return;
        say(selected)("accept", selected.pair.relation);
        go(1);
      },
      r: () => isOpen && setRejecting(true),
      u: () => selected?.kind === "pair" && selected.pair.judgement?.isMine && say(selected)("withdraw"),
    };
    return { j: () => go(1), k: () => go(-1), ...(mayJudge ? own : {}) };
  }, [rows, at, selected, mayJudge, say, setSearch]);
  useListKeys(list, keys, keysOn);
  const isFirst = useRef(true);
  useEffect(() => {
    // A link to a row opens at it.
    if (isFirst.current && chosen)
      list.current?.querySelector(`[data-row="${chosen}"]`)?.scrollIntoView({ block: "center" });
    isFirst.current = false;
  }, [chosen]);
  if (rows.length === 0) return <Empty title={t.none}>{t.noneNext}</Empty>;
  return (
    <>
      <p className={styles.keys}>
        <Kbd keys={["K", "J"]} /> {t.keys.walk}
        {mayJudge && (
          <>
            <Kbd keys={["A"]} /> {t.keys.accept} <Kbd keys={["R"]} /> {t.keys.reject} <Kbd keys={["U"]} />{" "}
            {t.keys.withdraw}
          </>
        )}
        <button type="button" aria-pressed={keysOn} onClick={() => chooseKeys(!keysOn)}>
          {t.keysSwitch(keysOn)}
        </button>
      </p>
      <ol ref={list} className={styles.list} aria-label={t.list}>
        {rows.map((row) => (
          <li key={row.key} data-row={row.key}>
            <PairRow
              row={row}
              alignment={alignment}
              isSelected={row === selected}
              onSelect={() => void setSearch({ row: row.key })}
              onSay={say(row)}
              error={
                row.kind === "pair" && variables?.upper === row.upper.id && variables.lower === row.lower.id
                  ? error
                  : null
              }
              isRejecting={isRejecting && row === selected}
              onRejecting={setRejecting}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
