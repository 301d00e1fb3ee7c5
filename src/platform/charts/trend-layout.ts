/** A value at a point in time; null is a gap: it is shown as missing, never bridged. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
  /** The year is not over: drawn hollow. */
  readonly isPartial?: boolean;
}

export interface TrendState {
  readonly points: readonly TrendPoint[];
  readonly aims: readonly { readonly year: number; readonly value: number }[];
  readonly forecast: readonly {
    readonly year: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Paths of the known values, one for each run without a gap. */
  readonly lines: readonly string[];
  readonly dots: readonly (Place & { readonly point: TrendPoint })[];
  readonly aims: readonly (Place & { readonly value: number; readonly year: number })[];
  readonly band: string | null;
  readonly foretold: string | null;
  /** Where the forecast ends, for its words. */
  readonly toldEnd: Place | null;
}

/** Steps of 1, 2 or 5 times a power of ten that cover a range with about so many ticks. */
export function niceTicks(low: number, high: number, about: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Where everything of a trend stands: from the state of the chart to places, without drawing anything. */
export function layOutTrend({ points, aims, forecast }: TrendState, width: number): TrendLayout {
  const height = width < 500 ? 240 : 300;
  const plot = { left: 64, right: width - 84, top: 24, bottom: height - 32 };
  const years = [...points, ...aims, ...forecast].map((one) => one.year);
  const values = [
    ...points.flatMap((point) => point.value ?? []),
    ...aims.map((aim) => aim.value),
    ...forecast.flatMap((one) => [one.low, one.high]),
  ];
  const [from, to] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const ticks = niceTicks(Math.min(0, ...values), Math.max(...values, 0), 5);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const x = (year: number) => plot.left + ((year - from) / Math.max(1, to - from)) * (plot.right - plot.left);
  const y = (value: number) => plot.bottom - ((value - low) / (high - low || 1)) * (plot.bottom - plot.top);
  const place = (year: number, value: number) => `${x(year).toFixed(1)} ${y(value).toFixed(1)}`;
  const every = Math.ceil((to - from + 1) / Math.max(2, Math.floor((plot.right - plot.left) / 56)));
  const start = lastKnown(points);
  const end = forecast.at(-1);
  const told = start
    ? [{ year: start.year, value: start.value, low: start.value, high: start.value }, ...forecast]
    : forecast;
  return {
    width,
    height,
    plot,
    years: range(from, to)
      .filter((year) => (year - from) % every === 0)
      .map((year) => ({ year, x: x(year) })),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    lines: runs(points).map((run) => `M${run.map((point) => place(point.year, point.value)).join("L")}`),
    dots: points.flatMap((point) => (point.value === null ? [] : [{ point, x: x(point.year), y: y(point.value) }])),
    aims: aims.map((aim) => ({ ...aim, x: x(aim.year), y: y(aim.value) })),
    band:
      forecast.length === 0
        ? null
        : `M${told.map((one) => place(one.year, one.high)).join("L")}L${told
            .toReversed()
            .map((one) => place(one.year, one.low))
            .join("L")}Z`,
    foretold: forecast.length === 0 ? null : `M${told.map((one) => place(one.year, one.value)).join("L")}`,
    toldEnd: end
      ? {
          x: x(end.year),
          y: clearOf(
            y(end.value),
            aims.map((aim) => y(aim.value)),
          ),
        }
      : null,
  };
}

const labelHeight = 14;

/** A height for a label that stands beside others: moved away from the nearest one that it would cover. */
function clearOf(y: number, taken: readonly number[]): number {
  const near = taken.find((other) => Math.abs(other - y) < labelHeight);
  return near === undefined ? y : near + (y >= near ? labelHeight : -labelHeight);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

type Known = TrendPoint & { readonly value: number };
const isKnown = (point: TrendPoint): point is Known => point.value !== null;
const lastKnown = (points: readonly TrendPoint[]): Known | undefined =>
  points.filter((point) => !point.isPartial).findLast(isKnown);

/** Stretches of known whole years without a gap; a year that is not over joins no line. */
function runs(points: readonly TrendPoint[]): Known[][] {
  const found: Known[][] = [];
  let run: Known[] = [];
  for (const point of points) {
    if (isKnown(point) && !point.isPartial) run.push(point);
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  }
  return (run.length > 0 ? [...found, run] : found).filter((one) => one.length > 1);
}
