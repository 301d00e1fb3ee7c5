import { readFile } from "node:fs/promises";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { EarlierSentence } from "../../src/modules/commitments/contract/earlier.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, screenshot, settled, type Visit, visit } from "./visit.ts";

const page0 = "/commitments/bring-ledger";
const office = "commission-office";

/** A ledger as an office keeps it: two rows of heads, merged cells, a group, a row that no sentence says. */
async function ledgerFile(tasks: readonly string[], progress: string): Promise<Buffer> {
  const rows = [
    ["重点工作台账"],
    ["责任单位", "", "谁写的", "工作任务", "完成时限", "进展情况"],
    ["牵头", "配合", "", "", "", ""],
    ["一、平台建设"],
    ["市科技局", "没有这个局", "张三", tasks[0]!, "2024年6月底", progress],
    ["市科技局", "", "张三", tasks[1]!, "2024-13-01", ""],
    ["市科技局", "", "李四", "食堂改造和停车场管理", "2024年", ""],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
    { startRow: 1, startCol: 0, endRow: 1, endCol: 1 },
    ...[2, 3, 4, 5].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: "台账", rows, merges }] }));
}

/** Measures that people confirmed and nobody registered, as the office would look for them. */
async function freshSentences({ context }: Visit): Promise<EarlierSentence[]> {
  const find = async (words: string) => {
    const answer = await context.request.get(
      `${installation()}/api/commitments/sentences?q=${encodeURIComponent(words)}`,
    );
    return ((await answer.json()) as { sentences: EarlierSentence[] }).sentences;
  };
  const found = (
    await Promise.all(["支持企业建设创新平台", "推动科技成果转化", "完善人才服务", "海洋关键技术"].map(find))
  ).flat();
  const fresh = found.filter(
    ({ isConfirmed, commitment, kind, words }) =>
      isConfirmed && commitment === null && kind === "measure" && words.length > 20,
  );
  return [...new Map(fresh.map((one) => [one.extraction, one])).values()];
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

describe("a ledger that an office kept itself", () => {
  it("is understood column by column, tied to sentences row by row, brought in, and brought again without a change", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await openPage(one, "/commitments/bring-back", office);
    await page.getByRole("link", { name: "导入已有台账" }).click();
    await settled(page);
    const [certain, likely] = await freshSentences(one);
    expect(likely, "two confirmed measures that nobody registered").toBeDefined();
    const half = `${likely!.words.slice(0, 9)}食堂和停车场`;
    const bytes = await ledgerFile([certain!.words, half], "完成一半");
    const choose = (name: string) => page.locator("main").getByLabel(name).first();
    await choose("选择台账文件（.xlsx 或 .csv）").setInputFiles([file("x.csv", Buffer.from("姓名,电话\n张三,1\n"))]);
    await page.getByText(/没有找到表头/).waitFor();
    await choose("选择台账文件（.xlsx 或 .csv）").setInputFiles([file("台账.xlsx", bytes)]);
    await page.getByText("各栏读成了什么").waitFor();
    const column = (letter: string) => page.getByRole("combobox", { name: new RegExp(`^栏 ${letter} `) });
    expect(await Promise.all(["A", "B", "C", "D", "E", "F"].map((letter) => column(letter).inputValue()))).toEqual([
      "lead",
      "support",
      "",
      "task",
      "deadline",
      "progress",
    ]);
    await page.getByText("机构名录里没有“没有这个局”。请更正名称，或先登记该机构。").waitFor();
    await page.getByText("读不出是哪一天：2024-13-01。").waitFor();
    await expectGoodScreen(one);

    await page.getByRole("button", { name: "导入 3 行，看各行对应的原文" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/ledger=/);
    await settled(page);
    await page.getByText("共 3 行：已写入 0，可写入 1，待认定 1，原文未确认 0，没有对应 1。").waitFor();
    await screenshot(one, "bring-ledger");
    await expectGoodScreen(one);
    await page.getByRole("button", { name: "是这一句" }).first().click();
    await page.getByText("共 3 行：已写入 0，可写入 2，待认定 0，原文未确认 0，没有对应 1。").waitFor();

    const apply = page.getByRole("button", { name: /^写入 \d+ 项$/ });
    expect(await apply.getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("button", { name: "预览改动" }).click();
    await page.getByText("预览：还没有改动任何内容").waitFor();
    await page.getByText("原有台账所记：完成一半").waitFor();
    await expectGoodScreen(one);
    await apply.click();
    await page.getByText(/^已写入 2 项/).waitFor();
    await page.getByText("共 3 行：已写入 1，可写入 1，待认定 0，原文未确认 0，没有对应 1。").waitFor();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "下载没有写入的行（.xlsx）" }).click(),
    ]);
    const [rest] = (await readXlsx(await readFile(await download.path()))).sheets;
    expect(rest!.rows.slice(1).map((row) => row.slice(0, 2))).toEqual([["7", "没有对应"]]);
    await page
      .locator("main details a, main li a")
      .filter({ hasText: certain!.words.slice(0, 6) })
      .first()
      .click();
    await settled(page);
    await page.getByText("原有台账所记（尚未在此填报）").waitFor();
    await expectGoodScreen(one);
    await proves(["GOV-11"], "an office's own ledger, each row tied to its sentence", async () => {
      const { pathname } = new URL(page.url());
      const answer = await one.context.request.get(
        `${installation()}/api${pathname.replace("/commitments/", "/commitments/commitments/")}`,
      );
      const { quote, earlier } = (await answer.json()) as { quote: string; earlier: { progress: string }[] };
      expect(certain!.words).toContain(quote.slice(0, 20));
      expect(earlier.map(({ progress }) => progress)).toEqual(["完成一半"]);
      return pathname;
    });

    await openPage(one, page0);
    await choose("选择台账文件（.xlsx 或 .csv）").setInputFiles([file("台账.xlsx", bytes)]);
    await page.getByText(/这份文件已由.+导入过/).waitFor();
    const newer = await ledgerFile([certain!.words, half], "全部完成");
    await choose("换一份文件").setInputFiles([file("台账第二版.xlsx", newer)]);
    await page.getByText(/看来是“台账.xlsx”的新版本：3 行相同，0 行新增，0 行不再出现。/).waitFor();
  });

  it("opens on a telephone in English, with the rows of what was brought", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const { page } = one;
    await openPage(one, page0, office);
    await expectGoodScreen(one);
    await page
      .locator("main")
      .getByLabel("Choose a ledger (.xlsx or .csv)")
      .first()
      .setInputFiles([
        file(
          "ledger.csv",
          Buffer.from("序号,工作任务,责任单位,完成时限\n1,食堂改造,市科技局,尽快\n2,停车场,市科技局,2025年\n"),
        ),
      ]);
    await page.getByText("What each column was read as").waitFor();
    await expectGoodScreen(one);
    await page.getByRole("button", { name: "Import (rows: 2) and see their sentences" }).click();
    await page.waitForURL(/ledger=/);
    await settled(page);
    await page
      .getByText("Rows: 2; brought in: 0, can be: 0, to decide: 0, not confirmed: 0, no sentence: 2.")
      .waitFor();
    await page.getByRole("button", { name: "Find another sentence" }).first().click();
    await page.getByLabel("Words of the sentence").fill("海洋");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByRole("button", { name: "It is this one" }).first().waitFor();
    await expectGoodScreen(one);
  });

  it("says why to those who may not", async () => {
    const one = await visit();
    await openPage(one, page0, "reporter");
    await one.page.getByRole("alert").first().waitFor();
    expect(await one.page.locator("main input[type=file]").count()).toBe(0);
    await expectGoodScreen(one);
  });
});
