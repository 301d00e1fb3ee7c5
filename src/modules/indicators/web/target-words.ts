import type { LampState } from "../../../web/ui/Lamp.tsx";
import type { Target } from "../contract.ts";

export type TargetState = NonNullable<Target["standing"]>["state"];

/** Which of the six lamps a state lights; its narrower words stand beside the lamp. */
export const lampOf: Record<TargetState, LampState> = {
  achieved: "normal",
  "on-track": "normal",
  "acceleration-needed": "warning",
  "limited-progress": "late",
  deterioration: "late",
  "no-baseline": "noBaseline",
  "no-data": "noData",
  met: "closed",
  missed: "late",
  unknown: "noData",
  "sample-figure": "noData",
};

/** The state that a row is filed under: that of its first target. */
export const stateOf = (targets: readonly Target[]): TargetState => targets[0]?.standing?.state ?? "no-data";
