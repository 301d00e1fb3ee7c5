import { type RefObject, useEffect, useMemo, useRef } from "react";
import { useSearchState } from "../../../web/search-state.ts";
import { classNames } from "../../../web/ui/class-names.ts";
import { Kbd } from "../../../web/ui/Kbd.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { FoundCard } from "./FoundCard.tsx";
import styles from "./FoundList.module.css";
import { countKinds, type FoundItem, itemAt } from "./found-items.ts";
import { documentSearch, foundKinds } from "./search-schemas.ts";

interface FoundListProps {
  readonly items: readonly FoundItem[];
  readonly selected: FoundItem | undefined;
  readonly reading: number;
  readonly onSelect: (item: FoundItem) => void;
}

/** What was extracted, in reading order and in step with the text; J and K walk through it while it has the focus. */
export function FoundList({ items, selected, reading, onSelect }: FoundListProps) {
  const t = useTexts({ zh, en });
  const [{ kind }, setSearch] = useSearchState(documentSearch);
  const counts = useMemo(() => countKinds(items), [items]);
  const shown = useMemo(
    () => items.filter((item) => (kind ? item.kind === kind : item.kind !== "noise" && item.kind !== "diagnostic")),
    [items, kind],
  );
  const list = useRef<HTMLOListElement>(null);
  const inStep = selected && shown.includes(selected) ? selected : itemAt(shown, reading);
  useEffect(() => {
    if (inStep) scrollWithin(list.current, list.current?.querySelector(`[data-item="${inStep.key}"]`) ?? null);
  }, [inStep]);
  useWalkingKeys(list, shown, selected, onSelect);
  const labels = {
    target: t.document.targets,
    goal: t.document.goals,
    task: t.document.tasks,
    diagnostic: t.document.diagnostics,
    noise: t.document.noise,
  };
  return (
    <>
      <fieldset className={styles.kinds} aria-label={t.document.views.found}>
        {[undefined, ...foundKinds].map((one) => (
          <button
            key={one ?? "all"}
            type="button"
            aria-pressed={one === kind}
            className={classNames(styles.kind, one === kind && styles.on)}
            onClick={() => void setSearch({ kind: one })}
          >
            {one ? labels[one] : t.document.all}
            {one && <span className={styles.count}>{counts[one]}</span>}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className={styles.none}>{t.document.none}</p>
      ) : (
        <ol ref={list} className={styles.list} aria-label={t.document.views.found}>
          {shown.map((item) => (
            <li key={item.key} data-item={item.key}>
              <FoundCard item={item} isSelected={item === selected} onSelect={onSelect} />
            </li>
          ))}
        </ol>
      )}
      <p className={styles.keys}>
        <Kbd keys={["J", "K"]} /> {t.document.keys}
      </p>
    </>
  );
}

/** Brings a card into sight inside the list without moving the page, which the reader is scrolling. */
function scrollWithin(list: HTMLElement | null, card: Element | null): void {
  if (!list || !(card instanceof HTMLElement) || list.scrollHeight <= list.clientHeight) return;
  const top = card.offsetTop - list.offsetTop;
  const isInSight = top >= list.scrollTop && top + card.offsetHeight <= list.scrollTop + list.clientHeight;
  if (!isInSight) list.scrollTo({ top: top - 8 });
}

/** J and K walk through the list while the focus is in it; elsewhere these keys stay the reader's own (WCAG 2.1.4). */
function useWalkingKeys(
  list: RefObject<HTMLOListElement | null>,
  shown: readonly FoundItem[],
  selected: FoundItem | undefined,
  onSelect: (item: FoundItem) => void,
): void {
  useEffect(() => {
    const element = list.current;
    const walk = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const at = selected ? shown.indexOf(selected) : -1;
      const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
      if (!next) return;
      onSelect(next);
      element?.querySelector<HTMLElement>(`[data-item="${next.key}"] button`)?.focus({ preventScroll: true });
    };
    element?.addEventListener("keydown", walk);
    return () => element?.removeEventListener("keydown", walk);
  }, [list, shown, selected, onSelect]);
}
