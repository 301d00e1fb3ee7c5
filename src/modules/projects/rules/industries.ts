import type { Lever, Stream } from "../contract/industries.ts";

/** What was done on one lever of an industry. */
export interface LeverState {
  readonly count: number;
  readonly done: number;
  readonly late: number;
  /** Mean of the progress of those that have one, in whole percent; each counts alike, as their units differ. */
  readonly progress: number | null;
}

/** How far one lever is; what was dropped counts nowhere. */
export function leverState(streams: readonly Stream[], lever: Lever): LeverState {
  const own = streams.filter((one) => one.lever === lever && one.state !== "dropped");
  const measured = own.flatMap(({ progress }) => (progress === null ? [] : [Math.min(100, Math.max(0, progress))]));
  return {
    count: own.length,
    done: own.filter(({ state }) => state === "done").length,
    late: own.filter(({ isLate }) => isLate).length,
    progress: measured.length === 0 ? null : Math.round(measured.reduce((sum, one) => sum + one, 0) / measured.length),
  };
}
