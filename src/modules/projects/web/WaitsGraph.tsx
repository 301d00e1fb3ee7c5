import { useId, useState } from "react";
import { classNames } from "../../../web/ui/class-names.ts";
import { layoutOf, type Node, nodeHeight, nodeWidth } from "../rules/graph-layout.ts";
import { edgesOf, type Point, type Progress, type WaitTerms } from "../rules/waits.ts";
import styles from "./projects.module.css";
import { useWords } from "./use-words.ts";

type NodeState = "done" | "late" | "ready" | "waiting";

/** What a point is: done, late, free to go on, or waiting for something. Colour, line and word say it. */
function stateOf(terms: WaitTerms, { passed, paid, today }: Progress, point: Point): NodeState {
  const isDone = (one: Point) => (one.startsWith("m:") ? passed : paid).has(one.slice(2));
  if (isDone(point)) return "done";
  const due = point.startsWith("m:") ? terms.milestones.find(({ key }) => key === point.slice(2))?.due : undefined;
  const isWaiting = (edgesOf(terms).get(point) ?? []).some((one) => !isDone(one));
  if (due !== undefined && due < today && !isWaiting) return "late";
  return isWaiting ? "waiting" : "ready";
}

/**
 * Milestones and payments as boxes, each right of what it waits for. Every box is a link to its row, so that the keyboard
 * reaches it; the lines of the one in focus stand out.
 */
export function WaitsGraph({ terms, progress }: { terms: WaitTerms; progress: Progress }) {
  const t = useWords();
  const id = useId();
  const [focus, setFocus] = useState<Point | null>(null);
  const { width, height, nodes, edges } = layoutOf(terms);
  const unit = (key: string) => terms.units.find((one) => one.key === key)?.name ?? key;
  return (
    <div className={styles.frame}>
      <svg
        className={styles.graph}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-labelledby={id}
      >
        <title id={id}>{t.waits.graph}</title>
        {edges.map(({ from, to }) => (
          <path
            key={`${from.point} ${to.point}`}
            d={lineOf(from, to)}
            className={classNames(styles.edge, (focus === from.point || focus === to.point) && styles.edgeOn)}
          />
        ))}
        {nodes.map((node) => {
          const isPayment = node.point.startsWith("p:");
          const state = stateOf(terms, progress, node.point);
          const kind = isPayment ? t.waits.payment : t.waits.milestone;
          return (
            <a
              key={node.point}
              href={`#${isPayment ? "payment" : "milestone"}-${node.point.slice(2)}`}
              className={classNames(styles.node, isPayment && styles.payment, styles[state])}
              onFocus={() => setFocus(node.point)}
              onBlur={() => setFocus(null)}
              onMouseEnter={() => setFocus(node.point)}
              onMouseLeave={() => setFocus(null)}
            >
              <rect
                className={styles.box}
                x={node.x}
                y={node.y}
                width={nodeWidth}
                height={nodeHeight}
                rx={isPayment ? 20 : 4}
              />
              <text className={styles.name} x={node.x + 12} y={node.y + 22}>
                {shortened(node.title, 12)}
              </text>
              <text className={styles.note} x={node.x + 12} y={node.y + 41}>
                {shortened(unit(node.unit), 13)}
              </text>
              <text className={styles.note} x={node.x + 12} y={node.y + 59}>
                {`${kind} · ${t.waits.states[state]}`}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}

/** As many characters as the box has room for: a Chinese one takes the room of two others. */
function shortened(text: string, room: number): string {
  let used = 0;
  for (const [at, letter] of [...text].entries()) {
    used += /[\u2e80-\uffef]/.test(letter) ? 1 : 0.55;
    if (used > room) return `${[...text].slice(0, at).join("")}…`;
  }
  return text;
}

const lineOf = (from: Node, to: Node): string => {
  const [x1, y1] = [from.x + nodeWidth, from.y + nodeHeight / 2];
  const [x2, y2] = [to.x, to.y + nodeHeight / 2];
  const bend = Math.max(24, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
};
