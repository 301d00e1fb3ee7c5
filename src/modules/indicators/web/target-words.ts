import type { LampState } from "../../../web/ui/Lamp.tsx";
import type { Target } from "../contract.ts";
import { isPromisedOn } from "../rules/promised.ts";

type TargetState = NonNullable<Target["standing"]>["state"];
/** How a target stands, or that its document had not been issued on the day that is looked at. */
export type ShownState = TargetState | "not-issued";

/** Which of the six lamps a state lights; its narrower words stand beside the lamp. */
export const lampOf: Record<ShownState, LampState> = {
  achieved: "normal",
  "on-track": "normal",
  "acceleration-needed": "warning",
  "limited-progress": "late",
  deterioration: "late",
  "no-baseline": "noBaseline",
  "no-data": "noData",
  met: "normal",
  missed: "late",
  unknown: "noData",
  "sample-figure": "noData",
  "not-issued": "closed",
};

/** How one target stands on a day. */
export const stateOn = ({ document, standing }: Target, day: string): ShownState =>
  isPromisedOn(document, day) ? (standing?.state ?? "no-data") : "not-issued";

/** The state that a row is filed under: that of its first target. */
export const stateOf = ([first]: readonly Target[], day: string): ShownState =>
  first ? stateOn(first, day) : "no-data";
