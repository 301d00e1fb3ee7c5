import { describe, expect, it } from "vitest";
import {
  everyView,
  expectGoodScreen,
  installation,
  isWorkedIn,
  openPage,
  screenshot,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    question: "哪些规则是在这里设定、而不是文件规定的？",
    title: "提取结果的确认人数",
    notInSource: "原文未规定",
    find: "按名称或作用查找",
    none: "没有符合条件的参数",
    forbidden: "您的角色不能查看这一页",
    change: "修改参数",
    onlyAdministrator: "参数由系统管理员修改。",
    from: "自何日起",
    reason: "理由",
    required: "请填写",
    past: "早于今天（",
    two: "两人确认",
    save: "保存",
    saved: "已设定",
    meanwhile: "他人已改过这项参数",
    decided: "办公会决定：两人确认",
  },
  en: {
    question: "Which rules were set here and not by the documents?",
    title: "People who confirm an extraction",
    notInSource: "Not in the source",
    find: "Find by name or by what it decides",
    none: "No parameter fits",
    forbidden: "Your role may not see this page",
    change: "Change the parameter",
    onlyAdministrator: "Parameters are changed by an administrator.",
    from: "From which day",
    reason: "Reason",
    required: "Please fill this in",
    past: "is before today",
    two: "Two people",
    save: "Save",
    saved: "Set",
    meanwhile: "Somebody else has set this parameter",
    decided: "The office decided: two people",
  },
} as const;

const address = "/parameters/policy.review-confirmers";

/** The day that is so many years after today: what begins then changes nothing for the other journeys of this run. */
function dayIn(years: number): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/** Somebody else of the same installation sets the parameter, while the page is open. */
async function setElsewhere({ context }: Visit, from: string): Promise<void> {
  const base = installation();
  const api = `${base}/api/parameters/parameters/policy.review-confirmers`;
  const { latest } = (await (await context.request.get(api)).json()) as { latest: string | null };
  const answer = await context.request.post(`${api}/settings`, {
    headers: { origin: base },
    data: { value: 1, from, reason: "journey test", basis: null, follows: latest },
  });
  expect(answer.status()).toBe(200);
}

describe.each(everyView)("parameters in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("says which rules no document gives, to those who may know", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/parameters");
    await expectGoodScreen(one);
    await signInAs(one, "enterprise");
    await page.getByText(t.forbidden, { exact: true }).waitFor();
    await signInAs(one, "auditor");
    const main = page.locator("main");
    await main.getByText(t.question).waitFor();
    await main.getByText(t.notInSource).first().waitFor();
    await main.getByRole("link", { name: t.title }).waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `parameters-${lang}-${width}`);
    await page.getByRole("searchbox", { name: t.find }).fill("no such parameter");
    await page.getByText(t.none).waitFor();
    await expectGoodScreen(one);
    await page.getByRole("searchbox", { name: t.find }).fill(t.title);
    await page.waitForURL(/q=/);
    await main.getByRole("link", { name: t.title }).click();
    await main.getByRole("heading", { name: t.title }).waitFor();
    await settled(page);
    const change = page.getByRole("button", { name: t.change });
    expect(await change.getAttribute("aria-disabled")).toBe("true");
    await change.focus();
    await page.getByRole("tooltip").filter({ hasText: t.onlyAdministrator }).waitFor();
    await expectGoodScreen(one);
  });

  it("changes one from a day on, with the reason, and keeps what was before", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, address, "administrator");
    const main = page.locator("main");
    await page.getByRole("button", { name: t.change }).click();
    await main.getByLabel(t.from).fill("2026-01-01");
    await page.getByRole("button", { name: t.save }).click();
    await main.getByText(t.required).waitFor();
    await main.getByText(t.past).waitFor();
    await expectGoodScreen(one);
    if (!isWorkedIn(lang)) return;
    const from = dayIn(lang === "zh" ? 20 : 30);
    await main.getByRole("radio", { name: t.two }).check();
    await main.getByLabel(t.from).fill(from);
    await main.getByLabel(t.reason).fill(t.decided);
    await setElsewhere(one, from);
    await page.getByRole("button", { name: t.save }).click();
    await main.getByRole("alert").getByText(t.meanwhile).waitFor();
    await expectGoodScreen(one);
    await main.getByText("journey test").first().waitFor();
    await page.getByRole("button", { name: t.save }).click();
    await main.getByText(t.saved, { exact: true }).waitFor();
    await main.getByText(t.decided).first().waitFor();
    await main.getByText(t.two).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `parameter-${lang}-${width}`);
    await page.reload();
    await settled(page);
    await main.getByText(from).first().waitFor();
    await main.getByText(t.decided).first().waitFor();
  });
});
