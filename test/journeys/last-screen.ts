import type { Seat } from "./seats.ts";

const mostText = 600;

/**
 * What stood on a visitor's screen, in a few lines: the address, what the server refused, what the console said, what is
 * open above the page, and the page's first words. A failed wait says what was waited for; this says what came instead.
 */
export async function lastScreen({ page, complaints, refused }: Seat): Promise<string> {
  const { above, words, at } = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('[role="alert"], [role="dialog"], [role="tooltip"], [role="listbox"]')];
    return {
      above: shown.map((one) => (one as HTMLElement).innerText.trim()).filter((text) => text !== ""),
      words: (document.querySelector("main")?.innerText ?? document.body.innerText).replaceAll(/\s+/g, " "),
      at: `${window.innerWidth}×${window.innerHeight}, ${Math.round(window.scrollY)} down`,
    };
  });
  return [
    `on the screen: ${page.url()} (${at})`,
    ...refused.map((one) => `refused: ${one}`),
    ...complaints.map((one) => `console: ${one}`),
    ...above.map((one) => `above: ${one.replaceAll(/\s+/g, " ").slice(0, mostText)}`),
    `page: ${words.slice(0, mostText)}`,
  ].join("\n");
}
