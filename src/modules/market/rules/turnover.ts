import type { ContractType, TurnoverLine } from "../contract/contracts.ts";

/** How much of which kind flows past one area in one year; `within`: both sides sit there, which are in both others. */
export interface Flow {
  readonly flow: "output" | "absorbed" | "within";
  readonly area: string;
  readonly year: number;
  readonly type: ContractType;
  readonly contracts: number;
  readonly total: number;
  readonly technology: number;
}

const nothing = () => ({ contracts: 0, total: 0, technology: 0 });

/** Adds flows up by what a key tells apart, in the order in which the keys come first. */
export function addFlows<Key>(flows: readonly Flow[], keyOf: (flow: Flow) => Key): Map<Key, TurnoverLine> {
  const lines = new Map<Key, TurnoverLine>();
  for (const flow of flows) {
    const key = keyOf(flow);
    const line = lines.get(key) ?? { output: nothing(), absorbed: nothing(), within: nothing() };
    const sum = line[flow.flow];
    sum.contracts += flow.contracts;
    sum.total += flow.total;
    sum.technology += flow.technology;
    lines.set(key, line);
  }
  return lines;
}

/** Both directions of an area with every contract once: what stays within it is sold and bought there at once. */
export function onceOf({ output, absorbed, within }: TurnoverLine): TurnoverLine["output"] {
  return {
    contracts: output.contracts + absorbed.contracts - within.contracts,
    total: output.total + absorbed.total - within.total,
    technology: output.technology + absorbed.technology - within.technology,
  };
}

/** An amount in 亿元, as the plans write turnover, in 分; null: it is in another unit. */
export const fenOfPlan = (value: string, unit: string): number | null =>
  unit === "亿元" ? Math.round(Number(value) * 1e10) : null;
