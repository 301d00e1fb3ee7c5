import { expect, it } from "vitest";
import { expectGoodScreen, installation, openPage, signInAs, visit } from "./visit.ts";

it("a steward says whose record it is; the person reads it, who has read it and what for, and takes it away", async () => {
  const office = await visit();
  await signInAs(office, "commission-office");
  const name = `旅程本人${Date.now() % 100_000}`;
  const added = await office.context.request.post(`${installation()}/api/registers/plan-member/records`, {
    headers: { origin: installation() },
    data: {
      name: { zh: name },
      isKnownToBeNew: true,
      fields: { class: "young", works: "代表作一篇", review: "评委意见" },
    },
  });
  const { id } = (await added.json()) as { id: string };
  await openPage(office, `/registers/plan-member/${id}`);
  await office.page.getByRole("button", { name: "关联本人账号" }).click();
  await office.page.getByRole("textbox", { name: /本人账号的邮箱/ }).fill("expert@sample.haice.example");
  await office.page.getByRole("textbox", { name: /依据/ }).fill("核对了身份证件");
  await expectGoodScreen(office);
  await office.page.getByRole("button", { name: "保存" }).click();
  await office.page.getByText("可在“我的个人信息”中查阅").waitFor();
  await openPage(office, "/personal-retention");
  await office.page.getByText("没有记录超过保存期限（最后一次办理后 5 年）。").waitFor();
  await expectGoodScreen(office);

  const person = await visit();
  await openPage(person, "/my-data", "expert");
  const { page } = person;
  await page.getByText(/1 条记录是关于您的，查阅共 [1-9] 次。/).waitFor();
  await page.getByText("代表作一篇").waitFor();
  await page.getByText("不向本人展示内容：评审意见").waitFor();
  expect(await page.getByText("评委意见").count()).toBe(0);
  await page
    .getByRole("row", { name: /打开记录.*办理推荐、评审和待遇/ })
    .first()
    .waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出本人信息" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("my-data.json");
  await expectGoodScreen(person);
});

it("a telephone in English shows a person without records what to do, and retention to the office", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, "commission-office");
  for (const [address, says] of [
    ["/my-data", "No record is linked to your account."],
    ["/personal-retention", "Which records about persons are past their retention period?"],
  ] as const) {
    await openPage(one, address);
    await one.page.getByText(says).first().waitFor();
    await expectGoodScreen(one);
  }
});
