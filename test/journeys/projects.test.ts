import { describe, expect, it } from "vitest";
import type { AwardList, Project, ProjectList } from "../../src/modules/projects/contract/project.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const office = "commission-office";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const treasurer = "treasurer";

/** Speaks to the API as the one who is signed in. */
async function read<T>({ context: { request } }: Visit, address: string): Promise<T> {
  const answer = await request.get(`${installation()}/api/projects/${address}`);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

const press = async ({ page }: Visit, name: string | RegExp): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).first().click();
};
const fill = ({ page }: Visit, label: string, words: string) =>
  page.getByLabel(label, { exact: true }).last().fill(words);

/** Adds the evidence of a milestone and hands it in. */
async function handIn({ page }: Visit, title: string): Promise<void> {
  const card = page.locator('li[id^="milestone-"]', { hasText: title });
  const file = { name: `${title}.txt`, mimeType: "text/plain", buffer: Buffer.from("达到标准") };
  await page.getByLabel(`上传材料 ${title}`).first().setInputFiles(file);
  await card.getByRole("link", { name: `${title}.txt` }).waitFor();
  await card.getByRole("button", { name: "提交评定" }).click();
  await card.getByText("待评定").waitFor();
}

async function pass(one: Visit, id: string): Promise<void> {
  await signInAs(one, office);
  await openPage(one, `/projects/${id}`);
  await press(one, "评定通过");
  await press(one, "确认：评定通过");
  await one.page.getByRole("button", { name: "确认：评定通过" }).waitFor({ state: "detached" });
  await settled(one.page);
}

describe("a project in the browser", { timeout: 300_000 }, () => {
  it("goes from a decided case over a split contract, a blocked payment and a change of route to its hand-over", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    await openPage(one, "/projects");
    const { awards } = await read<AwardList>(one, "awards");
    expect(awards.map(({ title }) => title)).toContain("海洋防腐涂层");
    await page.locator("li", { hasText: "海洋防腐涂层" }).getByRole("button", { name: "建立项目" }).click();
    await expectGoodScreen(one);
    await press(one, "确认建立");
    await page.getByRole("heading", { level: 1, name: "海洋防腐涂层" }).waitFor();
    await settled(page);
    const id = page.url().split("/projects/")[1]!.split("?")[0]!;
    // As it was applied for everybody waits for everybody: the page says how much, and what a split frees.
    await page.getByText(/由 2 个单位共担/).waitFor();
    await expectGoodScreen(one);
    await press(one, "按单位拆开");
    await press(one, "保存草案");
    await page.getByText("没有单位的款项在等别的单位。").waitFor();

    await signInAs(one, university);
    await press(one, "签署");
    await page.getByText("承担单位已签署，等待科技办签署。").waitFor();
    await signInAs(one, office);
    await press(one, "签署");
    await page.getByText(/第 1 版/).waitFor();

    await signInAs(one, treasurer);
    await openPage(one, "/projects/payments");
    await page.getByText(/被什么压住: 海渊海洋大学（示例）“总体与样机”/).waitFor();
    await page
      .getByText(/被什么压住: 蓝鲸智能装备有限公司（示例）“耐压封装件”/)
      .first()
      .waitFor();
    await expectGoodScreen(one);

    await signInAs(one, university);
    await openPage(one, `/projects/${id}`);
    await press(one, "调整技术路线");
    await fill(one, "新的技术路线", "改用石墨烯填料。");
    await fill(one, "理由", "原填料易沉降。");
    await page.getByText("研究方向不变、指标不降低：告知即生效，不须批准。").waitFor();
    await press(one, "提交告知");
    await page.getByText("已告知，即时生效").waitFor();
    await page.getByText(/第 2 版/).waitFor();
    await handIn(one, "总体与样机");
    await handIn(one, "部件与测试");
    await pass(one, id);
    await pass(one, id);

    await signInAs(one, treasurer);
    await openPage(one, "/projects/payments");
    const due = page.locator("li", { hasText: "海洋防腐涂层" }).filter({ hasText: "海渊海洋大学" });
    await due.getByRole("button", { name: "拨付" }).click();
    await fill(one, "拨付凭证号", "拨 2026-101");
    await press(one, "确认拨付");
    await due.getByText("已付").waitFor();

    await signInAs(one, university);
    await openPage(one, `/projects/${id}`);
    await press(one, "报告支出");
    await fill(one, "用途", "合同逾期赔偿款");
    await fill(one, "金额（元）", "1200");
    await fill(one, "凭证号", "记-9");
    await press(one, "提交支出");
    await page.getByText(/负面清单第 \d 版第 1 条/).waitFor();
    await press(one, "写明接收单位");
    await fill(one, "接收单位", "蓝鲸智能装备有限公司（示例）");
    await fill(one, "接收单位代码（没有账号可不填，由科技办代收）", "sample-lanjing");
    await fill(one, "移交内容", "配方与工艺文件");
    await press(one, "保存");
    await press(one, "提出移交");
    await fill(one, "移交说明", "全部里程碑通过。");
    await press(one, "确认：提出移交");
    await page.getByText(/现处“移交”阶段/).waitFor();
    await signInAs(one, firm);
    await openPage(one, "/projects/mine");
    await page.getByText("有项目待您单位接收").waitFor();
    await expectGoodScreen(one);
    await openPage(one, `/projects/${id}`);
    await press(one, "接收");
    await fill(one, "依据", "验收单 3 号");
    await press(one, "确认：接收");
    await page.getByText("移交日期").waitFor();
    await expectGoodScreen(one);
    await proves(
      ["PRJ-01", "PRJ-09", "PRJ-12", "PRJ-13", "PRJ-25"],
      "projects: from a decided call to hand-over",
      async () => {
        const kept = await read<Project>(one, `projects/${id}`);
        expect([kept.stage, kept.handedOverOn === null, kept.inside?.changes[0]?.state]).toEqual([
          "hand-over",
          false,
          "notified",
        ]);
        expect(kept.inside?.expenses[0]?.fault?.is).toBe("list-line");
        return `projects.project:${id}`;
      },
    );
  });

  it("English on a telephone opens every page; the graph is reached by keyboard and a list stands in its place there", async () => {
    const wide = await visit({ lang: "zh", width: 1440 });
    await signInAs(wide, office);
    const { projects } = await read<ProjectList>(wide, "projects");
    const { id } = projects.find(({ title }) => title.includes("温盐深传感器"))!;
    await openPage(wide, `/projects/${id}`);
    await wide.page.getByText(/在等蓝鲸智能装备有限公司（示例）的“耐压封装件”，已经逾期/).waitFor();
    const box = wide.page.getByRole("link", { name: /^耐压封装件\s*蓝鲸.*逾期$/ });
    await box.focus();
    await wide.page.keyboard.press("Enter");
    expect(wide.page.url()).toContain("#milestone-m2");
    await expectGoodScreen(wide);

    const narrow = await visit({ lang: "en", width: 390 });
    await openPage(narrow, `/projects/${id}`);
    await narrow.page.getByText(/You read the public summary/).waitFor();
    await expectGoodScreen(narrow);
    await signInAs(narrow, office);
    for (const address of ["/projects", `/projects/${id}`, "/projects/payments"]) {
      await openPage(narrow, address);
      await expectGoodScreen(narrow);
    }
    await openPage(narrow, `/projects/${id}`);
    expect(await narrow.page.locator("svg[aria-labelledby]").first().isVisible()).toBe(false);
    await narrow.page.getByRole("heading", { name: "Milestones that hold money back" }).waitFor();
  });
});
