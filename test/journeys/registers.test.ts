import { expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const w = {
  index: "各项工作的名录在哪里，现在有多少？",
  find: "在所有名录中查找（可用拼音）",
  lab: "崂山实验室",
  named: "规划文件在哪里提到它",
  programme: "海创计划",
  contributed: /^2024年行动方案：6 项，已完成 \d 项$/,
  signIn: "请先登录",
  add: "新增记录",
  name: "名称",
  kind: "类别",
  keyLab: "重点实验室",
  level: "级别",
  national: "国家级",
  place: "所在区域",
  alike: "名称相近的记录，请核对：",
  isNew: "已核对，不是同一个",
  save: "保存",
  recognise: "认定",
  first: "请先填写：级别、所在区域。",
  day: "日期",
  basis: "依据",
  confirm: "确认办理",
  recognised: "已认定",
  counts: "全国重点实验室",
  edit: "修改",
  otherNames: "其他名称、曾用名",
  reason: "修改原因",
  history: "修改记录",
  import: "导入表格",
  stepReason: "原因",
} as const;

/** The name of a field as it is heard: one that is needed has a star before it. */
const called = (label: string): RegExp => new RegExp(`^(\\* )?${label.replace(/[()（）]/g, "\\$&")}$`);

/** Chooses in a field by typing what stands in its list. */
async function choose({ page }: Visit, label: string, option: string): Promise<void> {
  const field = page.getByRole("combobox", { name: called(label) });
  await field.click();
  await field.fill(option);
  await page.locator(".ant-select-dropdown .ant-select-item-option-active", { hasText: option }).first().waitFor();
  await field.press("Enter");
}

/** Takes a step and says what it asks for. */
async function take(one: Visit, step: string): Promise<void> {
  await one.page.getByRole("button", { name: step, exact: true }).click();
  const dialog = one.page.getByRole("dialog");
  await dialog.getByLabel(called(w.day)).fill("2025-07-01");
  await dialog.getByLabel(called(w.basis)).fill("004:L21");
  await dialog.getByLabel(called(w.stepReason)).fill(step);
  await dialog.getByRole("button", { name: w.confirm }).click();
  await dialog.waitFor({ state: "hidden" });
  await settled(one.page);
}

const lastState = ({ page }: Visit) => page.locator("main h1 + *, main header").first().innerText();

it("from the sentence that names a laboratory to a recognised one that counts", async () => {
  const one = await visit();
  const { page } = one;
  await openPage(one, "/registers");
  await page.getByText(w.index).waitFor();
  await page.getByRole("navigation", { name: "按能力跳转" }).getByRole("link", { name: /^人才/ }).click();
  await page.waitForFunction(() => window.scrollY > 1000);
  await page.getByLabel(w.find).fill("lssys");
  await page.getByRole("heading", { name: "人才", exact: true }).waitFor({ state: "detached" });
  await page.getByRole("link", { name: w.lab, exact: true }).click();
  await page.getByRole("heading", { name: w.named }).waitFor();
  await page.getByRole("link", { name: "000:L152" }).waitFor();
  await expectGoodScreen(one);
  await openPage(one, "/registers/umbrella-programme");
  await page.getByRole("link", { name: w.programme, exact: true }).click();
  await page.getByRole("heading", { name: w.contributed }).waitFor();
  await expectGoodScreen(one);
  await openPage(one, "/registers/platform?where=level:national");
  await expectGoodScreen(one);
  const add = page.getByRole("button", { name: w.add });
  expect(await add.getAttribute("aria-disabled")).toBe("true");
  await signInAs(one, "commission-office");
  await page.getByRole("button", { name: w.add }).click();
  await page.getByRole("textbox", { name: called(w.name) }).fill(`崂山实验室分部${Date.now()}`);
  await page.getByText(w.alike).waitFor();
  await page.getByLabel(w.isNew).check();
  await choose(one, w.kind, w.keyLab);
  await expectGoodScreen(one);
  await page.reload();
  await settled(page);
  await page.getByLabel(w.isNew).check();
  await page.getByRole("button", { name: w.save }).click();
  const recognise = page.getByRole("button", { name: w.recognise, exact: true });
  await recognise.waitFor();
  await page.getByText(w.first).first().waitFor({ state: "attached" });
  await page.getByRole("button", { name: w.edit, exact: true }).click();
  await choose(one, w.level, w.national);
  await choose(one, w.place, "崂山区");
  await page.getByLabel(called(w.reason)).fill("补充");
  await page.getByRole("button", { name: w.save }).click();
  await page.getByRole("heading", { name: w.history }).waitFor();
  await take(one, w.recognise);
  await page.getByRole("link", { name: w.counts }).first().waitFor();
  await expectGoodScreen(one);
  await proves(["PLT-01"], "registers-zh", async () => {
    expect(await lastState(one)).toContain(w.recognised);
    return new URL(page.url()).pathname;
  });
  await openPage(one, "/registers/platform/import");
  await page.getByRole("heading", { name: w.import }).waitFor();
  await expectGoodScreen(one);
});

it("a telephone shows the overview, a list, a record and a form without scrolling sideways", async () => {
  const one = await visit({ lang: "en", width: 390 });
  for (const address of ["/registers", "/registers/scenario"]) {
    await openPage(one, address);
    await expectGoodScreen(one);
  }
  await openPage(one, "/registers/incubatee/add", "commission-office");
  await expectGoodScreen(one);
});
