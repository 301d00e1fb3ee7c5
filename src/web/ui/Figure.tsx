import type { ReactNode } from "react";
import type { NumberInput } from "../../platform/i18n/numbers.ts";
import { quantity } from "../../platform/i18n/numbers.ts";
import { classNames } from "./class-names.ts";
import styles from "./Figure.module.css";
import { useLanguage, useTexts } from "./language.tsx";
import { Tip } from "./Tip.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { UiLink } from "./UiLink.tsx";

interface FigureProps {
  /** What the number counts; also its spoken name. */
  readonly label: string;
  /** Missing is said, never shown as zero. */
  readonly value: NumberInput | null;
  readonly unit?: string;
  /** The formula in words. */
  readonly formula?: ReactNode;
  /** Where it comes from, in words. */
  readonly sources?: readonly string[];
  /** The records behind it: a path made by a module's `paths.ts`. */
  readonly to?: string;
  readonly size?: "inline" | "large";
  /** In a table the column heading already names the figure. */
  readonly hasLabel?: boolean;
}

/** A number that explains itself: hover or focus gives the exact value, the formula and the sources; click opens them. */
export function Figure({
  label,
  value,
  unit = "",
  formula,
  sources = [],
  to,
  size = "inline",
  hasLabel = size === "large",
}: FigureProps) {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  const shown = value === null ? null : quantity(value, unit, language);
  const number = (
    <span className={styles.value}>
      {shown ? shown.number : <span className={styles.none}>{t.figure.none}</span>}
      {shown?.unit && <span className={styles.unit}>{shown.unit}</span>}
    </span>
  );
  const isExplained = shown?.isRounded || formula !== undefined || sources.length > 0;
  const held = to ? (
    <UiLink to={to} className={styles.link}>
      {number}
    </UiLink>
  ) : isExplained ? (
    <button type="button" className={styles.button}>
      {!hasLabel && <span className="spoken">{`${label}${t.separator}`}</span>}
      {number}
    </button>
  ) : (
    number
  );
  return (
    <span className={classNames(styles.figure, size === "large" && styles.large)}>
      {hasLabel && <span className={styles.label}>{label}</span>}
      {isExplained ? (
        <Tip says={<Explanation label={label} exact={shown?.exact} formula={formula} sources={sources} />}>{held}</Tip>
      ) : (
        held
      )}
    </span>
  );
}

interface ExplanationProps {
  readonly label: string;
  readonly exact: string | undefined;
  readonly formula: ReactNode;
  readonly sources: readonly string[];
}

function Explanation({ label, exact, formula, sources }: ExplanationProps) {
  const t = useTexts({ zh, en });
  return (
    <dl className={styles.explanation}>
      {exact && (
        <>
          <dt>{t.figure.exact}</dt>
          <dd>{exact}</dd>
        </>
      )}
      {formula !== undefined && (
        <>
          <dt>{t.figure.formula}</dt>
          <dd>{formula}</dd>
        </>
      )}
      {sources.length > 0 && (
        <>
          <dt>{t.figure.sources}</dt>
          {sources.map((source) => (
            <dd key={`${label} ${source}`}>{source}</dd>
          ))}
        </>
      )}
    </dl>
  );
}
