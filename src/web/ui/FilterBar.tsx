import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Disclosure } from "./Disclosure.tsx";
import styles from "./FilterBar.module.css";
import { useTexts } from "./language.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many rows it would leave. */
  readonly count?: number;
}

export interface Filter {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
}

interface FilterBarProps {
  readonly filters: readonly Filter[];
  /** The caller keeps the choice in the URL. */
  readonly onChange: (key: string, chosen: readonly string[]) => void;
  readonly onClear: () => void;
  /** A search box or other tools before the filters. */
  readonly children?: ReactNode;
}

/** Filters as chips: each opens its list of choices and shows what is chosen; all can be cleared at once. */
export function FilterBar({ filters, onChange, onClear, children }: FilterBarProps) {
  const t = useTexts({ zh, en });
  const isFiltered = filters.some((filter) => filter.chosen.length > 0);
  return (
    <section className={styles.bar} aria-label={t.filters.label}>
      {children}
      {filters.map((filter) => (
        <FilterChip key={filter.key} filter={filter} onChange={(chosen) => onChange(filter.key, chosen)} />
      ))}
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={onClear}>
          {t.filters.clear}
        </button>
      )}
    </section>
  );
}

function FilterChip({ filter, onChange }: { filter: Filter; onChange: (chosen: readonly string[]) => void }) {
  const t = useTexts({ zh, en });
  const { label, options, chosen } = filter;
  const words = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  const shown = words.length > 2 ? t.filters.chosen(words.length) : words.join(t.listSeparator);
  const isOn = chosen.length > 0;
  return (
    <span className={styles.chipFrame}>
      <Disclosure
        buttonClass={classNames(styles.chip, isOn && styles.on)}
        label={
          <>
            {isOn ? `${label}${t.separator}${shown}` : label}
            <span aria-hidden="true" className={styles.caret} />
          </>
        }
      >
        <fieldset className={styles.options}>
          <legend className="spoken">{label}</legend>
          {options.length === 0 && <p>{t.filters.none}</p>}
          {options.map((option) => (
            <label key={option.value} className={styles.option}>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value),
                  )
                }
              />
              <span>{option.label}</span>
              {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
            </label>
          ))}
        </fieldset>
      </Disclosure>
      {isOn && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t.filters.remove(label)}
          title={t.filters.remove(label)}
          onClick={() => onChange([])}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 3l6 6M9 3l-6 6" />
          </svg>
        </button>
      )}
    </span>
  );
}
