import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { isKnownUnit } from "./lexicon/units.ts";
import { metricKey } from "./metric-key.ts";

type Target = CompiledDocument["targets"][number];
type Diagnostic = CompiledDocument["diagnostics"][number];

const says: Record<Target["comparator"], string> = {
  ">=": "达到",
  ">": "超过",
  "=": "等于",
  "~": "左右",
  "<=": "不超过",
  "<": "低于",
};

/** What an official should look at before a target is taken over: missing bases, mixed cadences, open lists, contradictions. */
export function diagnoseTargets(
  draft: Draft,
  targets: readonly Target[],
  tabled: readonly Target[],
  undated: ReadonlyArray<{ target: Target; value: number }>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (target: Target, severity: Diagnostic["severity"], code: string, message: string) =>
    found.push({ start: target.start, end: target.end, severity, code, message });
  const inTable = new Set(tabled);
  for (const { target, value } of undated)
    report(
      target,
      "info",
      "baseline-year-missing",
      `“${target.metric}”写明了基期值${value},没有写明是哪一年的,请补充。`,
    );
  let late = false;
  for (const target of targets) {
    const name = `“${target.metric}”`;
    if (!inTable.has(target) && !isKnownUnit(target.unit))
      report(target, "info", "unit-unusual", `${name}的单位读作“${target.unit}”,不在常用单位之列,请核对。`);
    const { periodStart, periodEnd } = draft.meta;
    const yearOnYear = periodEnd !== null && periodStart === periodEnd && target.deadline === periodEnd;
    if (target.kind === "growth-rate" && target.baseline === null)
      report(
        target,
        yearOnYear ? "info" : "warning",
        "baseline-missing",
        yearOnYear
          ? `${name}是比上年的增幅,本句没有写明上年值。`
          : `${name}只给出增幅,本句没有写明基期值;也请确认是累计增幅还是年度增幅。`,
      );
    if (
      target.deadline !== null &&
      periodEnd !== null &&
      target.deadline > periodEnd &&
      periodStart !== periodEnd &&
      !late
    ) {
      late = true;
      report(
        target,
        "info",
        "deadline-after-period",
        `${name}的完成年份${target.deadline}年晚于规划期末${periodEnd}年,请确认规划期。`,
      );
    }
    if (target.kind === "annual-rate" && target.baseline === null)
      report(target, "info", "baseline-missing", `${name}只给出年均增速,本句没有写明起算年份的基期值。`);
    if (target.kind === "annual-count" && target.deadline !== null)
      report(
        target,
        "warning",
        "deadline-with-cadence",
        `${name}既写“每年”又写“到${target.deadline}年”,请确认从哪一年起算、逐年考核还是期末考核。`,
      );
    if (target.deadline === null && target.kind !== "annual-count")
      report(
        target,
        "info",
        "deadline-missing",
        `${name}没有写明完成时间${draft.meta.periodEnd === null ? "" : `,规划期到${draft.meta.periodEnd}年`},请确认。`,
      );
    if (target.openList) report(target, "info", "open-list", `${name}的范围以“等”结尾,还包括什么没有写明。`);
    if (target.unit === "") report(target, "info", "unit-missing", `${name}的数值没有写单位,请确认。`);
    if (
      !inTable.has(target) &&
      /\d\s*[-—–~～]\s*\d/.test(draft.text.slice(target.start, target.end)) &&
      target.comparator === ">="
    )
      report(target, "info", "range-lower-bound", `${name}写的是一个区间,按下限${target.value}${target.unit}计。`);
  }
  return [...found, ...contradictions(draft, targets, inTable)];
}

/** The same indicator stated more than once: by another value, another comparator, or a yearly count that does not reach the stock. */
function contradictions(draft: Draft, targets: readonly Target[], inTable: ReadonlySet<Target>): Diagnostic[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = metricKey(target.metric);
    if (key.length < 3) continue;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  const found: Diagnostic[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const levels = group.filter((target) => target.kind === "level");
    const first = levels[0];
    for (const other of levels.slice(1)) {
      if (!first || other.unit !== first.unit || other.deadline !== first.deadline) continue;
      const both = `“${first.metric}”`;
      if (other.value !== first.value)
        found.push(
          at(
            other,
            "warning",
            "target-values-differ",
            `${both}前后两处目标值不同:${first.value}${first.unit}与${other.value}${other.unit}。`,
          ),
        );
      else if (other.comparator !== first.comparator)
        found.push(
          inTable.has(other) !== inTable.has(first)
            ? at(
                inTable.has(other) ? other : first,
                "warning",
                "table-and-text-differ",
                `${both}在表中只列数值,在正文中写“${says[inTable.has(other) ? first.comparator : other.comparator]}”,口径不一,未作改动。`,
              )
            : at(
                other,
                "warning",
                "target-comparators-differ",
                `${both}前后两处口径不同:“${says[first.comparator]}”与“${says[other.comparator]}”。`,
              ),
        );
    }
    const yearly = group.find((target) => target.kind === "annual-count");
    const years = period(draft);
    if (
      first &&
      yearly &&
      years !== null &&
      yearly.unit === first.unit &&
      first.baseline === null &&
      yearly.value * years < first.value
    )
      found.push(
        at(
          yearly,
          "info",
          "yearly-count-needs-base",
          `“${first.metric}”目标${first.value}${first.unit},每年${yearly.value}${yearly.unit}、${years}年共${yearly.value * years}${yearly.unit},需有约${first.value - yearly.value * years}${first.unit}的基数,文中未写。`,
        ),
      );
  }
  return found;
}

function at(target: Target, severity: Diagnostic["severity"], code: string, message: string): Diagnostic {
  return { start: target.start, end: target.end, severity, code, message };
}

function period(draft: Draft): number | null {
  const { periodStart, periodEnd } = draft.meta;
  return periodStart !== null && periodEnd !== null && periodEnd >= periodStart ? periodEnd - periodStart + 1 : null;
}
