import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { brokenRules } from "./accessibility.ts";
import { journeyWorkers } from "./journey-workers.ts";
import { lastScreen } from "./last-screen.ts";
import { giveBack, isAsking, openAt, type Seat, takeSeat } from "./seats.ts";

export type Language = "zh" | "en";
/** A wide screen on the desk, and a telephone. */
export type Width = 1440 | 390;

export interface VisitOptions {
  readonly lang?: Language;
  readonly width?: Width;
  readonly isDark?: boolean;
  /** Stays until the file is over, for tests that go on where the one before it ended. */
  readonly staysOpen?: boolean;
}

/** One person's browser: their session, their messages, their screen. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly lang: Language;
  readonly width: Width;
  /** What the console said that it should not have said. */
  readonly complaints: string[];
  readonly seat: Seat;
}

let address: string | undefined;

/** Asks for the installation of this worker, which starts with the first file that asks; files that run side by side have one each. */
export async function findInstallation(): Promise<void> {
  if (address !== undefined) return;
  const worker = ((Number(process.env.VITEST_POOL_ID ?? 1) - 1) % journeyWorkers) + 1;
  const answer = await fetch(`${inject("installationDoor")}/${worker}`);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  address = said;
}

/** Where the installation of this worker answers. */
export function installation(): string {
  if (address === undefined) throw new Error("the installation is found before the tests of a file run");
  return address;
}

/** Seats that stay taken until their file is over, which the first visit of the next file tells. */
const kept: { file: string | undefined; seat: Seat }[] = [];

/** Somebody sits down at the product, until the test is over: a browser of their own, not signed in. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { lang = "zh", width = 1440, isDark = false, staysOpen = false } = options;
  const file = expect.getState().testPath;
  for (const over of kept.filter((one) => one.file !== file)) {
    kept.splice(kept.indexOf(over), 1);
    await giveBack(over.seat, installation());
  }
  const seat = await takeSeat({ lang, width, isDark });
  if (staysOpen) kept.push({ file, seat });
  else
    onTestFinished(async ({ task }) => {
      const errors = task.result?.state === "fail" ? task.result.errors : undefined;
      if (errors === undefined) return giveBack(seat, installation());
      errors.push({ name: "Screen", message: await lastScreen(seat).catch(String) });
      await seat.context.close();
    });
  const { page, context, complaints } = seat;
  return { page, context, lang, width, complaints, seat };
}

/**
 * Opens an address of the product in the visitor's language and waits until the screen stands; nothing that was read before is
 * shown again. `role`: as whom, from now on; the page before is not read once more as that person, as `signInAs` would.
 */
export async function openPage(one: Visit, address: string, role?: string): Promise<void> {
  if (role !== undefined) await become(one, role);
  const { page, lang } = one;
  const url = new URL(address, installation());
  if (lang === "en") url.searchParams.set("lang", "en");
  await openAt(one.seat, url, installation());
  await settled(page);
}

/** The heading stands and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => !document.querySelector('main [role="status"] [aria-hidden="true"]'));
  await quiet(page);
}

/** Nothing was asked of the server for a moment: a quarter of what "networkidle" waits, hundreds of times in a run. */
async function quiet(page: Page): Promise<void> {
  let since = Date.now();
  const end = since + 15_000;
  while (Date.now() - since < 125 && Date.now() < end) {
    await page.waitForTimeout(25);
    if (isAsking(page)) since = Date.now();
  }
}

/** Signs in as the first sample person of a role, or the one with an address, and reads the page as that person. */
export async function signInAs(one: Visit, role: string): Promise<void> {
  await become(one, role);
  if (!one.page.url().startsWith(installation())) return;
  await openPage(one, one.page.url());
}

/** Signs in through the product's own switch; the page that is open is not read again, for whoever leaves it now. */
export async function become(one: Visit, role: string): Promise<void> {
  const base = installation();
  const list = await one.context.request.get(`${base}/api/people/sample-accounts`);
  const accounts = (await list.json()) as { role: string; email: string }[];
  const account = accounts.find((each) => each.role === role || each.email === role);
  expect(account, `a sample account with the role ${role}`).toBeDefined();
  const answer = await one.context.request.post(`${base}/api/people/switch`, {
    headers: { origin: base },
    data: { email: account?.email },
  });
  expect(answer.status()).toBe(200);
}

/** The page breaks no rule of accessibility that a program can check. */
export async function expectNoAxeViolations({ page }: Visit): Promise<void> {
  let broken = await brokenRules(page, isWhole);
  if (broken.length > 0) {
    // A list that was about to close, a row that was about to come: what counts is the page that stays.
    await page.waitForTimeout(1000);
    broken = await brokenRules(page, isWhole);
  }
  expect(broken).toEqual([]);
}

/** The console stayed silent since the visit began. */
export function expectNoConsoleMessages({ complaints }: Visit): void {
  expect(complaints).toEqual([]);
}

/** Nothing sticks out to the right: the page scrolls one way only. */
export async function expectNoSidewaysScroll({ page }: Visit): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}

/** Every promise that a screen makes, at once. */
export async function expectGoodScreen(one: Visit): Promise<void> {
  await expectNoAxeViolations(one);
  await expectNoSidewaysScroll(one);
  expectNoConsoleMessages(one);
}

/** A picture for the README, made only when HAICE_SCREENSHOTS is set, so that an ordinary run changes no file. */
export async function screenshot({ page }: Visit, name: string): Promise<void> {
  if (!process.env.HAICE_SCREENSHOTS) return;
  const folder = path.join(import.meta.dirname, "../../docs/screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

interface View {
  readonly lang: Language;
  readonly width: Width;
}
const all: readonly View[] = [
  { lang: "zh", width: 1440 },
  { lang: "zh", width: 390 },
  { lang: "en", width: 1440 },
  { lang: "en", width: 390 },
];

/** With this every journey is gone through in every view; without, what is long is gone through in one language. */
const isWhole = Boolean(process.env.HAICE_ALL_VIEWS);

/** Whether the long work of a journey, done in both languages, is done in this one: Chinese, or all with `HAICE_ALL_VIEWS`. */
export const isWorkedIn = (lang: Language): boolean => isWhole || lang === "zh";

/** Whether screens are looked at on a telephone in this language: English, or both with `HAICE_ALL_VIEWS`. */
export const isCarriedIn = (lang: Language): boolean => isWhole || lang === "en";

/**
 * What every journey runs through where it matters: Chinese at the desk, English on the telephone; with `HAICE_ALL_VIEWS`
 * both languages on both widths, which takes twice as long.
 */
export const everyView: readonly View[] = isWhole
  ? all
  : all.filter(({ lang, width }) => (lang === "zh") === (width === 1440));
