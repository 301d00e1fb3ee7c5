import type { ReactNode } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./DifferenceStepRow.module.css";
import { inlineParts, markedParts, type Part, type Step } from "./difference-rows.ts";
import { policyPaths } from "./paths.ts";
import { differenceSearch } from "./search-schemas.ts";

interface DifferenceStepRowProps {
  readonly step: Step;
  /** The heading that begins to hold here. */
  readonly section: string | null;
  /** Which of the shown changes it is, from 1; 0 when it is none of them. */
  readonly place: number;
  readonly isCurrent: boolean;
  readonly isInline: boolean;
  readonly code: string;
  /** Numbers of the two editions. */
  readonly from: number;
  readonly to: number;
}

/** One sentence of the comparison: both sides, what happened to it, and its own address. */
export function DifferenceStepRow(props: DifferenceStepRowProps) {
  const { step, section, place, isCurrent, isInline } = props;
  const isChange = place > 0;
  const t = useTexts({ zh, en });
  const [search] = useSearchState(differenceSearch);
  return (
    <li className={classNames(styles.step, isChange && styles.change, isCurrent && styles.current)}>
      {section && (
        <p className={styles.section} lang="zh-CN">
          {section}
        </p>
      )}
      <div className={styles.number}>
        {isChange && (
          <span data-change={step.change}>
            <PageLink
              to={policyPaths.difference(props.code)}
              search={{ ...search, from: props.from, to: props.to, change: step.change }}
            >
              <span className="spoken">{t.difference.change}</span> {place}
            </PageLink>
          </span>
        )}
        {isChange && (
          <span className={classNames(styles.kind, styles[kindOf(step)])}>{t.difference.steps[kindOf(step)]}</span>
        )}
      </div>
      {isInline ? (
        <div className={styles.text} lang="zh-CN">
          <Inline step={step} isChange={isChange} />
          {isChange && <Sources {...props} />}
        </div>
      ) : (
        <>
          <Cell step={step} side="from" isChange={isChange} source={isChange && <Source {...props} side="from" />} />
          <Cell step={step} side="to" isChange={isChange} source={isChange && <Source {...props} side="to" />} />
        </>
      )}
    </li>
  );
}

type StepWord = Step["kind"] | "movedFrom" | "movedTo";

/** A sentence that moved is told from where it stands. */
function kindOf(step: Step): StepWord {
  if (!step.isMoved) return step.kind;
  if (step.kind === "changed") return "changed";
  return step.from === null ? "movedFrom" : "movedTo";
}

function Cell({
  step,
  side,
  isChange,
  source,
}: {
  step: Step;
  side: "from" | "to";
  isChange: boolean;
  source: ReactNode;
}) {
  const t = useTexts({ zh, en });
  const sentence = step[side];
  if (!sentence) return <div className={styles.absent} aria-label={t.difference.absent[side]} role="note" />;
  const marks = side === "from" ? step.fromMarks : step.toMarks;
  const isWhole = isChange && (step.kind === "removed" || step.kind === "added");
  const parts: Part[] = isWhole
    ? [{ start: 0, text: sentence.text, side }]
    : markedParts(sentence.text, isChange ? marks : [], side);
  return (
    <div className={styles.text} lang="zh-CN">
      <Parts parts={parts} /> {source}
    </div>
  );
}

function Inline({ step, isChange }: { step: Step; isChange: boolean }) {
  const { from, to } = step;
  if (from && to) {
    if (!isChange) return to.text;
    return <Parts parts={inlineParts(from.text, step.fromMarks, to.text, step.toMarks)} />;
  }
  const side = from ? "from" : "to";
  const text = (from ?? to)!.text;
  if (step.kind === "removed" || step.kind === "added") return <Parts parts={[{ start: 0, text, side }]} />;
  return <Parts parts={markedParts(text, from ? step.fromMarks : step.toMarks, side)} />;
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ start, text, side }) => {
    if (side === "both") return <span key={start}>{text}</span>;
    return side === "from" ? <del key={start}>{text}</del> : <ins key={start}>{text}</ins>;
  });
}

/** The way into the text of an edition, at this sentence. */
function Source({ step, side, code, from, to }: DifferenceStepRowProps & { side: "from" | "to" }) {
  const t = useTexts({ zh, en });
  const sentence = step[side];
  if (!sentence) return null;
  const edition = side === "from" ? from : to;
  return (
    <PageLink className={styles.source} to={policyPaths.document(code)} search={{ edition, at: sentence.start }}>
      {t.difference.inText(edition)}
    </PageLink>
  );
}

function Sources(props: DifferenceStepRowProps) {
  return (
    <p className={styles.sources}>
      <Source {...props} side="from" /> <Source {...props} side="to" />
    </p>
  );
}
