import { readFile } from "node:fs/promises";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectGoodScreen, type Language, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const words = {
  zh: {
    export: "导出为 Excel",
    back: "带回 Excel 修改",
    choose: "选择文件",
    again: "换一份文件",
    state: "办理状态",
    due: "完成时限",
    id: "编号（请勿改动）",
    approved: "已审批",
    preview: "预览：还没有改动任何内容",
    change: "办理状态：已登记 → 已审批",
    refused: "不能办理的行",
    why: /不是一个日期：尽快/,
    apply: "办理 1 行",
    done: "已办理 1 行，1 行没有办理，原因如下。",
    nothing: "没有可以办理的改动。",
    paste: "粘贴行",
    pasted: "粘贴从 Excel 或 WPS 复制的行",
    text: "粘贴的内容",
    from: "从台账第几行起",
    see: "看会改什么",
    wrong: /不是台账里的状态：快办完了/,
    notExport: /没有本台账导出时的编号列/,
    month: "月份",
    next: "下一月",
    download: "下载 .ics",
    make: "生成订阅地址",
    address: "订阅地址（只显示这一次）",
    end: "停用",
    ended: "已停用。用旧地址的日历不再更新。",
    calendar: "哪个月、哪一天有哪些事项到期？",
  },
  en: {
    export: "Export to Excel",
    back: "Bring back edits",
    choose: "Choose a file",
    again: "Another file",
    state: "State",
    due: "Deadline",
    id: "Id (do not edit)",
    approved: "Approved",
    preview: "Preview: nothing has been changed yet",
    change: "State: Registered → Approved",
    refused: "Rows that cannot be done",
    why: /Not a day: 尽快/,
    apply: "Make the changes (rows: 1)",
    done: "Rows changed: 1; left for these reasons: 1.",
    nothing: "There is no change that can be made.",
    paste: "Paste rows",
    pasted: "Paste rows copied from Excel or WPS",
    text: "What was copied",
    from: "From this row of the ledger on",
    see: "See what would change",
    wrong: /Not a state of the ledger: 快办完了/,
    notExport: /lacks the columns by which an export/,
    month: "Month",
    next: "Next month",
    download: "Download .ics",
    make: "Make an address",
    address: "The address (shown this once)",
    end: "End it",
    ended: "Ended. Calendars with the old address are not updated any more.",
    calendar: "What falls due in which month, on which day?",
  },
} as const;

const office = "commission-office";
type Cell = string | number | null;

/** The file that the link of the ledger gives, edited as in a spreadsheet: the first row is approved, the second gets no day. */
async function edited({ page }: Visit, lang: Language): Promise<Buffer> {
  const t = words[lang];
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t.export }).click(),
  ]);
  const [sheet] = (await readXlsx(await readFile(await download.path()))).sheets;
  const [headers, ...rows] = sheet!.rows as Cell[][];
  const at = (name: string) => headers!.indexOf(name);
  expect(at(t.id)).toBeGreaterThan(0);
  rows[0]![at(t.state)] = t.approved;
  rows[1]![at(t.due)] = "尽快";
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

describe.each([
  { lang: "zh", width: 1440 },
  { lang: "en", width: 390 },
] as const)("an edited ledger and the calendar, in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("brings the export back: changes shown old and new, a refusal by row and column, applied once", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await signInAs(one, office);
    await openPage(one, "/commitments?state=registered");
    const bytes = await edited(one, lang);
    await page.getByRole("link", { name: t.back }).click();
    await settled(page);
    const choose = (name: string) => page.locator("main").getByLabel(name).first();
    await choose(t.choose).setInputFiles([file("other.csv", Buffer.from("事项,时限\n一,二\n"))]);
    await page.getByText(t.notExport).waitFor();
    await choose(t.choose).setInputFiles([file("ledger.xlsx", bytes)]);
    await page.getByText(t.preview).waitFor();
    await page.getByText(t.change).first().waitFor();
    await page.getByText(t.why).waitFor();
    await expectGoodScreen(one);
    await page.getByRole("button", { name: t.apply }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(t.done).waitFor();
    await choose(t.again).setInputFiles([file("ledger.xlsx", bytes)]);
    await page.getByText(t.preview).waitFor();
    const blocked = page.getByRole("button", { name: lang === "zh" ? "办理 0 行" : "Make the changes (rows: 0)" });
    expect(await blocked.getAttribute("aria-disabled")).toBe("true");
    await expect.poll(() => page.getByText(t.nothing).count()).toBeGreaterThan(0);

    // Rows from the clipboard: on the row that has the focus, or in the panel that a button opens.
    await openPage(one, "/commitments?state=registered");
    const cells = `${t.approved}\r\n快办完了\r\n`;
    if (width === 1440) {
      await page.locator('[data-row="0"]').focus();
      await page.keyboard.press("ArrowDown");
      await page.locator('[data-row="1"]:focus').waitFor();
      await pasteText(page, cells);
    } else {
      await page.getByRole("button", { name: t.paste }).click();
      await page.getByLabel(t.text, { exact: true }).fill(cells);
    }
    const panel = page.getByRole("region", { name: t.pasted });
    expect(await panel.getByLabel(t.from).inputValue()).toBe(width === 1440 ? "2" : "1");
    await panel.getByRole("button", { name: t.see }).focus();
    await page.keyboard.press("Enter");
    await panel.getByText(t.change).waitFor();
    await panel.getByText(t.wrong).waitFor();
    // The bar above the page covers what scrolls under it.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectGoodScreen(one);
    await panel.getByRole("button", { name: t.apply }).click();
    await panel.getByText(t.done).waitFor();
  });

  it("shows what falls due, goes through the months by keyboard, and gives calendars an address that can be ended", async () => {
    const one = await visit({ lang, width });
    const { page, context } = one;
    await signInAs(one, office);
    await openPage(one, "/commitments/calendar");
    const list = page.locator("main").getByRole("combobox", { name: t.month, exact: true });
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
    await page.getByText(t.calendar).waitFor();
    expect(await page.locator("table caption").count()).toBe(width === 1440 ? 1 : 0);
    await expectGoodScreen(one);
    const ics = await page.getByRole("link", { name: t.download }).getAttribute("href");
    const answer = await context.request.get(new URL(ics!, page.url()).href);
    expect(await answer.text()).toContain("BEGIN:VCALENDAR\r\n");
    await page.getByRole("button", { name: t.next }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("month")! > busiest!);
    await page.getByRole("button", { name: t.make }).click();
    const address = await page.getByLabel(t.address).inputValue();
    // A calendar program: nobody's session.
    const stranger = await visit();
    const feed = await stranger.context.request.get(address);
    expect(feed.status()).toBe(200);
    expect(await feed.text()).toContain("BEGIN:VEVENT");
    await expectGoodScreen(one);
    await page.getByRole("button", { name: t.end }).click();
    await page.getByText(t.ended).waitFor();
    expect((await stranger.context.request.get(address)).status()).toBe(404);
  });
});
