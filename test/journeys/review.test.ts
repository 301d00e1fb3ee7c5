import { describe, expect, it } from "vitest";
import {
  everyView,
  expectGoodScreen,
  installation,
  isWorkedIn,
  openPage,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    found: "提取结果",
    progress: /已复核 (\d+) \/ (\d+) 条/,
    accept: "接受",
    edit: "修改",
    reject: "驳回",
    undo: "撤回",
    confirmed: "已确认",
    rejected: "已驳回",
    open: "待确认",
    note: "理由",
    bulk: "成批确认",
    acceptThese: /^确认这 (\d+) 条$/,
    propose: "手工补充",
    proposeSelected: "提出为目标或任务",
    submitProposal: "提出，交由复核",
    words: "原文",
    goal: "定性目标",
    asEdited: "确认修改后的内容",
    scope: "范围",
    proposalWas: "机器原来提出",
    figures: "复核情况",
    asProposed: "原样确认",
    notYours: "确认由科技办、审核人和系统管理员办理。",
    text: "原文",
    dropSample: "移除示例确认",
    cancel: "取消",
    side: "大纲与提取结果",
    keys: "快捷键",
    half: "等第二人",
    disputed: "有分歧",
    settle: "裁定",
  },
  en: {
    found: "Extracted",
    progress: /(\d+) of (\d+) reviewed/,
    accept: "Accept",
    edit: "Edit",
    reject: "Reject",
    undo: "Undo",
    confirmed: "confirmed",
    rejected: "rejected",
    open: "to confirm",
    note: "Reason",
    bulk: "Confirm in groups",
    acceptThese: /^Confirm these (\d+)$/,
    propose: "Add by hand",
    proposeSelected: "Propose as a target or task",
    submitProposal: "Propose for review",
    words: "Words of the source",
    goal: "Other goal",
    asEdited: "Confirm as edited",
    scope: "Scope",
    proposalWas: "The machine proposed",
    figures: "How the review went",
    asProposed: "Confirmed as proposed",
    notYours: "The commission office, reviewers and administrators confirm.",
    text: "Text as published",
    dropSample: "Drop the sample confirmations",
    cancel: "Cancel",
    side: "Outline and what was extracted",
    keys: "Keys",
    half: "waits for a second person",
    disputed: "disputed",
    settle: "Settle",
  },
} as const;

/** A document for each view: what one journey judges the other does not see. */
const documents = { "zh 1440": "haichuang-2024", "en 390": "st-work-2025" } as const;
const judging = everyView.filter(({ lang, width }) => `${lang} ${width}` in documents);

async function progressOf({ page, lang }: Visit): Promise<number> {
  const line = await page.getByText(words[lang].progress).first().textContent();
  return Number(words[lang].progress.exec(line ?? "")?.[1]);
}

describe.each(judging)("an official reviews a plan in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];
  const address = `/documents/${documents[`${lang} ${width}` as keyof typeof documents]}`;

  it("judges by keys or by touch, edits, rejects, takes back, and every step shows at once", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, `${address}?kind=target&order=risk&side=true`, "commission-office");
    const cards = page.getByRole("list", { name: t.found }).getByRole("article");
    await expectGoodScreen(one);
    // Another journey may have judged tasks of the document before.
    const before = await progressOf(one);
    await cards.first().getByRole("button").first().click();
    const card = page.locator('article:has([aria-pressed="true"])');
    const second = cards.nth(1);
    if (width === 1440) {
      await card.getByRole("button").first().press("a");
      await cards.first().getByText(t.confirmed, { exact: true }).waitFor();
      await expect.poll(() => second.getByRole("button").first().getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("k");
      await expect.poll(() => cards.first().getByRole("button").first().getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("u");
    } else {
      await card.getByRole("button", { name: t.accept }).click();
      await cards.first().getByText(t.confirmed, { exact: true }).waitFor();
      await cards.first().getByRole("button").first().click();
      await card.getByRole("button", { name: t.undo }).click();
    }
    await cards.first().getByText(t.open, { exact: true }).waitFor();
    await expect.poll(() => progressOf(one)).toBe(before);

    await card.getByRole("button", { name: t.edit }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t.scope).fill("全市（含西海岸新区）");
    await expectGoodScreen(one);
    await dialog.getByRole("button", { name: t.asEdited }).click();
    await dialog.waitFor({ state: "hidden" });
    await cards.first().getByRole("button").first().click();
    await card.getByText(t.confirmed, { exact: true }).waitFor();
    await card.getByText(t.proposalWas).waitFor();

    await second.getByRole("button").first().click();
    await card.getByRole("button", { name: t.reject }).click();
    await dialog.getByLabel(t.note).fill("口径不清");
    await dialog.getByRole("button", { name: t.reject }).click();
    await second.getByText(t.rejected, { exact: true }).waitFor();
    await expect.poll(() => progressOf(one)).toBe(before + 2);
    expect(one.complaints).toEqual([]);
  });

  it("confirms a group after a preview, leaving one out, and reads how good the machine was", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, `${address}?side=true`, "commission-office");
    const before = await progressOf(one);
    await page.getByRole("button", { name: t.bulk }).click();
    const dialog = page.getByRole("dialog");
    const accept = dialog.getByRole("button", { name: t.acceptThese });
    let count = 0;
    // Doubtful groups come first and may hold one only; a larger one follows.
    for (let group = 0; count < 2; group += 1) {
      await dialog.getByRole("list").first().locator("> li").nth(group).getByRole("button").first().click();
      count = Number(t.acceptThese.exec((await accept.textContent()) ?? "")?.[1]);
    }
    await dialog.getByRole("checkbox").first().click();
    await expectGoodScreen(one);
    await accept.click();
    await dialog.getByRole("status").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => progressOf(one)).toBe(before + count - 1);
    await page.getByRole("button", { name: t.figures }).click();
    await page.getByText(t.asProposed).waitFor();
    await expectGoodScreen(one);
    expect(one.complaints).toEqual([]);
  });

  it("adds by hand what the compiler did not find", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, width === 1440 ? address : `${address}?side=true`, "reviewer");
    const paper = page.getByRole("region", { name: t.text });
    const dialog = page.getByRole("dialog");
    if (width === 1440) {
      const line = paper.getByText("一、总体要求").first();
      await line.click({ clickCount: 3 });
      await page.getByRole("button", { name: t.proposeSelected }).click();
    } else {
      await page.getByRole("button", { name: t.propose }).click();
      await dialog.getByLabel(t.words).fill("这句话不在原文里");
      await dialog.getByRole("button", { name: t.submitProposal }).click();
      await dialog.getByText("The text does not hold these words").waitFor();
      await dialog.getByLabel(t.words).fill("青岛科创大走廊");
    }
    await dialog.getByText(t.goal).click();
    await dialog.getByRole("button", { name: t.submitProposal }).click();
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => page.url()).toMatch(/item=goal%3Ah\d|item=goal:h\d/);
    await page.locator('article:has([aria-pressed="true"])').getByText(t.open, { exact: true }).waitFor();
    expect(one.complaints).toEqual([]);
  });
});

describe.each(everyView)("who reads a review in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("sees what is confirmed and what is a sample, and is told who confirms", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents/west-coast-2023?side=true&state=done");
    await page.getByText(t.confirmed, { exact: true }).first().waitFor();
    const bulk = page.getByRole("button", { name: t.bulk });
    expect(await bulk.getAttribute("aria-disabled")).toBe("true");
    await page.getByText(t.notYours).first().waitFor({ state: "attached" });
    expect(await page.getByRole("button", { name: t.accept, exact: true }).count()).toBe(0);
    await expectGoodScreen(one);
  });
});

it("the keys can be switched off, and a steward is asked before the sample is dropped", async () => {
  const one = await visit();
  const { page } = one;
  const t = words.zh;
  await openPage(one, "/documents/west-coast-2023?kind=task&state=done", "commission-office");
  const cards = page.getByRole("list", { name: t.found }).getByRole("article");
  await cards.first().getByRole("button").first().click();
  await page.getByRole("button", { name: t.keys }).click();
  await cards.first().getByRole("button").first().press("j");
  expect(await cards.first().getByRole("button").first().getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: t.keys }).click();
  await cards.first().getByRole("button").first().press("j");
  await expect.poll(() => cards.nth(1).getByRole("button").first().getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: t.dropSample }).click();
  await page.getByRole("dialog").getByRole("button", { name: t.cancel }).click();
  await settled(page);
  await expectGoodScreen(one);
});

describe.each(everyView.filter(({ lang, width }) => (lang === "zh") === (width === 1440) && isWorkedIn(lang)))(
  "two people in $lang at $width pixels",
  ({ lang, width }) => {
    const t = words[lang];
    const address = `/documents/st-work-2025?kind=${lang === "zh" ? "task" : "goal"}&side=true`;

    it("disagree, see each other's judgement side by side, and a third settles it with a note", async () => {
      const administrator = await visit({ lang, width });
      await signInAs(administrator, "administrator");
      await setConfirmers(administrator, 2);
      try {
        for (const [role, act] of [
          ["commission-office", t.accept],
          ["reviewer", t.reject],
        ] as const) {
          const one = await visit({ lang, width });
          await openPage(one, address, role);
          const card = one.page.getByRole("list", { name: t.found }).getByRole("article").first();
          await card.getByRole("button").first().click();
          await card.getByRole("button", { name: act }).click();
          const dialog = one.page.getByRole("dialog");
          if (act === t.reject) await dialog.getByRole("button", { name: t.reject }).click();
          await card.getByText(act === t.accept ? t.half : t.disputed, { exact: true }).waitFor();
        }
        const { page } = administrator;
        await openPage(administrator, `${address}&state=disputed`);
        const card = page.getByRole("list", { name: t.found }).getByRole("article").first();
        await card.getByRole("button").first().click();
        const compared = card.getByRole("table");
        await compared.getByRole("columnheader", { name: /王芳/ }).waitFor();
        await compared.getByRole("columnheader", { name: /陈静/ }).waitFor();
        await expectGoodScreen(administrator);
        await compared.getByRole("button", { name: /王芳/ }).click();
        await page.getByRole("dialog").getByLabel(t.note).fill("以原文为准");
        await page.getByRole("dialog").getByRole("button", { name: t.settle }).click();
        await card.getByText(t.confirmed, { exact: true }).waitFor();
        await card.getByText(/以原文为准/).waitFor();
        expect(administrator.complaints).toEqual([]);
      } finally {
        await setConfirmers(administrator, 1);
      }
    });
  },
);

/** Sets how many people confirm, through the API, as the administrator whose visit it is. */
async function setConfirmers({ context }: Visit, value: 1 | 2): Promise<void> {
  const base = installation();
  const parameter = `${base}/api/parameters/parameters/policy.review-confirmers`;
  const { today, latest } = (await (await context.request.get(parameter)).json()) as { today: string; latest: string };
  const answer = await context.request.post(`${parameter}/settings`, {
    headers: { origin: base },
    data: { value, from: today, basis: null, reason: "journey", follows: latest },
  });
  expect(answer.status()).toBe(200);
}
