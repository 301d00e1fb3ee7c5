import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { carryZh } from "../../src/modules/commitments/carry-texts.zh.ts";
import type { Commitment } from "../../src/modules/commitments/contract/commitment.ts";
import type { Trial } from "../../src/modules/commitments/contract/lamp.ts";
import { lampsEn } from "../../src/modules/commitments/lamp-texts.en.ts";
import { lampsZh } from "../../src/modules/commitments/lamp-texts.zh.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, settled, signInAs, visit } from "./visit.ts";

/** The lamp of a commitment as the API tells it. */
async function lampOf(page: Page, id: string): Promise<Commitment["lamp"]> {
  const answer = await page.request.get(`${installation()}/api/commitments/commitments/${id}`);
  return ((await answer.json()) as Commitment).lamp;
}

describe.each([
  { lang: "zh", width: 1440 },
  { lang: "en", width: 390 },
] as const)("lamps that nobody types, in $lang at $width pixels", (view) => {
  const t = view.lang === "zh" ? lampsZh : lampsEn;

  it("leads from a lamp to its reasons, tries another rule over the ledger, and closes the plans that are over", async () => {
    const one = await visit(view);
    await signInAs(one, "commission-office");
    const { page } = one;
    await openPage(one, "/commitments?lamp=warning");
    await page.locator("main").locator("a[href*='/commitments/0']").first().click();
    await page.waitForURL(/commitments\/[0-9a-f-]{36}/);
    await settled(page);
    const id = new URL(page.url()).pathname.split("/").at(-1)!;
    const lamp = await lampOf(page, id);
    await proves(["GOV-12"], `lamps ${view.lang}`, async () => {
      // Every reason stands on the page in words, the one that decides first.
      const said = await page.locator("main ul li").allInnerTexts();
      const wanted = lamp.reasons.map((reason) => t.reasons[reason.code](reason));
      expect(lamp.lamp).toBe("warning");
      expect(said.filter((one) => wanted.includes(one))).toEqual(wanted);
      return `/commitments/${id}`;
    });
    await expectGoodScreen(one);

    await openPage(one, "/commitments/lamps");
    await expectGoodScreen(one);
    await page.getByLabel(t.rule.staleDays).fill("1");
    await page.getByRole("button", { name: t.rule.tryOut }).click();
    await page.waitForURL(/stale=1\b/);
    await settled(page);
    const trial = (await (
      await page.request.get(`${installation()}/api/commitments/lamps/trial?staleDays=1`)
    ).json()) as Trial;
    await page.getByText(t.rule.trialSays(trial.total, trial.changed)).first().waitFor();
    // A trial changes nothing, and its address opens it again.
    await page.reload();
    await settled(page);
    expect(await page.getByLabel(t.rule.staleDays).inputValue()).toBe("1");

    await openPage(one, "/commitments/closing");
    await expectGoodScreen(one);
    await page
      .locator("main")
      .getByRole("link", { name: view.lang === "zh" ? /科技创新规划/ : /14th Five-Year/ })
      .click();
    await page.getByText(t.closing.question1).waitFor();
    await settled(page);
    await expectGoodScreen(one);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: t.closing.export }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");
    if (view.width === 390) return;

    // What the plan left unfinished goes on in a plan that is not over, said on both pages.
    const main = page.locator("main");
    const over = new URL(page.url()).pathname.split("/").at(-1)!;
    const choose = async (label: string) => {
      await main.getByLabel(label).click();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    };
    const form = main.getByRole("form", { name: carryZh.carry, exact: true });
    await choose(carryZh.which);
    await choose(carryZh.into);
    await form.getByLabel(carryZh.reason).fill("后续规划继续推进");
    await form.getByRole("button", { name: carryZh.carry }).click();
    const onward = main.getByRole("link", { name: /^已结转到/ }).first();
    await onward.waitFor();
    await expectGoodScreen(one);
    await onward.click();
    await page.waitForURL(/commitments\/[0-9a-f-]{36}/);
    await settled(page);
    const here = main.getByRole("region", { name: carryZh.goesOnHere });
    await here.getByRole("listitem").filter({ hasText: "后续规划继续推进" }).getByRole("link").first().click();
    await main.getByRole("region", { name: carryZh.goesOnIn }).waitFor();
    // Its plan is over, or it was ended before: either way it is closed, for a reason in words.
    const from = await lampOf(page, new URL(page.url()).pathname.split("/").at(-1)!);
    expect(from.lamp).toBe("closed");
    await main.getByText(t.reasons[from.reasons[0]!.code](from.reasons[0]!)).first().waitFor();
    // A plan that is over is closed: nothing of it is red.
    await openPage(one, `/commitments?document=${over}&lamp=late`);
    await main.getByText("没有符合条件的事项").waitFor();
  });

  it("tells a reporter who works out the rule", async () => {
    const one = await visit(view);
    await openPage(one, "/commitments/closing", "reporter");
    await expect.poll(() => one.page.locator("main").innerText()).toContain("platform.not-allowed");
  });
});
