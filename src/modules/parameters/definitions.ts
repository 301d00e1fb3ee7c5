import { AppError } from "../../platform/errors/app-error.ts";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import { definitionsFault } from "./rules.ts";

/** Every parameter of the product by its code. */
export type Definitions = ReadonlyMap<string, ParameterDefinition>;

/** The definitions of all modules by code. Throws on two of one code and on a schema that no form can show. */
export function definitionsByCode(all: readonly ParameterDefinition[]): Definitions {
  const fault = definitionsFault(all);
  if (fault !== null) throw new Error(fault);
  return new Map(all.map((definition) => [definition.code, definition]));
}

/** The definition of a code; `parameters.parameter-not-found` when no module declares it. */
export function findDefinition(definitions: Definitions, code: string): ParameterDefinition {
  const found = definitions.get(code);
  if (!found) throw new AppError("parameters.parameter-not-found", { code });
  return found;
}
