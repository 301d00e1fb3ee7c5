import { describe, expect, it } from "vitest";
import { everyView, expectGoodScreen, isWorkedIn, openPage, screenshot, settled, visit } from "./visit.ts";

const words = {
  zh: {
    facts: "已知什么、从何时起、来自哪里？",
    baseline: "高新技术企业数量（文件所载）",
    sample: "示例",
    chain: "更正经过",
    signInFirst: "请先登录",
    from: "起始日",
    to: "结束日（不含）",
    value: "数值",
    evidence: "依据",
    check: "核对",
    jump: /是上一期.*的 2\.\d 倍/,
    noteNeeded: "请说明原因，再保存",
    note: "备注",
    anyway: "已核实，保存",
    saved: "已保存",
    open: "查看这条事实",
    known: /同一时间已有数据/,
    saveCorrection: "作为更正保存",
    reason: "更正原因",
    save: "保存",
    newSource: "新建来源",
    name: "来源名称",
    code: "来源代码",
    sampleFile: "选择样本文件",
    fields: {
      metric: "指标项",
      validFrom: "日期（开始）",
      value: "数值",
      unit: "计量单位",
      evidence: "依据（证明材料）",
      subject: "对象",
    },
    column: "取自列",
    fixed: "固定为",
    source: "来源",
    choose: "选择文件",
    preview: "预览：还没有写入任何数据",
    wrong: "第 3 行“完成时限”不是日期：2025.13.1。请改为 2025-12-31 这样的格式",
    takeGood: "导入没有错误的行，其余带说明退回",
    run: "导入",
    done: "已导入：新增 1 条，更正 0 条。",
    download: "下载带错误说明的文件",
  },
  en: {
    facts: "What is known, since when, from where?",
    baseline: "high-tech enterprises (as stated)",
    sample: "sample",
    chain: "Corrections",
    signInFirst: "Sign in first",
    from: "First day",
    to: "End (not included)",
    value: "Value",
    evidence: "Evidence",
    check: "Check",
    jump: /It is 2\.\d times the last value/,
    noteNeeded: "Explain it before saving",
    note: "Note",
    anyway: "Checked: save",
    saved: "Saved",
    open: "See the fact",
    known: /This time is known already/,
    saveCorrection: "Save as a correction",
    reason: "Reason for the correction",
    save: "Save",
    newSource: "New source",
    name: "Name of the source",
    code: "Code of the source",
    sampleFile: "Choose a sample file",
    fields: {
      metric: "Metric",
      validFrom: "Date (beginning)",
      value: "Value",
      unit: "Unit",
      evidence: "Evidence",
      subject: "Subject",
    },
    column: "From column",
    fixed: "Always",
    source: "Source",
    choose: "Choose a file",
    preview: "Preview: nothing has been recorded yet",
    wrong: 'Row 3, "完成时限": not a date: 2025.13.1. Write it like 2025-12-31.',
    takeGood: "Take the good rows and give the others back with the reason",
    run: "Import",
    done: "Imported: 1 new facts, 0 corrections.",
    download: "Download the file with its errors",
  },
} as const;

describe.each(everyView)("the ledger in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];
  const own = `journey-${lang}-${width}-${Date.now()}`;

  it("shows anybody what is known, with filters in the address, down to a figure of a document", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    const main = page.locator("main");
    await openPage(one, "/ledger");
    await main.getByText(t.facts).waitFor();
    await main.getByText(t.sample, { exact: true }).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `ledger-${lang}-${width}`);
    await openPage(one, "/ledger?metric=stated-high-tech-enterprises");
    await main
      .getByRole("link", { name: lang === "zh" ? "青岛市" : "Qingdao" })
      .first()
      .click();
    await page.waitForURL(/\/ledger\/facts\//);
    await settled(page);
    await main.getByText(t.baseline).first().waitFor();
    await main.getByRole("link", { name: "001:L54" }).waitFor();
    await main.getByRole("heading", { name: t.chain }).waitFor();
    await expectGoodScreen(one);
    await main
      .getByText(lang === "zh" ? /4,?396 家/ : /4,396/)
      .first()
      .waitFor();
  });

  if (isWorkedIn(lang))
    it("asks about a number that jumps, takes it with a note, and corrects what is known already", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      const main = page.locator("main");
      await openPage(one, `/ledger/enter?metric=rd-expenditure&subject=${own}`, "commission-office");
      const fill = async (year: number, value: string) => {
        await main.getByLabel(t.from, { exact: true }).fill(`${year}-01-01`);
        await main.getByLabel(t.to, { exact: true }).fill(`${year + 1}-01-01`);
        await main.getByLabel(t.value, { exact: true }).fill(value);
        await main.getByLabel(t.evidence, { exact: true }).fill("年鉴 p. 12");
        await main.getByRole("button", { name: t.check, exact: true }).click();
      };
      await expectGoodScreen(one);
      await main.getByLabel(/^(计量单位|Unit)$/).fill("亿元");
      await fill(2022, "300");
      await main.getByRole("button", { name: t.save, exact: true }).click();
      await main.getByText(t.saved, { exact: true }).waitFor();
      await fill(2023, "700");
      await main.getByText(t.jump).waitFor();
      await main.getByRole("button", { name: t.anyway }).click();
      await main.getByText(t.noteNeeded).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `ledger-enter-${lang}-${width}`);
      await main.getByLabel(t.note, { exact: true }).fill("口径扩大");
      await main.getByRole("button", { name: t.anyway }).click();
      await main.getByText(t.saved, { exact: true }).waitFor();
      await fill(2022, "310");
      await main.getByText(t.known).waitFor();
      await main.getByLabel(t.reason, { exact: true }).fill("勘误");
      await main.getByRole("button", { name: t.saveCorrection }).click();
      await main.getByText(t.saved, { exact: true }).waitFor();
      await main.getByRole("link", { name: t.open }).click();
      await page.waitForURL(/\/ledger\/facts\//);
      await settled(page);
      await main.getByText("勘误").first().waitFor();
      await expectGoodScreen(one);
    });

  if (isWorkedIn(lang))
    it("makes a source on a sample, previews a file, takes its good rows and gives the others back", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      const main = page.locator("main");
      await openPage(one, "/ledger/import", "commission-office");
      await expectGoodScreen(one);
      await page.getByRole("link", { name: t.newSource }).click();
      await page.waitForURL(/sources\/_new/);
      await settled(page);
      const file = {
        name: `${own}.csv`,
        mimeType: "text/csv",
        buffer: Buffer.from(`合同,完成时限,成交额\n${own},2025年3月1日,"1,234.50"\n${own}-2,2025.13.1,5\n`),
      };
      await main.locator(`input[aria-label="${t.sampleFile}"]`).setInputFiles(file);
      await main.getByText("1,234.50").first().waitFor();
      await main.getByLabel(t.name).fill(own);
      await main.getByLabel(t.code).fill(own);
      const choose = async (label: string, kind: string, text: string) => {
        // By keyboard: nowhere, a column, always the same.
        await main.getByRole("combobox", { name: `${label}: ${t.column}, ${t.fixed}`, exact: true }).focus();
        await page.keyboard.press("Enter");
        await page.locator(".ant-select-item-option:visible").first().waitFor();
        await page.keyboard.press("ArrowDown");
        if (kind === t.fixed) await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.locator(".ant-select-item-option:visible").first().waitFor({ state: "hidden" });
        const box = main.getByLabel(label, { exact: true });
        await box.fill(text);
        await page.keyboard.press("Escape");
      };
      await choose(t.fields.metric, t.fixed, "technology-contract");
      await choose(t.fields.validFrom, t.column, "完成时限");
      await choose(t.fields.value, t.column, "成交额");
      await choose(t.fields.unit, t.fixed, "万元");
      await choose(t.fields.evidence, t.fixed, "登记簿");
      await choose(t.fields.subject, t.column, "合同");
      await expectGoodScreen(one);
      await screenshot(one, `ledger-mapping-${lang}-${width}`);
      await main.getByRole("button", { name: t.save, exact: true }).click();
      await page.waitForURL(/\/ledger\/import(\?|$)/);
      await settled(page);
      await main.getByLabel(t.source, { exact: true }).fill(own);
      await page.keyboard.press("Enter");
      await main.locator(`input[aria-label="${t.choose}"]`).setInputFiles(file);
      await main.getByText(t.preview).waitFor();
      await main.getByText(t.wrong).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `ledger-import-${lang}-${width}`);
      await main.getByLabel(t.takeGood).check();
      await main.getByRole("button", { name: t.run, exact: true }).click();
      await page.waitForURL(/\/runs\//);
      await settled(page);
      await main.getByText(t.done).waitFor();
      await expectGoodScreen(one);
      const waiting = page.waitForEvent("download");
      await main.getByRole("link", { name: t.download }).click();
      expect((await waiting).suggestedFilename()).toContain(own);
    });

  it("is no desk for visitors", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/ledger/import");
    await one.page.getByText(t.signInFirst, { exact: true }).waitFor();
    await expectGoodScreen(one);
  });
});
