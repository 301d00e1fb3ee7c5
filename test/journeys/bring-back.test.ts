import { readFile } from "node:fs/promises";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectGoodScreen, openPage, settled, type Visit, visit } from "./visit.ts";

const office = "commission-office";
type Cell = string | number | null;

/** The file that the link of the ledger gives, edited as in a spreadsheet: the first row is approved, the second gets no day. */
async function edited({ page }: Visit): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出为 Excel" }).click(),
  ]);
  const [sheet] = (await readXlsx(await readFile(await download.path()))).sheets;
  const [headers, ...rows] = sheet!.rows as Cell[][];
  const at = (name: string) => headers!.indexOf(name);
  expect(at("编号（请勿改动）")).toBeGreaterThan(0);
  rows[0]![at("办理状态")] = "已审批";
  rows[1]![at("完成时限")] = "尽快";
  return Buffer.from(await writeXlsx({ sheets: [{ name: "1", rows: [headers!, ...rows] }] }));
}

/** What Ctrl+V does where the focus is, without the clipboard of the machine, which is another's as well. */
const pasteText = (page: Page, text: string) =>
  page.evaluate((said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", said);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

describe("an edited ledger and the calendar", () => {
  it("brings the export back: changes shown old and new, a refusal by row and column, applied once", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/commitments?state=registered", office);
    const bytes = await edited(one);
    await page.getByRole("link", { name: "带回 Excel 修改" }).click();
    await settled(page);
    const choose = (name: string) => page.locator("main").getByLabel(name).first();
    await choose("选择文件").setInputFiles([file("other.csv", Buffer.from("事项,时限\n一,二\n"))]);
    await page.getByText(/没有本台账导出时的编号列/).waitFor();
    await choose("选择文件").setInputFiles([file("ledger.xlsx", bytes)]);
    await page.getByText("预览：还没有改动任何内容").waitFor();
    await page.getByText("办理状态：已登记 → 已审批").first().waitFor();
    await page.getByText(/不是一个日期：尽快/).waitFor();
    await expectGoodScreen(one);
    await page.getByRole("button", { name: "办理 1 行" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("已办理 1 行，1 行没有办理，原因如下。").waitFor();
    await choose("换一份文件").setInputFiles([file("ledger.xlsx", bytes)]);
    await page.getByText("预览：还没有改动任何内容").waitFor();
    const blocked = page.getByRole("button", { name: "办理 0 行" });
    expect(await blocked.getAttribute("aria-disabled")).toBe("true");
    await expect.poll(() => page.getByText("没有可以办理的改动。").count()).toBeGreaterThan(0);

    // Rows from the clipboard, on the row that has the focus.
    await openPage(one, "/commitments?state=registered");
    const cells = "已审批\r\n快办完了\r\n";
    await page.locator('[data-row="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.locator('[data-row="1"]:focus').waitFor();
    await pasteText(page, cells);
    const panel = page.getByRole("region", { name: "粘贴从 Excel 或 WPS 复制的行" });
    expect(await panel.getByLabel("从台账第几行起").inputValue()).toBe("2");
    await panel.getByRole("button", { name: "看会改什么" }).focus();
    await page.keyboard.press("Enter");
    await panel.getByText("办理状态：已登记 → 已审批").waitFor();
    await panel.getByText(/不是台账里的状态：快办完了/).waitFor();
    // The bar above the page covers what scrolls under it.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectGoodScreen(one);
    await panel.getByRole("button", { name: "办理 1 行" }).click();
    await panel.getByText("已办理 1 行，1 行没有办理，原因如下。").waitFor();
  });

  it("shows what falls due, goes through the months by keyboard, and gives calendars an address that can be ended", async () => {
    const one = await visit();
    const { page, context } = one;
    await openPage(one, "/commitments/calendar", office);
    const list = page.locator("main").getByRole("combobox", { name: "月份", exact: true });
    const months = await list
      .locator("option")
      .evaluateAll((options) =>
        options.map(
          (each) =>
            [
              each.getAttribute("value"),
              Number(/\((\d+)\)|（(\d+)/.exec(each.textContent)?.slice(1).find(Boolean)),
            ] as const,
        ),
      );
    const [busiest] = months.reduce((most, each) => (each[1] > most[1] ? each : most));
    await list.selectOption(busiest);
    await page.waitForURL(new RegExp(`month=${busiest}`));
    await settled(page);
    await page.getByText("哪个月、哪一天有哪些事项到期？").waitFor();
    expect(await page.locator("table caption").count()).toBe(1);
    await expectGoodScreen(one);
    const ics = await page.getByRole("link", { name: "下载 .ics" }).getAttribute("href");
    const answer = await context.request.get(new URL(ics!, page.url()).href);
    expect(await answer.text()).toContain("BEGIN:VCALENDAR\r\n");
    await page.getByRole("button", { name: "下一月" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("month")! > busiest!);
    await page.getByRole("button", { name: "生成订阅地址" }).click();
    const address = await page.getByLabel("订阅地址（只显示这一次）").inputValue();
    // A calendar program: nobody's session.
    const stranger = await visit();
    const feed = await stranger.context.request.get(address);
    expect(feed.status()).toBe(200);
    expect(await feed.text()).toContain("BEGIN:VEVENT");
    await expectGoodScreen(one);
    await page.getByRole("button", { name: "停用" }).click();
    await page.getByText("已停用。用旧地址的日历不再更新。").waitFor();
    expect((await stranger.context.request.get(address)).status()).toBe(404);
  });

  it("opens on a telephone in English: bringing back, pasting, the calendar as a list", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const { page } = one;
    await openPage(one, "/commitments/bring-back", office);
    await expectGoodScreen(one);
    await openPage(one, "/commitments?state=registered");
    await page.getByRole("button", { name: "Paste rows" }).click();
    await page.getByLabel("What was copied", { exact: true }).fill("Approved\ndone soon");
    await page.getByRole("button", { name: "See what would change" }).click();
    await page.getByText(/Not a state of the ledger: done soon/).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectGoodScreen(one);
    await openPage(one, "/commitments/calendar");
    await page.getByText("What falls due in which month, on which day?").waitFor();
    expect(await page.locator("table caption").count()).toBe(0);
    await expectGoodScreen(one);
  });
});
