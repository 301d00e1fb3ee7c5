import { outline } from "../outline/outline.ts";
import { findTargets } from "./find-targets.ts";
import type { Target } from "./read-document.ts";

/** A sentence with what a reader takes from it, as the example tables of the tests write it. */
export interface Example {
  sentence: string;
  expected: string[];
}

/** Reads a table: a sentence a line, its targets below, each behind two spaces; no target line means none. */
export function readExamples(table: string): Example[] {
  const examples: Example[] = [];
  for (const line of table.split("\n")) {
    if (line.trim() === "") continue;
    if (line.startsWith("  ")) examples.at(-1)?.expected.push(line.trim());
    else examples.push({ sentence: line.trim(), expected: [] });
  }
  return examples;
}

/** One target in the notation of the tables: metric, comparator with value and unit, kind, deadline, then what is not plain. */
export function notation(target: Target): string {
  return [
    target.metric,
    `${target.comparator}${target.value}${target.unit}`,
    target.kind,
    target.deadline ?? "-",
    target.strength === "strive" ? "strive" : "",
    target.openList ? "open" : "",
    target.baseline ? `from ${target.baseline.value} in ${target.baseline.year}` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What the rules find in a sentence of the action part of a plan for 2026 to 2028. */
export function targetsOf(sentence: string): string[] {
  const text = `某市科技创新行动方案(2026—2028年)\n\n一、总体要求\n\n坚持创新驱动。\n\n二、重点任务\n\n${sentence}\n`;
  return findTargets(outline(text, []).draft).targets.map(notation);
}
