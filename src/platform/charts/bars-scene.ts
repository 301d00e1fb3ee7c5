import type { Scene } from "./scene.ts";
import { niceTicks } from "./trend-layout.ts";

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Null: no figure; its words say why. `high` above `low`: only the range between them is known. */
  readonly low: number | null;
  readonly high: number | null;
  /** What stands beside the bar: the figure, the range, or why there is none. */
  readonly words: string;
  /** The bar that the chart is about. */
  readonly isOwn: boolean;
}

const narrow = 520;
const wordsRoom = 150;

/**
 * Bars beside each other, never stacked: each begins at nought, with its name and its figure in words. What is only known
 * as a range is full up to its least and pale up to its most.
 */
export function barsScene(bars: readonly Bar[], unit: string, width: number): Scene {
  const isNarrow = width < narrow;
  const rowHeight = isNarrow ? 42 : 28;
  const left = isNarrow ? 8 : 190;
  const right = width - (isNarrow ? 120 : wordsRoom);
  const values = bars.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 4);
  const [least, most] = [ticks[0]!, ticks.at(-1)!];
  const x = (value: number) => round(left + ((value - least) / (most - least || 1)) * (right - left));
  const top = 20;
  const height = top + bars.length * rowHeight + 4;
  const marks = bars.flatMap((bar, index): Scene["marks"] => {
    const y = top + index * rowHeight + (isNarrow ? 18 : 5);
    const middle = y + 13;
    const label = isNarrow
      ? { x: left, y: y - 4, anchor: "start" as const }
      : { x: left - 10, y: middle, anchor: "end" as const };
    const name = { kind: "text", look: bar.isOwn ? "strong" : "words", ...label, text: bar.label } as const;
    if (bar.low === null)
      return [name, { kind: "text", look: "small", x: x(0) + 6, y: middle, anchor: "start", text: bar.words }];
    const high = bar.high ?? bar.low;
    const says = `${bar.label}: ${bar.words}`;
    return [
      name,
      ...(high > bar.low ? [rect("reach", x(bar.low), x(high), y, says)] : []),
      rect(bar.isOwn ? "own" : "bar", x(0), x(bar.low), y, says),
      { kind: "text", look: "value", x: Math.max(x(high), x(0)) + 6, y: middle, anchor: "start", text: bar.words },
    ];
  });
  return {
    width,
    height,
    marks: [
      { kind: "text", look: "small", x: left, y: 13, anchor: "start", text: unit },
      ...marks,
      { kind: "line", look: "axis", x1: x(0), x2: x(0), y1: top, y2: height - 4 },
    ],
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const rect = (look: "reach" | "bar" | "own", from: number, to: number, y: number, says: string) =>
  ({ kind: "rect", look, x: Math.min(from, to), y, width: round(Math.abs(to - from)), height: 18, says }) as const;
