import { Button, Checkbox } from "antd";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSearchState } from "../../../web/search-state.ts";
import { Kbd } from "../../../web/ui/Kbd.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { useMedia } from "../../../web/ui/use-media.ts";
import type { EditionDifferenceAnswer } from "../contract/difference.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { DifferenceStepRow } from "./DifferenceStepRow.tsx";
import styles from "./DifferenceText.module.css";
import { changesIn, differenceRows, isShownChange, type Step } from "./difference-rows.ts";
import { differenceSearch } from "./search-schemas.ts";

/** Both texts side by side, or in one column on a narrow screen; what did not change is folded. */
export function DifferenceText({ difference }: { difference: EditionDifferenceAnswer }) {
  const t = useTexts({ zh, en });
  const isInline = useMedia("(max-width: 959px)");
  const [{ change, signs = false, all = false }, setSearch] = useSearchState(differenceSearch);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const frame = useRef<HTMLElement>(null);
  const { rows, changes } = useMemo(() => {
    // A link to a change of signs shows it even when such changes are not asked for.
    const isChange = (step: Step) => isShownChange(step, signs) || (step.change !== null && step.change === change);
    const found = differenceRows(difference.steps, isChange, (key) => all || open.has(key));
    return { rows: found, changes: changesIn(found, isChange) };
  }, [difference, signs, all, open, change]);
  const at = change === undefined ? -1 : changes.indexOf(change);
  const go = (step: 1 | -1) => {
    const next = changes[at < 0 ? (step > 0 ? 0 : changes.length - 1) : at + step];
    if (next !== undefined) void setSearch({ change: next });
  };
  useGoTo(frame, change);
  useStepKeys(frame, go);
  const reason = changes.length === 0 ? t.difference.noChanges : null;
  return (
    <section ref={frame} aria-label={t.difference.text}>
      <h2>{t.difference.text}</h2>
      <div className={styles.tools}>
        <ReasonButton reason={reason ?? (at === 0 ? t.difference.isFirst : null)} onClick={() => go(-1)}>
          {t.difference.previous}
        </ReasonButton>
        <ReasonButton reason={reason ?? (at === changes.length - 1 ? t.difference.isLast : null)} onClick={() => go(1)}>
          {t.difference.next}
        </ReasonButton>
        <span className={styles.place} role="status">
          {at >= 0 ? t.difference.place(at + 1, changes.length) : t.difference.total(changes.length)}
        </span>
        <Checkbox checked={signs} onChange={(event) => void setSearch({ signs: event.target.checked })}>
          {t.difference.signs}
        </Checkbox>
        <Checkbox checked={all} onChange={(event) => void setSearch({ all: event.target.checked })}>
          {t.difference.all}
        </Checkbox>
        <span className={styles.keys}>
          <Kbd keys={["J", "K"]} /> {t.difference.keys}
        </span>
      </div>
      {!isInline && (
        <div className={styles.heads} aria-hidden="true">
          <span>{t.document.edition(difference.from.number)}</span>
          <span>{t.document.edition(difference.to.number)}</span>
        </div>
      )}
      <ol className={styles.steps}>
        {rows.map((row, index) =>
          row.kind === "fold" ? (
            <li key={row.key} className={styles.fold}>
              <Button type="text" size="small" onClick={() => setOpen((keys) => new Set([...keys, row.key]))}>
                {t.difference.fold(row.steps.length)}
              </Button>
            </li>
          ) : (
            <DifferenceStepRow
              key={row.key}
              step={row.step}
              section={rows[index - 1]?.kind === "step" ? null : sectionOf(row.step)}
              place={row.step.change === null ? 0 : changes.indexOf(row.step.change) + 1}
              isCurrent={row.step.change !== null && row.step.change === change}
              isInline={isInline}
              from={difference.from.number}
              to={difference.to.number}
              code={difference.document.code}
            />
          ),
        )}
      </ol>
    </section>
  );
}

/** The heading that a step stands under; said where text was folded away, so that the reader knows where it goes on. */
const sectionOf = (step: Step): string | null => step.to?.section ?? step.from?.section ?? null;

/** Brings the chosen change into sight and puts the focus on it, so that the keys go on from there. */
function useGoTo(frame: React.RefObject<HTMLElement | null>, change: number | undefined): void {
  useEffect(() => {
    if (change === undefined) return;
    const link = frame.current?.querySelector<HTMLElement>(`[data-change="${change}"] a`);
    link?.scrollIntoView({ block: "center" });
    if (frame.current?.contains(document.activeElement) || document.activeElement === document.body) {
      const isTool = document.activeElement?.closest(`.${styles.tools}`);
      if (!isTool) link?.focus({ preventScroll: true });
    }
  }, [frame, change]);
}

/** J and K go from change to change while the focus is in the comparison; elsewhere these keys stay the reader's own. */
function useStepKeys(frame: React.RefObject<HTMLElement | null>, go: (step: 1 | -1) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const element = frame.current;
    const walk = (event: KeyboardEvent) => {
      const step = ({ j: 1, k: -1 } as const)[event.key.toLowerCase()];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current(step);
    };
    element?.addEventListener("keydown", walk);
    return () => element?.removeEventListener("keydown", walk);
  }, [frame]);
}
