import { describe, expect, it } from "vitest";
import { everyView, expectGoodScreen, openPage, screenshot, settled, signInAs, visit } from "./visit.ts";

const words = {
  zh: {
    question: "记录是否完整？",
    verify: "现在核查",
    whole: /^完整。.*条事件，没有不符之处。$/,
    head: "链头",
    kinds: "事件",
    granted: "授予角色",
    verified: "核查记录",
    none: "没有符合条件的事件",
    find: "按记录编号查找",
    from: "自",
    same: "同一记录的全部事件",
    changes: "前后内容",
    after: "之后",
    signInFirst: "请先登录",
    forbidden: "您的角色不能查看这一页",
    menu: "事件与核查",
  },
  en: {
    question: "Is the record whole?",
    verify: "Verify now",
    whole: /^Yes\. .* verified .* events on .*; all of them agree\.$/,
    head: "Head of the chain",
    kinds: "Event",
    granted: "Gave a role",
    verified: "Verified the record",
    none: "No event fits",
    find: "Find by the id of a record",
    from: "From",
    same: "All events of this record",
    changes: "Before and after",
    after: "After",
    signInFirst: "Sign in first",
    forbidden: "Your role may not see this page",
    menu: "Events",
  },
} as const;

describe.each(everyView)("the event log in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("is not shown to a visitor, nor to a role that does not check", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/events");
    await one.page.getByText(t.signInFirst, { exact: true }).waitFor();
    await signInAs(one, "broker");
    await one.page.getByText(t.forbidden, { exact: true }).waitFor();
    await expectGoodScreen(one);
  });

  it("tells an auditor whether the record is whole, and what was done", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    const main = page.locator("main");
    await openPage(one, "/events", "auditor");
    await main.getByText(t.question).waitFor();
    await expectGoodScreen(one);
    // The server seals within seconds; the head is there once it has.
    const heads = async () => {
      await page.reload();
      await settled(page);
      return main.getByText(t.head).count();
    };
    await expect.poll(heads, { timeout: 30_000 }).toBe(1);
    await main.getByRole("button", { name: t.verify }).click();
    await main.getByText(t.whole).waitFor();
    expect(await main.locator("code").first().textContent()).toMatch(/^[0-9a-f]{64}$/);
    await main.getByText(t.verified, { exact: true }).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `events-${lang}-${width}`);

    await main.getByRole("button", { name: t.kinds, exact: true }).click();
    await main.getByRole("checkbox", { name: new RegExp(t.granted) }).check();
    await page.waitForURL(/kind=people\.role-granted/);
    await page.keyboard.press("Escape");
    await settled(page);
    await expect.poll(() => main.getByRole("link", { name: t.verified }).count()).toBe(0);
    await main.getByRole("link", { name: t.granted }).first().click();
    await page.waitForURL(/\/events\/[0-9a-f-]{36}/);
    await settled(page);
    await main.getByRole("heading", { name: t.changes }).waitFor();
    await main.getByText(t.after, { exact: true }).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `event-${lang}-${width}`);
    await main.getByRole("link", { name: t.same }).click();
    await page.waitForURL(/subject=/);
    await settled(page);
    await main.getByRole("link", { name: t.granted }).first().waitFor();
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(page.url()).toContain("kind=people.role-granted");
  });

  it("says that nothing fits, and keeps its filters in the address", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/events?to=2020-01-01", "administrator");
    await page.getByText(t.none).waitFor();
    await expectGoodScreen(one);
    await page.getByRole("searchbox", { name: t.find }).fill("no-such-record");
    await page.waitForURL(/subject=no-such-record/);
    await page.getByText(t.none).waitFor();
  });
});
