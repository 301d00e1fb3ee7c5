import { Button } from "antd";
import { type RefObject, useEffect, useState } from "react";
import styles from "./SelectedWords.module.css";
import { useReviewTexts } from "./use-review-texts.ts";

interface SelectedWordsProps {
  /** The text: its lines carry their offset in `data-line`. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onPropose: (span: { start: number; end: number }) => void;
}

interface Selected {
  start: number;
  end: number;
  top: number;
}

/** While words of the text are selected, a button beside them proposes them as a target or a task. */
export function SelectedWords({ frame, onPropose }: SelectedWordsProps) {
  const { review: t } = useReviewTexts();
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setSelected(frame.current ? selectionIn(frame.current) : null);
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [frame]);
  if (!selected) return null;
  return (
    <div className={styles.place} style={{ insetBlockStart: selected.top }}>
      <Button
        size="small"
        type="primary"
        // The press must not move the selection away before the click is heard.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onPropose({ start: selected.start, end: selected.end })}
      >
        {t.select.propose}
      </Button>
    </div>
  );
}

function selectionIn(frame: HTMLElement): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(frame, range.startContainer, range.startOffset);
  const end = offsetOf(frame, range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  return { start, end, top: range.getBoundingClientRect().bottom - frame.getBoundingClientRect().top + 4 };
}

// A line shows its text from its first letter on; where that is in the document stands in data-first.
function offsetOf(frame: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>("[data-first]");
  if (!line || !frame.contains(line)) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset.first) + before.toString().length;
}
