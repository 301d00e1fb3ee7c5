import type { EarlierField } from "../../contract/earlier.ts";
import { namesIn } from "../bring-back.ts";

type UnitField = Extract<EarlierField, "lead" | "units" | "support">;
export interface SaidUnit {
  readonly field: UnitField;
  readonly name: string;
  /** Many at once (各区市, 有关部门): no register can name it. */
  readonly isCollective: boolean;
}

const collective = /^(?:各|有关|相关|全体|其他)|(?:有关|相关|各)(?:部门|单位|区市|街镇|镇街)$|各(?:部门|单位)/;

/**
 * The units of a row in the two columns of our ledger. With a column for the lead, the other responsible units support it;
 * without one, all are responsible alike.
 */
export function unitsSaid(said: Readonly<Record<UnitField, string>>): {
  readonly all: readonly SaidUnit[];
  readonly responsible: readonly SaidUnit[];
  readonly supporting: readonly SaidUnit[];
} {
  const read = (field: UnitField): SaidUnit[] =>
    namesIn(said[field].replace(/[/／]|\s{2,}/g, "、")).map((name) => ({
      field,
      name,
      isCollective: collective.test(name),
    }));
  const [lead, units, support] = [read("lead"), read("units"), read("support")];
  const responsible = lead.length > 0 ? lead : units;
  const named = new Set(responsible.map(({ name }) => name));
  const supporting = [...(lead.length > 0 ? units : []), ...support].filter(({ name }) => !named.has(name));
  return { all: [...lead, ...units, ...support], responsible, supporting };
}
