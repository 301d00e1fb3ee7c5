import type { RegisterDefinition } from "../kit/define-register.ts";
import { honourTitle } from "./coo/honour-title.ts";
import { dataSet } from "./dat/data-set.ts";
import { equityInvestment } from "./fin/equity-investment.ts";
import { financeProduct } from "./fin/finance-product.ts";
import { decisionConsultation } from "./gov/decision-consultation.ts";
import { expertOpinion } from "./gov/expert-opinion.ts";
import { keyProject } from "./gov/key-project.ts";
import { promisedDocument } from "./gov/promised-document.ts";
import { workQuantity } from "./gov/work-quantity.ts";
import { toleranceCase } from "./int/tolerance-case.ts";
import { platform } from "./plt/platform.ts";
import { restructuring } from "./plt/restructuring.ts";
import { policyInstrument } from "./pol/policy-instrument.ts";
import { sharedResource } from "./res/shared-resource.ts";
import { scenario } from "./scn/scenario.ts";
import { incubatee } from "./spc/incubatee.ts";
import { incubationCarrier } from "./spc/incubation-carrier.ts";
import { landing } from "./spc/landing.ts";
import { park } from "./spc/park.ts";
import { attractedTalent } from "./tal/attracted-talent.ts";
import { greenCard } from "./tal/green-card.ts";

/** Every register. One that is pointed at by a field stands where its table is made before the other's. */
export const allRegisters: readonly RegisterDefinition[] = [
  platform,
  restructuring,
  incubationCarrier,
  park,
  incubatee,
  landing,
  scenario,
  attractedTalent,
  greenCard,
  financeProduct,
  equityInvestment,
  sharedResource,
  dataSet,
  honourTitle,
  policyInstrument,
  toleranceCase,
  keyProject,
  workQuantity,
  promisedDocument,
  decisionConsultation,
  expertOpinion,
];

const byCode = new Map(allRegisters.map((one) => [one.code, one]));

/** The register of a code, or null. */
export const registerOf = (code: string): RegisterDefinition | null => byCode.get(code) ?? null;
