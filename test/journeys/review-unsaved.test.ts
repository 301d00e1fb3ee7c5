import { expect, it } from "vitest";
import { expectGoodScreen, isWorkedIn, openPage, type Visit, visit } from "./visit.ts";

const words = {
  zh: {
    found: "提取结果",
    open: "待确认",
    unsaved: /条判断没有存上/,
    retry: "重试",
    confirmed: "已确认",
    note: "理由",
    deadline: "期限（年）",
  },
  en: {
    found: "Extracted",
    open: "to confirm",
    unsaved: /not saved/,
    retry: "Try again",
    confirmed: "confirmed",
    note: "Reason",
    deadline: "Deadline (year)",
  },
} as const;

const address = "/documents/st-work-2025?kind=task&side=true";

const cardsOf = ({ page, lang }: Visit) => page.getByRole("list", { name: words[lang].found }).getByRole("article");

const focusedCard = ({ page }: Visit) =>
  page.evaluate(() => document.activeElement?.closest("[data-item]")?.getAttribute("data-item") ?? null);

/** The last place but one where so many cards after each other wait for a judgement: other journeys may have judged some before. */
async function lastOpen(one: Visit, count: number): Promise<number> {
  const { open } = words[one.lang];
  const cards = cardsOf(one);
  await cards.first().waitFor();
  const isOpen = (await cards.allInnerTexts()).map((text) => text.includes(open));
  const at = isOpen.findLastIndex(
    (_one, index) =>
      index + count < isOpen.length && isOpen.slice(index, index + count).filter(Boolean).length === count,
  );
  expect(at, "open cards after each other").toBeGreaterThanOrEqual(0);
  return at;
}

it.each((["zh", "en"] as const).filter(isWorkedIn))(
  "judgements made without a network are kept, named and sent again (%s)",
  async (lang) => {
    const t = words[lang];
    const one = await visit({ lang });
    const { page } = one;
    await openPage(one, address, "commission-office");
    const cards = cardsOf(one);
    // At the end of the page, where the panel beside the text has the least room.
    const first = await lastOpen(one, 2);
    await cards.nth(first).getByRole("button").first().click();
    await one.context.setOffline(true);
    await page.keyboard.press("a");
    await page.getByText(t.unsaved).waitFor();
    await page.keyboard.press("a");
    await expect.poll(() => page.getByText(t.unsaved).textContent()).toContain("2");
    expect(await cards.nth(first).getByText(t.confirmed, { exact: true }).count()).toBe(0);
    await expectGoodScreen({ ...one, complaints: [] });
    await one.context.setOffline(false);
    await page.getByRole("button", { name: t.retry }).click();
    await page.getByText(t.unsaved).waitFor({ state: "detached" });
    for (const at of [first, first + 1]) await cards.nth(at).getByText(t.confirmed, { exact: true }).waitFor();
  },
);

it("after a form is closed or sent the keys go on from the list, and Enter sends it", async () => {
  const t = words.zh;
  const one = await visit();
  const { page } = one;
  await openPage(one, address, "commission-office");
  const card = cardsOf(one).nth(await lastOpen(one, 1));
  await card.getByRole("button").first().click();
  const key = await focusedCard(one);
  expect(key).not.toBeNull();
  const dialog = page.getByRole("dialog");
  for (const open of ["e", "r"]) {
    await page.keyboard.press(open);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(INPUT|TEXTAREA)$/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => focusedCard(one)).toBe(key);
  }
  await page.keyboard.press("e");
  await dialog.getByLabel(t.deadline).fill("2024");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  await card.getByText(t.confirmed, { exact: true }).waitFor();
  await expect.poll(() => focusedCard(one)).not.toBe(key);
  await expect.poll(() => focusedCard(one)).not.toBeNull();
});
