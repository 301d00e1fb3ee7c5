import { useEffect, useMemo, useRef, useState } from "react";
import { Beside } from "../../../web/Beside.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useUser } from "../../../web/session.ts";
import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { FoundCard } from "./FoundCard.tsx";
import styles from "./FoundList.module.css";
import { byRisk, countKinds, type FoundItem, itemAt } from "./found-items.ts";
import { useKeysChoice } from "./review/keys-choice.ts";
import { type OpenForm, ReviewActions } from "./review/ReviewActions.tsx";
import { ReviewFilters } from "./review/ReviewFilters.tsx";
import { ReviewKeys } from "./review/ReviewKeys.tsx";
import { isShown } from "./review/review-filter.ts";
import { UnsavedJudgements } from "./review/UnsavedJudgements.tsx";
import { useListKeys } from "./review/use-list-keys.ts";
import { type ReviewActions as Actions, plainJudgement } from "./review/use-review.ts";
import { documentSearch, foundKinds } from "./search-schemas.ts";

interface FoundListProps {
  readonly items: readonly FoundItem[];
  readonly selected: FoundItem | undefined;
  readonly reading: number;
  readonly onSelect: (item: FoundItem) => void;
  /** What a reviewer does; null for readers who do not judge. */
  readonly actions: Actions | null;
}

/** What was extracted, in step with the text, with its review; single keys walk through it and judge while it has the focus. */
export function FoundList({ items, selected, reading, onSelect, actions }: FoundListProps) {
  const t = useTexts({ zh, en });
  const me = useUser()?.id ?? "";
  const [{ kind, order, state }, setSearch] = useSearchState(documentSearch);
  const [form, setForm] = useState<OpenForm>(null);
  const [keysOn] = useKeysChoice();
  const counts = useMemo(() => countKinds(items), [items]);
  const shown = useMemo(() => {
    const ofKind = items.filter((item) =>
      kind ? item.kind === kind : item.kind !== "noise" && item.kind !== "diagnostic",
    );
    // What is selected stays in sight when a judgement takes it out of the filter.
    const filtered = ofKind.filter((item) => item.key === selected?.key || isShown(item.review, state, me));
    return order === "risk" ? byRisk(filtered) : filtered;
  }, [items, kind, order, state, me, selected?.key]);
  const list = useRef<HTMLOListElement>(null);
  const inStep = selected && shown.includes(selected) ? selected : itemAt(shown, reading);
  useEffect(() => {
    const rows = list.current;
    if (!rows || !inStep) return;
    const show = () => scrollWithin(rows, rows.querySelector(`[data-item="${inStep.key}"]`));
    // Again when a notice above takes the list's room.
    const watch = new ResizeObserver(show);
    watch.observe(rows);
    show();
    return () => watch.disconnect();
  }, [inStep]);
  // The card whose turn it is: the selected one, or the one after it from the moment that a judgement moves on.
  const due = useRef<string | undefined>(undefined);
  useEffect(() => {
    due.current = selected?.key;
  }, [selected]);
  const keys = useMemo(() => {
    const go = (step: number) => {
      const at = selected ? shown.indexOf(selected) : -1;
      const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
      if (!next) return;
      due.current = next.key;
      onSelect(next);
      list.current?.querySelector<HTMLElement>(`[data-item="${next.key}"] button`)?.focus({ preventScroll: true });
    };
    const id = selected?.review?.id;
    const isOpen = selected?.review !== undefined && selected.review.conclusion === null;
    const isMine = selected?.review?.judgements.some((one) => one.isMine) ?? false;
    const judging = {
      a: () => {
        if (!id || !isOpen) return;
        actions?.walk.mutate(plainJudgement([id], "accept"));
        go(1);
      },
      e: () => isOpen && setForm("edit"),
      r: () => isOpen && setForm("reject"),
      u: () => id && isMine && actions?.withdraw.mutate(id),
    };
    return { j: () => go(1), k: () => go(-1), next: () => go(1), ...(actions ? judging : {}) };
  }, [shown, selected, onSelect, actions]);
  useListKeys(list, keys, keysOn);
  const wasOpen = useRef(false);
  useEffect(() => {
    // A form that closes gives the focus back to the list, so that the keys go on; without this it falls to the page.
    if (wasOpen.current && !form) {
      list.current?.querySelector<HTMLElement>(`[data-item="${due.current}"] button`)?.focus({ preventScroll: true });
    }
    wasOpen.current = form !== null;
  }, [form]);
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
      <ReviewFilters />
      {actions && <UnsavedJudgements actions={actions} items={items} onSelect={onSelect} />}
      {shown.length === 0 ? (
        <p className={styles.none}>{t.document.none}</p>
      ) : (
        <ol ref={list} className={styles.list} aria-label={t.document.views.found}>
          {shown.map((item) => (
            <li key={item.key} data-item={item.key}>
              <FoundCard item={item} isSelected={item === selected} onSelect={onSelect}>
                {item === selected && item.review && <Beside place="extraction" id={item.review.id} />}
                {item === selected && item.review && actions && (
                  <ReviewActions
                    item={item.review}
                    actions={actions}
                    form={form}
                    onForm={setForm}
                    onJudged={keys.next}
                  />
                )}
              </FoundCard>
            </li>
          ))}
        </ol>
      )}
      <ReviewKeys isJudging={actions !== null} />
    </>
  );
}

/** Brings a card into sight inside the list without moving the page, which the reader is scrolling. */
function scrollWithin(list: HTMLOListElement, card: Element | null): void {
  if (!(card instanceof HTMLElement) || list.scrollHeight <= list.clientHeight) return;
  const top = card.offsetTop - list.offsetTop;
  const isInSight = top >= list.scrollTop && top + card.offsetHeight <= list.scrollTop + list.clientHeight;
  if (!isInSight) list.scrollTo({ top: top - 8 });
}
