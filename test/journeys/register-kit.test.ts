import { expect, it } from "vitest";
import { expectGoodScreen, openPage, settled, signInAs, visit } from "./visit.ts";

// What every register has besides its records, in one story at the desk.
it("papers, views, many at once, and data about a person, as the office works with them", async () => {
  const one = await visit({ lang: "zh" });
  const { page } = one;
  await signInAs(one, "commission-office");

  // A view is kept and opened again; what it holds stands in the address.
  await openPage(one, "/registers/platform?state=recognised&sort=name");
  await page.getByRole("button", { name: "视图" }).click();
  const name = `已认定的平台${Date.now() % 100_000}`;
  await page.getByLabel("名称", { exact: true }).fill(name);
  await page.getByRole("button", { name: "保存当前筛选" }).click();
  const view = page.getByRole("link", { name });
  await view.waitFor();
  await expectGoodScreen(one);
  await openPage(one, "/registers/platform");
  await page.getByRole("button", { name: "视图" }).click();
  await view.click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get("state")).toContain("recognised");

  // The same for two records: previewed, then done.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "批量办理" }).click();
  const boxes = page.getByRole("checkbox", { name: /^选择 / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByLabel("办理什么").click();
  await page.getByLabel("办理什么").fill("其他名称");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "其他名称、曾用名" }).fill("批量核对的别名");
  await page.getByRole("textbox", { name: "原因" }).fill("核对");
  await page.getByRole("button", { name: "预览" }).click();
  await page.getByText("2 条都可以办理，还没有写入。").waitFor();
  await expectGoodScreen(one);
  await page.getByRole("button", { name: "办理 2 条" }).click();
  await page.getByText("已办理 2 条。").waitFor();

  // A paper is attached, and its content removed for a reason.
  await page
    .locator("main")
    .getByRole("link", { name: /^示例市级以上/ })
    .first()
    .click();
  await settled(page);
  await page.getByRole("button", { name: "添加附件" }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: "会议纪要.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 journey"),
  });
  await expectGoodScreen(one);
  await page.getByRole("button", { name: "添加附件" }).click();
  const paper = page.getByRole("link", { name: "会议纪要.pdf" });
  const [download] = await Promise.all([page.waitForEvent("download"), paper.click()]);
  expect(download.suggestedFilename()).toBe("会议纪要.pdf");
  await page.getByRole("button", { name: "移除“会议纪要.pdf”" }).click();
  await page.getByRole("textbox", { name: "移除原因" }).fill("传错了");
  await page.getByRole("dialog").getByRole("button", { name: "移除" }).click();
  await page.getByText("传错了").waitFor();

  // Who has read of a person is told; then the person's data are erased.
  await openPage(one, "/registers/attracted-talent?sort=name");
  await page.locator("main").getByRole("link", { name: /^示例/ }).last().click();
  await settled(page);
  await page.getByRole("button", { name: /^查阅记录/ }).click();
  await page.getByText("打开记录").first().waitFor();
  await expectGoodScreen(one);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "删除个人信息" }).click();
  await page.getByRole("textbox", { name: /依据/ }).fill("本人书面要求");
  await expectGoodScreen(one);
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await page.getByRole("heading", { level: 1, name: /已删除个人信息/ }).waitFor();

  // What everybody may download, and who works together: the picture and the same in words.
  await openPage(one, "/open-data");
  const [catalogue] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Turtle" }).click(),
  ]);
  expect(catalogue.suggestedFilename()).toBe("catalogue.ttl");
  await expectGoodScreen(one);
  await openPage(one, "/network?kind=consortium");
  await page.getByRole("img", { name: "协作网络图" }).waitFor();
  await page.getByRole("link", { name: "示例创新联合体：海洋传感" }).first().waitFor();
  await expectGoodScreen(one);
});

it("a telephone shows open data and the network without scrolling sideways", async () => {
  const one = await visit({ lang: "en", width: 390 });
  for (const address of ["/open-data", "/network"]) {
    await openPage(one, address);
    await expectGoodScreen(one);
  }
});
