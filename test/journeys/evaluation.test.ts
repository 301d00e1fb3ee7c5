import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const words = {
  zh: {
    start: "冻结并建立评估",
    on: "评估日",
    plan: "规划",
    hash: "快照校验值",
    repeat: "重新计算",
    same: "重新计算的结果与快照逐字节相同。",
    finding: "写一条存在的问题",
    addFinding: "写入 · 问题",
    docx: /下载报告/,
    finish: "定稿",
    final: "已定稿",
    propose: "提出调整",
    value: /新的目标值/,
    reason: /调整原因/,
    decision: "决定的文件",
    send: /提交/,
    waiting: "等待批准",
    approve: "批准",
    approved: "已批准",
    own: "提出调整的人不能批准自己的调整。",
    target: /高新技术企业/,
  },
  en: {
    start: "Freeze and start",
    on: "Day evaluated",
    plan: "Plan",
    hash: "Checksum of the snapshot",
    repeat: "Work it out again",
    same: "Worked out again, it is the same byte for byte.",
    finding: "Write a finding",
    addFinding: "Add · finding",
    docx: /Download the report/,
    finish: "Make it final",
    final: "Final",
    propose: "Propose an adjustment",
    value: /New target/,
    reason: /Reason/,
    decision: "Document that decides it",
    send: /Send it/,
    waiting: "Waits for approval",
    approve: "Approve",
    approved: "Approved",
    own: "Who proposes an adjustment does not approve it.",
    target: /高新技术企业/,
  },
} as const;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Freezes an evaluation and leads to its page. */
async function freeze(one: Visit, on: string): Promise<void> {
  const t = words[one.lang];
  const { page } = one;
  await openPage(one, "/commitments/evaluations");
  const main = page.locator("main");
  await main.getByRole("combobox", { name: t.plan }).first().selectOption("west-coast-2023");
  await main.getByLabel(t.on, { exact: true }).fill(on);
  await expectGoodScreen(one);
  await main.getByRole("button", { name: t.start }).click();
  await page.waitForURL(/\/evaluations\/[^/]+$/, { timeout: 60_000 });
  await settled(page);
}

describe("evaluation and adjustment of a plan", { timeout: 240_000 }, () => {
  it("is frozen, found upon, taken away as a report with footnotes and made final (zh, 1440)", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const t = words.zh;
    const { page } = one;
    const main = page.locator("main");
    await signInAs(one, "commission-office");
    await freeze(one, daysAgo(9));
    await main.getByText(t.hash).waitFor();
    await main.getByRole("button", { name: t.repeat }).click();
    await main.getByText(t.same).waitFor({ timeout: 60_000 });
    await main.getByLabel(t.finding).fill("部分指标没有基期，无法判断进展");
    await main.getByRole("button", { name: t.addFinding }).click();
    await main.getByText("部分指标没有基期，无法判断进展").first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "evaluation-zh-1440");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      main.getByRole("link", { name: t.docx }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const report = new TextDecoder().decode(parts["word/document.xml"]);
    expect(report).toContain("部分指标没有基期，无法判断进展");
    expect(report.match(/footnoteReference w:id/g)?.length).toBeGreaterThan(30);
    await main.getByRole("button", { name: t.finish }).click();
    await page.getByRole("tooltip").getByRole("button", { name: t.finish }).click();
    await main.getByText(t.final).first().waitFor();
    await proves(["GOV-14"], "evaluation of a plan", async () => {
      const { pathname } = new URL(page.url());
      await openPage(one, pathname);
      await main.getByText(t.final).first().waitFor();
      return `commitments.evaluation:${pathname.split("/").at(-1)}`;
    });
  });

  it("an adjustment is proposed, approved by another person and shown with the earlier aim (zh, 1440)", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const t = words.zh;
    const { page } = one;
    const main = page.locator("main");
    await openPage(one, "/commitments?document=west-coast-2023&kind=target", "commission-office");
    await main.getByRole("link", { name: t.target }).first().click();
    await page.waitForURL(/\/commitments\/[^/?]+$/);
    await settled(page);
    await main.getByRole("button", { name: t.propose }).click();
    await main.getByLabel(t.value).fill("1600");
    await main.getByLabel(t.reason).fill("科技创新出现新进展");
    await main.getByLabel(t.decision).fill("专题会议纪要第3号");
    await main.getByRole("button", { name: t.send }).click();
    await main.getByText(t.waiting).first().waitFor();
    await main.getByText(t.own).first().waitFor({ state: "attached" });
    const { pathname } = new URL(page.url());
    await signInAs(one, "administrator");
    await main.getByRole("button", { name: t.approve, exact: true }).click();
    await main.getByText(t.approved).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "adjustment-zh-1440");
    await openPage(one, "/commitments?document=west-coast-2023&kind=target");
    await main.getByText("现调整为 1600").first().waitFor();
    await proves(["GOV-15"], "adjustment of a target", async () => {
      await openPage(one, pathname);
      await main
        .getByText(/1,?600/)
        .first()
        .waitFor();
      await main
        .getByText(/1,?500/)
        .first()
        .waitFor();
      return `commitments.adjustment:${pathname.split("/").at(-1)}`;
    });
  });

  it("reads well on a telephone (en, 390)", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const t = words.en;
    await signInAs(one, "commission-office");
    await freeze(one, daysAgo(11));
    await one.page.locator("main").getByText(t.hash).waitFor();
    await one.page.locator("main").getByLabel(t.finding).waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "evaluation-en-390");
  });
});
