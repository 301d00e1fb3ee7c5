import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { readSkeleton } from "./skeleton.ts";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** One broken rule: what it asks for, and the first places where it is broken. */
export interface Broken {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** The checker as one script that a page takes in once. */
const checker = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Behind an open modal dialog nothing can be reached, and the dialog covers it by chance. */
const modal = '[role="dialog"][aria-modal="true"]';

/** What was found good in this worker, by skeleton. */
const goodPages = new Set<string>();
const goodParts = new Set<string>();

/** How many checks a worker was asked for, how many of them found a page that was known, how many parts the others left out. */
interface Checks {
  asked: number;
  known: number;
  parts: number;
}

const checks: Checks = { asked: 0, known: 0, parts: 0 };
const countsFolder = path.join(import.meta.dirname, "../.artifacts/accessibility");

/** Removes the counts of earlier runs. */
export function clearChecks(): void {
  rmSync(countsFolder, { recursive: true, force: true });
  mkdirSync(countsFolder, { recursive: true });
}

/** What all workers of this run were spared, in words; null when nothing was checked. */
export function checksInWords(): string | null {
  const all = readdirSync(countsFolder).map(
    (file) => JSON.parse(readFileSync(path.join(countsFolder, file), "utf8")) as Checks,
  );
  const sum = (what: keyof Checks): number => all.reduce((total, one) => total + one[what], 0);
  if (sum("asked") === 0) return null;
  return `axe: ${sum("asked")} checks, ${sum("known")} of pages known, ${sum("parts")} known parts left out of the others`;
}

/**
 * What of the page breaks a rule that axe can check (WCAG 2.2 AA and best practices), contrast included. What was good once
 * is not checked again: a page, a row or an item with the skeleton of one that was good at this width. That holds because
 * axe's rules look at structure, states, colours and sizes, all of which are in the skeleton, and not at words.
 * `isWhole`: everything is checked, always.
 */
export async function brokenRules(page: Page, isWhole: boolean): Promise<Broken[]> {
  const scope = `${page.viewportSize()?.width} ${await page.locator(modal).first().isVisible()}`;
  const skeleton = await page.evaluate(readSkeleton);
  const whole = `${scope} ${skeleton.page}`;
  const parts = skeleton.parts.map((part) => `${scope} ${part}`);
  checks.asked += 1;
  if (!isWhole && goodPages.has(whole)) {
    checks.known += 1;
    keepCount();
    return [];
  }
  const leftOut = isWhole ? [] : knownParts(parts);
  checks.parts += leftOut.length;
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(checker);
  const broken = await page.evaluate(examine, { leftOut, modal, tags });
  keepCount();
  if (broken.length === 0) {
    goodPages.add(whole);
    for (const part of parts) goodParts.add(part);
  }
  return broken;
}

/** Which parts need no check: of those that are alike the first on the page is checked, unless one was before. */
function knownParts(parts: readonly string[]): number[] {
  const met = new Set(goodParts);
  return parts.flatMap((part, at) => {
    const isKnown = met.has(part);
    met.add(part);
    return isKnown ? [at] : [];
  });
}

function keepCount(): void {
  const worker = process.env.VITEST_POOL_ID ?? "1";
  writeFileSync(path.join(countsFolder, `${worker}.txt`), JSON.stringify(checks));
}

/** Runs in the page. */
async function examine(asked: { leftOut: number[]; modal: string; tags: string[] }): Promise<Broken[]> {
  const elements = window.haiceParts ?? [];
  // What lies within a part that is left out goes with it: the checker compares every element with each of them.
  const leftOut: Element[] = [];
  for (const at of asked.leftOut) {
    const part = elements[at]!;
    if (part.isConnected && !leftOut.at(-1)?.contains(part)) leftOut.push(part);
  }
  const dialog = [...document.querySelectorAll(asked.modal)].find((one) => one.getClientRects().length > 0);
  const { violations } = await window.axe!.run(
    {
      include: [dialog ?? document],
      exclude: leftOut,
    },
    { resultTypes: ["violations"], runOnly: { type: "tag", values: asked.tags } },
  );
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary?.split("\n")[1] ?? ""}`),
  }));
}
