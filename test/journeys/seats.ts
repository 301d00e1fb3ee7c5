import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { inject } from "vitest";

/** What tells one visitor's browser from another's before they do anything. */
export interface SeatKind {
  readonly lang: "zh" | "en";
  readonly width: 1440 | 390;
  readonly isDark: boolean;
}

/** A browser of one person: its own cookies, storage and screen. */
export interface Seat {
  readonly kind: SeatKind;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console said that it should not have said. */
  readonly complaints: string[];
  /** The last requests that the server refused or could not answer, newest last. */
  readonly refused: string[];
  /** How often the app was begun on the page since its programs were loaded. */
  begun: number;
}

/** So many beginnings, and the programs are loaded anew: a page that is used for ever keeps ever more. */
const mostBeginnings = 60;

/**
 * Messages that say nothing about the page: a refused request, which the page itself says in words, and the driver of a
 * browser that draws a map without a graphics card.
 */
const expectedMessage =
  /Failed to load resource: the server responded with a status of 4\d\d|^\[\.WebGL-\w+\]GL Driver Message \(OpenGL, Performance/;

let running: Promise<Browser> | undefined;
const atRest: Seat[] = [];
const underWay = new WeakMap<Page, Set<Request>>();

/** One browser for all files of a worker; it ends with the worker. */
function theBrowser(): Promise<Browser> {
  running ??= chromium.launch({
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
  return running;
}

/** A seat as nobody has sat on it: one that was given back, where there is one, since loading the programs is most of a visit. */
export async function takeSeat(kind: SeatKind): Promise<Seat> {
  const at = atRest.findIndex((seat) => isSame(seat.kind, kind));
  return at < 0 ? makeSeat(kind) : atRest.splice(at, 1)[0]!;
}

const isSame = (a: SeatKind, b: SeatKind): boolean => a.lang === b.lang && a.width === b.width && a.isDark === b.isDark;

/** A seat that nobody has sat on. */
async function makeSeat(kind: SeatKind): Promise<Seat> {
  const browser = await theBrowser();
  const context = await browser.newContext({
    viewport: { width: kind.width, height: kind.width === 390 ? 844 : 900 },
    hasTouch: kind.width === 390,
    isMobile: kind.width === 390,
    colorScheme: kind.isDark ? "dark" : "light",
    locale: kind.lang === "zh" ? "zh-CN" : "en-GB",
    reducedMotion: "reduce",
    timezoneId: "Asia/Shanghai",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  countRequests(page);
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isLoud = message.type() === "error" || message.type() === "warning";
    if (isLoud && !expectedMessage.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  const refused: string[] = [];
  page.on("response", (response) => {
    if (response.status() < 400) return;
    refused.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
    if (refused.length > 5) refused.shift();
  });
  return { kind, page, context, complaints, refused, begun: 0 };
}

function countRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  // The script of a worker (a map's) is never told to have come once its worker has gone with the map.
  page.on("request", (request) => {
    if (!/worker/.test(request.url())) open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/** Whether something was asked of the server that is not answered yet. */
export const isAsking = (page: Page): boolean => (underWay.get(page)?.size ?? 0) > 0;

/**
 * The visitor leaves: nothing draws or asks any more beside the next test, and nothing is left of what they did. A seat
 * whose page is not the app's at `base` any more, or that was used long, is thrown away.
 */
export async function giveBack(seat: Seat, base: string): Promise<void> {
  const isClean = await clean(seat, base).catch(() => false);
  if (isClean) atRest.push(seat);
  else await seat.context.close();
}

async function clean({ page, context, complaints, refused, begun }: Seat, base: string): Promise<boolean> {
  if (!page.url().startsWith(`${base}/`) || context.pages().length !== 1 || begun >= mostBeginnings) return false;
  if (!(await page.evaluate(leaveApp))) return false;
  await page.evaluate(() => {
    window.localStorage.clear();
    window.sessionStorage.clear();
  });
  await page.unrouteAll();
  await page.emulateMedia({ media: null });
  await context.setOffline(false);
  await context.clearCookies();
  complaints.splice(0);
  refused.splice(0);
  return true;
}

/**
 * Opens an address of the app on the page: as by its line of address, but the programs that are there already are kept
 * where the app stands at `base`. What the page knew and showed is forgotten either way.
 */
export async function openAt(seat: Seat, url: URL, base: string): Promise<void> {
  const { page } = seat;
  if (page.url().startsWith(`${base}/`) && seat.begun < mostBeginnings && (await page.evaluate(leaveApp))) {
    // What lies under the pointer would be pointed at, which nobody did.
    await page.mouse.move(0, 0);
    seat.begun += 1;
    underWay.get(page)?.clear();
    await page.evaluate(beginApp, url.href);
    return;
  }
  seat.begun = 0;
  await page.goto(url.href);
}

/** Runs in the page. Whether the app was there and has left. */
function leaveApp(): boolean {
  window.dispatchEvent(new Event("haice:leave"));
  const place = document.getElementById("app");
  return place !== null && place.childElementCount === 0;
}

/** Runs in the page. */
function beginApp(address: string): void {
  window.history.pushState(null, "", address);
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event("haice:begin"));
}
