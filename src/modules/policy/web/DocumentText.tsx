import { useEffect, useMemo, useRef } from "react";
import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { Thread } from "../contract/enquiry.ts";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AskedMark } from "./AskedMark.tsx";
import { useAskedLines } from "./asked-places.ts";
import styles from "./DocumentText.module.css";
import type { FoundItem } from "./found-items.ts";
import { Legend } from "./Legend.tsx";
import { type MarginState, marginStates } from "./review/margin-states.ts";
import { SelectedWords } from "./review/SelectedWords.tsx";
import { useReviewTexts } from "./review/use-review-texts.ts";
import { type Stretch, type TextLine, textLines } from "./text-lines.ts";

interface DocumentTextProps {
  readonly document: DocumentDetail;
  /** Offset to bring into sight. */
  readonly goTo: number | undefined;
  readonly selected: FoundItem | undefined;
  /** A mark was clicked: the key of its item. */
  readonly onSelect: (key: string) => void;
  /** The first line in sight begins at this offset. */
  readonly onRead: (offset: number) => void;
  /** Everything that was extracted, with its review: the margin tells what was confirmed. */
  readonly items: readonly FoundItem[];
  /** Selected words can be proposed as a target or task; null for readers who do not judge. */
  readonly onPropose: ((span: { start: number; end: number }) => void) | null;
}

/** The text as published, calm, with thin marks by kind. */
export function DocumentText(props: DocumentTextProps) {
  const { document, goTo, selected, onSelect, onRead, items, onPropose } = props;
  const t = useTexts({ zh, en });
  const frame = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => textLines(document), [document]);
  const margin = useMemo(() => marginStates(lines, items), [lines, items]);
  const asked = useAskedLines(document, lines);
  useReadingPlace(frame, lines, onRead);
  // A mark is a short way for the pointer; by keyboard the same is chosen in the list beside the text.
  useEffect(() => {
    const element = frame.current;
    const select = (event: MouseEvent) => selectFrom(event.target, onSelect);
    element?.addEventListener("click", select);
    return () => element?.removeEventListener("click", select);
  }, [onSelect]);
  useEffect(() => {
    if (goTo === undefined) return;
    const line = lines.findLast((one) => one.start <= goTo) ?? lines[0];
    const element = line && frame.current?.querySelector(`[data-line="${line.start}"]`);
    element?.scrollIntoView({ block: "center" });
  }, [goTo, lines]);
  return (
    <section className={styles.paper} aria-label={t.document.textLabel} lang="zh-CN">
      <Legend />
      <div ref={frame} className={styles.text}>
        {lines.map((line) => (
          <Line
            key={line.start}
            line={line}
            document={document}
            selected={selected}
            margin={margin.get(line.start)}
            asked={asked.get(line.start)}
          />
        ))}
        {onPropose && <SelectedWords frame={frame} onPropose={onPropose} />}
      </div>
    </section>
  );
}

function selectFrom(target: EventTarget | null, onSelect: (key: string) => void): void {
  const key = target instanceof Element ? target.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
  // Somebody who selects words to copy them does not want to be led away.
  if (key && window.getSelection()?.isCollapsed !== false) onSelect(key);
}

interface LineProps {
  readonly line: TextLine;
  readonly document: DocumentDetail;
  readonly selected: FoundItem | undefined;
  /** What the review says of what begins in this line. */
  readonly margin: MarginState | undefined;
  readonly asked: readonly Thread[] | undefined;
}

function Line({ line, document, selected, margin, asked }: LineProps) {
  const { review } = useReviewTexts();
  const isSelected = selected !== undefined && selected.start < line.end && selected.end > line.start;
  const shown = line.stretches.map((stretch) => (
    <Run key={stretch.start} stretch={stretch} document={document} selectedKey={selected?.key} />
  ));
  const className = classNames(styles.line, isSelected && styles.selected, styles[`level${line.level}`]);
  return (
    <p data-line={line.start} data-first={line.stretches[0]?.start} className={className}>
      {margin && <span className={classNames(styles.margin, styles[margin])} title={review.margin[margin]} />}
      {shown}
      <AskedMark code={document.code} threads={asked} />
    </p>
  );
}

interface RunProps {
  readonly stretch: Stretch;
  readonly document: DocumentDetail;
  readonly selectedKey: string | undefined;
}

function Run({ stretch, document, selectedKey }: RunProps) {
  const t = useTexts({ zh, en });
  const text = document.text.slice(stretch.start, stretch.end);
  if (stretch.marks.length === 0) return text;
  const noise = stretch.marks.find((mark) => mark.kind === "noise");
  const span = noise && document.noise[Number(noise.key.split(":")[1])];
  const inner = stretch.marks.at(-1)!;
  const isSelected = stretch.marks.some((mark) => mark.key === selectedKey);
  return (
    <span
      data-key={(noise ?? inner).key}
      title={span ? t.document.noiseHint(t.noiseKinds[span.kind], span.reason) : undefined}
      className={classNames(...stretch.marks.map((mark) => styles[mark.kind]), isSelected && !noise && styles.chosen)}
    >
      {text}
    </span>
  );
}

/** Tells which line is at the top of the window while the reader scrolls. */
function useReadingPlace(
  frame: React.RefObject<HTMLDivElement | null>,
  lines: readonly TextLine[],
  onRead: (offset: number) => void,
): void {
  useEffect(() => {
    const root = frame.current;
    if (!root || lines.length === 0) return;
    const inSight = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const start = Number((entry.target as HTMLElement).dataset.line);
          if (entry.isIntersecting) inSight.add(start);
          else inSight.delete(start);
        }
        if (inSight.size > 0) onRead(Math.min(...inSight));
      },
      { rootMargin: "-64px 0px 0px 0px" },
    );
    for (const line of root.querySelectorAll("[data-line]")) observer.observe(line);
    return () => observer.disconnect();
  }, [frame, lines, onRead]);
}
