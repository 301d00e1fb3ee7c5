import {
  type ConstraintRole,
  constraintRoles,
  type Field,
  type FieldOf,
  type Item,
  type Verdict,
} from "../contract.ts";
import type { Taxonomy } from "../rank/taxonomy.ts";
import { writtenValue } from "../written-value.ts";
import {
  areaRule,
  budgetRule,
  confidentialityRule,
  deadlineRule,
  exclusivityRule,
  type Finding,
  readinessRule,
} from "./rules.ts";

/** Every constraint that the request sets, against what the item says. `soft` names those that do not rule out. */
export function judgeConstraints(
  request: Item,
  item: Item,
  options: { areas: Taxonomy; soft: readonly ConstraintRole[] },
): Verdict[] {
  return constraintRoles.flatMap((role) => {
    const wanted = request.fields.find((field) => field.role === role);
    if (!wanted) return [];
    const given = item.fields.find((field) => field.role === role) ?? null;
    const found = given ? find(wanted, given, options.areas) : null;
    return [
      {
        role,
        verdict: found?.verdict ?? "unknown",
        hard: !options.soft.includes(role),
        request: { field: wanted.name, value: writtenValue(wanted), span: null },
        item: given ? { field: given.name, value: writtenValue(given), span: null } : null,
        gap: found?.gap ?? null,
      },
    ];
  });
}

/** What the rule of the two fields' role finds; null when they do not say enough. */
function find(request: Field, item: Field, areas: Taxonomy): Finding | null {
  const both = <R extends ConstraintRole>(role: R, rule: (a: FieldOf<R>, b: FieldOf<R>) => Finding | null) =>
    isOf(request, role) && isOf(item, role) ? rule(request, item) : null;
  return (
    both("area", (a, b) => areaRule(areas, a, b)) ??
    both("budget", budgetRule) ??
    both("deadline", deadlineRule) ??
    both("readiness", readinessRule) ??
    both("exclusivity", exclusivityRule) ??
    both("confidentiality", confidentialityRule)
  );
}

const isOf = <R extends ConstraintRole>(field: Field, role: R): field is FieldOf<R> => field.role === role;
