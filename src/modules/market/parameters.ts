import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import { contractParameters } from "./parameters-contracts.ts";
import { deskParameters } from "./parameters-desk.ts";
import { goodsParameters } from "./parameters-goods.ts";
import { licenceParameters } from "./parameters-licences.ts";

/** The dated rules of the market; none of them stands in the source documents. */
export const marketParameters: readonly ParameterDefinition[] = [
  ...goodsParameters,
  ...contractParameters,
  ...deskParameters,
  ...licenceParameters,
];
