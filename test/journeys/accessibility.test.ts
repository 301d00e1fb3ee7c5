import { describe, expect, it } from "vitest";
import { brokenRules } from "./accessibility.ts";
import { type Visit, visit } from "./visit.ts";

/** A page with a list of so many rows; `last` stands in the last one, `more` below it. */
const pageOf = (rows: number, { word = "word", last = "", more = "" } = {}): string => `<!doctype html><html lang="en">
  <head><title>${word}</title><style>body { color: #000; background: #fff } a { display: inline-block; padding: 8px } .pale { color: #ddd }</style></head><body><main>
  <h1>${word}</h1><ul>${`<li><a href="/${word}">${word}</a></li>`.repeat(rows)}<li><a href="/last">${word}</a>${last}</li></ul>
  <section aria-label="${word}"><h2>${word}</h2><p>${word}</p></section>${more}</main></body></html>`;

const look = async ({ page }: Visit, content: string): Promise<string[]> => {
  await page.goto("about:blank");
  await page.setContent(content);
  return (await brokenRules(page, false)).map(({ rule }) => rule);
};

describe("a page that was found good", () => {
  it("is not checked again in other words and numbers, and is as soon as it breaks a rule", async () => {
    const one = await visit();
    expect(await look(one, pageOf(20))).toEqual([]);
    const isLoaded = () => one.page.evaluate(() => "axe" in window);
    expect(await isLoaded()).toBe(true);
    expect(await look(one, pageOf(70, { word: "other" }))).toEqual([]);
    expect(await isLoaded()).toBe(false);
    const broken: Record<string, Parameters<typeof pageOf>[1]> = {
      "color-contrast": { last: '<span class="pale">word</span>' },
      "link-name": { last: '<a href="/word"></a>' },
      "button-name": { last: "<button></button>" },
      "image-alt": { last: '<img src="data:,">' },
      label: { last: "<input>" },
      "aria-roles": { last: '<span role="word">word</span>' },
      "aria-hidden-focus": { last: '<span aria-hidden="true"><button>word</button></span>' },
      "heading-order": { more: "<h5>word</h5>" },
      "landmark-unique": { more: '<section aria-label="word"><p>word</p></section>' },
    };
    for (const [rule, changed] of Object.entries(broken))
      expect(await look(one, pageOf(20, changed)), rule).toContain(rule);
    // What was found wrong is never taken for known.
    expect(await look(one, pageOf(20, broken["button-name"]))).toContain("button-name");
    expect(await look(one, pageOf(20, { last: '<span style="color: #ddd">word</span>' }))).toEqual(["color-contrast"]);
    expect(await look(one, pageOf(20).replace("</main>", "</main><p>word</p>"))).toEqual(["region"]);
  });
});
