import type { RegisterDefinition } from "../kit/define-register.ts";
import { platform } from "./plt/platform.ts";
import { restructuring } from "./plt/restructuring.ts";
import { scenario } from "./scn/scenario.ts";
import { incubatee } from "./spc/incubatee.ts";
import { incubationCarrier } from "./spc/incubation-carrier.ts";
import { landing } from "./spc/landing.ts";
import { park } from "./spc/park.ts";

/** Every register. One that is pointed at by a field stands where its table is made before the other's. */
export const allRegisters: readonly RegisterDefinition[] = [
  platform,
  restructuring,
  incubationCarrier,
  park,
  incubatee,
  landing,
  scenario,
];

const byCode = new Map(allRegisters.map((one) => [one.code, one]));

/** The register of a code, or null. */
export const registerOf = (code: string): RegisterDefinition | null => byCode.get(code) ?? null;
