import type { Scene } from "./scene.ts";
import { layOutTrend, type TrendState } from "./trend-layout.ts";

export interface TrendWords {
  readonly unit: string;
  readonly aim: string;
  readonly forecast: string;
  readonly partial: string;
  /** How a number is written. */
  readonly number: (value: number) => string;
}

/** A series over years with its targets and its forecast: labels stand beside what they name; what is missing is a gap. */
export function trendScene(state: TrendState, words: TrendWords, width: number): Scene {
  const layout = layOutTrend(state, width);
  const { plot } = layout;
  const { number } = words;
  const last = layout.dots.at(-1);
  const marks: Scene["marks"] = [
    { kind: "text", look: "small", x: plot.left, y: 14, anchor: "start", text: words.unit },
    ...layout.ticks.flatMap(({ value, y }): Scene["marks"] => [
      { kind: "line", look: value === 0 ? "axis" : "grid", x1: plot.left, x2: plot.right, y1: y, y2: y },
      { kind: "text", look: "small", x: plot.left - 8, y: y + 4, anchor: "end", text: number(value) },
    ]),
    ...layout.years.map(
      ({ year, x }) =>
        ({ kind: "text", look: "small", x, y: layout.height - 10, anchor: "middle", text: String(year) }) as const,
    ),
    ...path("band", layout.band),
    ...path("foretold", layout.foretold),
    ...(layout.toldEnd
      ? [
          {
            kind: "text",
            look: "small",
            x: layout.toldEnd.x + 6,
            y: layout.toldEnd.y + 4,
            anchor: "start",
            text: words.forecast,
          } as const,
        ]
      : []),
    ...layout.lines.flatMap((d) => path("line", d)),
    ...layout.dots.map(
      ({ point, x, y }) =>
        ({
          kind: "circle",
          look: point.isPartial ? "hollow" : "dot",
          x,
          y,
          r: 3.5,
          says: `${point.isPartial ? words.partial : Math.floor(point.year)}: ${number(point.value ?? 0)} ${words.unit}`,
        }) as const,
    ),
    ...(last
      ? [
          {
            kind: "text",
            look: "value",
            x: last.x,
            y: last.y - 10,
            anchor: "middle",
            text: number(last.point.value ?? 0),
          } as const,
        ]
      : []),
    ...layout.aims.flatMap(({ x, y, value }): Scene["marks"] => [
      { kind: "line", look: "aim", x1: plot.left, x2: plot.right, y1: y, y2: y },
      { kind: "path", look: "aimMark", d: `M${x} ${y - 5}l5 5l-5 5l-5 -5z` },
      {
        kind: "text",
        look: "words",
        x: plot.right + 6,
        y: y + 4,
        anchor: "start",
        text: `${words.aim} ${number(value)}`,
      },
    ]),
  ];
  return { width: layout.width, height: layout.height, marks };
}

const path = (look: "band" | "foretold" | "line", d: string | null): Scene["marks"] =>
  d === null ? [] : [{ kind: "path", look, d }];
