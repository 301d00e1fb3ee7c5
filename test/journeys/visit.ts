import { mkdir } from "node:fs/promises";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";

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

/**
 * Messages that say nothing about the page: a refused request, which the page itself says in words, and the driver of a
 * browser that draws a map without a graphics card.
 */
const expectedMessage =
  /Failed to load resource: the server responded with a status of 4\d\d|^\[\.WebGL-\w+\]GL Driver Message \(OpenGL, Performance/;

const browsers: Browser[] = [];

afterAll(async () => {
  await Promise.all(browsers.splice(0).map((browser) => browser.close()));
});

async function theBrowser(): Promise<Browser> {
  const running = browsers[0];
  if (running) return running;
  const browser = await chromium.launch({
    executablePath: inject("browserPath"),
    args: [
      ...inject("browserArguments"),
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  browsers.push(browser);
  return browser;
}

/** One person's browser: their session, their messages, their screen. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly lang: Language;
  readonly width: Width;
  /** What the console said that it should not have said. */
  readonly complaints: string[];
}

/** Where the installation of this worker answers; files that run side by side have one each. */
export function installation(): string {
  const urls = inject("installationUrls");
  const worker = Number(process.env.VITEST_POOL_ID ?? 1);
  return urls[(worker - 1) % urls.length]!;
}

/** Somebody sits down at the product, until the test is over: a browser of their own, not signed in. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { lang = "zh", width = 1440, isDark = false, staysOpen = false } = options;
  const browser = await theBrowser();
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    hasTouch: width === 390,
    isMobile: width === 390,
    colorScheme: isDark ? "dark" : "light",
    locale: lang === "zh" ? "zh-CN" : "en-GB",
    reducedMotion: "reduce",
    timezoneId: "Asia/Shanghai",
  });
  // Pages that were left open would go on drawing and asking beside the next test.
  if (!staysOpen) onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  countRequests(page);
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isLoud = message.type() === "error" || message.type() === "warning";
    if (isLoud && !expectedMessage.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  return { page, context, lang, width, complaints };
}

/** Opens an address of the product in the visitor's language and waits until the screen stands. */
export async function openPage({ page, lang }: Visit, address: string): Promise<void> {
  const url = new URL(address, installation());
  if (lang === "en") url.searchParams.set("lang", "en");
  await page.goto(url.href);
  await settled(page);
}

/** The heading stands and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => !document.querySelector('main [role="status"] [aria-hidden="true"]'));
  await quiet(page);
}

const underWay = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/** Nothing was asked of the server for a moment: a quarter of what "networkidle" waits, hundreds of times in a run. */
async function quiet(page: Page): Promise<void> {
  const open = underWay.get(page);
  let since = Date.now();
  const end = since + 15_000;
  while (Date.now() - since < 125 && Date.now() < end) {
    await page.waitForTimeout(25);
    if (open && open.size > 0) since = Date.now();
  }
}

/** Becomes the first sample person of a role, or the one with an address, through the product's own switch, and reads the page as that person. */
export async function signInAs(one: Visit, role: string): Promise<void> {
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
  if (one.page.url().startsWith(base)) {
    await one.page.reload();
    await settled(one.page);
  }
}

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The page breaks no rule that axe can check (WCAG 2.2 AA and best practices), contrast included. */
export async function expectNoAxeViolations({ page }: Visit): Promise<void> {
  // Only violations are gathered, in the page itself: there are no frames, and a long document takes a third of the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(axeTags)
    .setLegacyMode(true);
  // The rows of a long list are made alike: the first say what all of them say.
  if (!isWhole) axe.exclude(":is(li, tr, [role='row']):nth-child(n + 13)");
  // Behind an open modal dialog nothing can be reached, and the dialog covers it by chance.
  const dialog = '[role="dialog"][aria-modal="true"]';
  if (await page.locator(dialog).first().isVisible()) axe.include(dialog);
  const { violations } = await axe.analyze();
  const said = violations.map((each) => ({
    rule: each.id,
    help: each.help,
    where: each.nodes
      .slice(0, 5)
      .map((node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`),
  }));
  expect(said).toEqual([]);
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

/**
 * What every journey runs through where it matters: Chinese at the desk, English on the telephone; with `HAICE_ALL_VIEWS`
 * both languages on both widths, which takes twice as long.
 */
export const everyView: readonly View[] = isWhole
  ? all
  : all.filter(({ lang, width }) => (lang === "zh") === (width === 1440));
