import type { Grain } from "../../ledger/contract.ts";
import { unitPower } from "../../ledger/rules.ts";
import type { Definition, Formula, IndicatorsFile, Leaf } from "../contract/definition.ts";

/** What a definition may lean on: the metrics of the ledger, by code. */
export type KnownMetrics = ReadonlyMap<string, { unit: string; grain: Grain }>;

export interface Problem {
  /** Where in the definition, such as `formula.of.to`. */
  path: string;
  message: string;
}

const grainsOf: Record<Leaf["op"], readonly Grain[]> = {
  "count-at": ["state"],
  "count-in": ["event", "state"],
  "sum-in": ["event"],
  statistic: ["level", "period"],
};

/** What is wrong with a definition: unknown metrics, mixed units, leaves on the wrong kind of metric. Empty: nothing. */
export function checkDefinition(definition: Definition, metrics: KnownMetrics): Problem[] {
  const problems: Problem[] = [];
  const unit = unitOf(definition.formula, "formula", metrics, problems);
  if (unit !== null && unitPower(unit, definition.unit) === null)
    problems.push({ path: "unit", message: `the formula gives ${unit}, the definition says ${definition.unit}` });
  return problems;
}

/** The unit that a formula gives, or null where it has none; what is wrong is added to `problems`. */
function unitOf(formula: Formula, path: string, metrics: KnownMetrics, problems: Problem[]): string | null {
  switch (formula.op) {
    case "sum": {
      const units = formula.of.map((part, index) => unitOf(part, `${path}.of.${index}`, metrics, problems));
      const [first = null] = units;
      const odd = units.findIndex((unit) => unit !== null && first !== null && unitPower(unit, first) === null);
      if (odd > 0) problems.push({ path: `${path}.of.${odd}`, message: `${units[odd]} is added to ${first}` });
      return first;
    }
    case "ratio": {
      const of = unitOf(formula.of, `${path}.of`, metrics, problems);
      const to = unitOf(formula.to, `${path}.to`, metrics, problems);
      if (of !== null && to !== null && unitPower(of, to) === null)
        problems.push({ path, message: `a share of ${of} in ${to} is no percentage; use "per"` });
      return "%";
    }
    case "per": {
      unitOf(formula.to, `${path}.to`, metrics, problems);
      return unitOf(formula.of, `${path}.of`, metrics, problems);
    }
    case "share":
      unitOf(formula.of, `${path}.of`, metrics, problems);
      return "%";
    case "growth":
    case "annual-growth":
      if (!/^(count|sum|statistic|per|ratio|share)/.test(formula.of.op))
        problems.push({ path: `${path}.of`, message: "a growth of a growth says nothing" });
      unitOf(formula.of, `${path}.of`, metrics, problems);
      return "%";
    default:
      return leafUnit(formula, path, metrics, problems);
  }
}

function leafUnit(leaf: Leaf, path: string, metrics: KnownMetrics, problems: Problem[]): string | null {
  const metric = metrics.get(leaf.metric);
  if (!metric) {
    problems.push({ path: `${path}.metric`, message: `there is no metric "${leaf.metric}"` });
    return null;
  }
  if (!grainsOf[leaf.op].includes(metric.grain))
    problems.push({ path: `${path}.op`, message: `"${leaf.op}" does not fit "${leaf.metric}", a ${metric.grain}` });
  if ("during" in leaf && leaf.during !== "year" && leaf.during.to && leaf.during.to < leaf.during.from)
    problems.push({ path: `${path}.during`, message: "the window ends before it begins" });
  return metric.unit;
}

/** What is wrong with the whole file: each definition, codes given twice, links to nothing. Paths begin with the list. */
export function checkFile(file: IndicatorsFile, metrics: KnownMetrics): Problem[] {
  const codes = new Set(file.indicators.map((one) => one.code));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, definition] of file.indicators.entries()) {
    const at = (path: string) => `indicators.${index}.${path}`;
    if (seen.has(definition.code)) problems.push({ path: at("code"), message: `${definition.code} is there twice` });
    seen.add(definition.code);
    for (const other of definition.lookAlikes)
      if (!codes.has(other)) problems.push({ path: at("lookAlikes"), message: `there is no indicator "${other}"` });
    for (const { path, message } of checkDefinition(definition, metrics))
      problems.push({ path: at(path), message: `${definition.code}: ${message}` });
  }
  for (const list of ["targets", "goals"] as const) {
    for (const [index, link] of file[list].entries()) {
      const at = `${list}.${index}`;
      if (seen.has(link.id)) problems.push({ path: `${at}.id`, message: `${link.id} is there twice` });
      seen.add(link.id);
      if (link.indicator !== null && !codes.has(link.indicator))
        problems.push({ path: `${at}.indicator`, message: `there is no indicator "${link.indicator}"` });
      if ((link.indicator === null) === (link.reason === null))
        problems.push({ path: at, message: `${link.id} needs an indicator or the reason why none, not both` });
    }
  }
  return problems;
}
