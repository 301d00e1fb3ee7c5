import { describe, expect, it } from "vitest";
import type { YoungLeads } from "../../src/modules/calls/contract/young.ts";
import { applicationOf, lead } from "../calls-forms.ts";
import { api, beginBelow, callNamed, press, type Row, takeAct } from "./calls-walk.ts";
import { proves } from "./proves.ts";
import { become, expectGoodScreen, openPage, settled, signInAs, visit } from "./visit.ts";

const office = "commission-office";
const expert = "expert@sample.haice.example";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";

describe("an ordinary guide call in the browser", { timeout: 300_000 }, () => {
  it("takes an application whose draft saves itself, and gives a receipt", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, university);
    const call = await callNamed(one, "受理中");
    await openPage(one, `/calls/${call}`);
    await press(one, "新建申报");
    await page.getByLabel("名称").fill("深海采样机械手");
    await press(one, "建立草稿");
    await page.getByRole("heading", { level: 1, name: "深海采样机械手" }).waitFor();
    await page.getByLabel(/^项目摘要/).fill("研制全海深采样机械手。");
    await page.getByText(/^已保存/).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByLabel(/^项目摘要/).inputValue()).toBe("研制全海深采样机械手。");
    const id = page.url().split("/calls/")[1]!.split("?")[0]!;
    const { contentVersion } = await api(one).read<{ contentVersion: number }>(`dossiers/${id}`);
    const content = applicationOf(lead.university, "研制全海深采样机械手。", "周敏");
    await api(one).put(`dossiers/${id}/content`, { version: contentVersion, content });
    // Somebody else saved while this page was open: both versions stand beside each other, and no act passes over them.
    await page.getByLabel(/^项目摘要/).fill("本页写的摘要。");
    await page.getByText("有两份草稿：别人在您填写时保存过").waitFor();
    await page.getByText("研制全海深采样机械手。", { exact: true }).first().waitFor();
    expect(await page.getByRole("button", { name: "提交", exact: true }).getAttribute("aria-disabled")).toBe("true");
    await expectGoodScreen(one);
    await press(one, "用已保存的");
    expect(await page.getByLabel(/^项目摘要/).inputValue()).toBe("研制全海深采样机械手。");
    // What is missing stands on the button; the file is the last of it.
    await page.getByText("还没有上传“申报附件（评审时不出示）”").first().waitFor({ state: "attached" });
    const file = { name: "附件.txt", mimeType: "text/plain", buffer: Buffer.from("附件") };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("link", { name: "附件.txt" }).waitFor();
    await takeAct(one, "提交");
    await page.getByText(/回执编号 \d{8}-[0-9A-F]{10}/).waitFor();
    await expectGoodScreen(one);
    await proves(["PRJ-03", "PRJ-31"], "calls: an application with a consortium", async () => {
      const kept = await api(one).read<{ stage: string; content: { partners: object[] }; receipts: object[] }>(
        `dossiers/${id}`,
      );
      expect([kept.stage, kept.content.partners.length, kept.receipts.length]).toEqual(["handed-in", 2, 1]);
      return `calls.dossier:${id}`;
    });
  });

  it("is checked by the office; conflicts are listed with their evidence and experts assigned around them", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    const call = await callNamed(one, "形式审查");
    await openPage(one, `/calls/${call}`);
    await takeAct(one, "截止受理");
    await page.getByRole("link", { name: "水下滑翔机控制器" }).click();
    await page.getByRole("heading", { level: 1, name: "水下滑翔机控制器" }).waitFor();
    await takeAct(one, "受理");
    await openPage(one, `/calls/${call}/review`);
    await press(one, "按规则分配专家");
    await page.getByText(/^已请 \d+ 人次/).waitFor();
    await page
      .getByText(/郑教授：同一单位（海渊海洋大学/)
      .first()
      .waitFor();
    await page
      .getByText(/安工：合著（李维@蓝鲸智能装备/)
      .first()
      .waitFor();
    await expectGoodScreen(one);
  });

  it("is judged blind on a telephone; what is sealed stays sealed", async () => {
    const one = await visit({ lang: "zh", width: 390 });
    const { page } = one;
    await openPage(one, "/", expert);
    await page.getByRole("link", { name: /件待评审/ }).click();
    await page.waitForURL("**/reviews");
    await settled(page);
    const { reviews } = await api(one).read<{ reviews: (Row & { call: string })[] }>("reviews");
    const mine = reviews.filter(({ call }) => call.includes("评审中"));
    expect(mine.length).toBeGreaterThan(0);
    for (const { id } of mine) {
      await openPage(one, `/reviews/${id}`);
      await press(one, "我声明没有利害关系，开始评审");
      await page.getByRole("heading", { name: "评分表" }).waitFor();
      expect(await page.locator("main").innerText()).not.toContain("示例材料研究所");
      for (const code of ["need", "novelty", "route", "effect"]) {
        await page.locator(`#points-${code}`).fill("8");
        await page.locator(`#words-${code}`).fill("依据充分，指标可检查，值得支持。");
      }
      await press(one, "保存草稿");
      await page.getByText("草稿已保存。只有您能看到。").waitFor();
      await press(one, "封存评分");
      await press(one, "确认封存");
      await page.getByText(/^已于 .* 封存。/).waitFor();
    }
    await expectGoodScreen(one);
  });

  it("is ranked, proposed by one and confirmed by another, and publicised for everybody", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    const call = await callNamed(one, "评审中");
    await openPage(one, `/calls/${call}`);
    await takeAct(one, "结束评审并排序");
    await openPage(one, `/calls/${call}/review`);
    const { rows } = await api(one).read<{ rows: (Row & { young: boolean })[] }>(`dossiers/${call}/ranking`);
    expect(rows).toHaveLength(2);
    // Who would be in and out with a share of young leads: the one that is led by a young researcher, for the other.
    const other = rows.find(({ young }) => young)!;
    const [first] = rows.filter((row) => row !== other);
    await page.locator(`#verdict-${other.id}`).selectOption("decline");
    await page.locator(`#verdict-${first!.id}`).selectOption("support");
    await page.locator("#young-share").fill("50");
    await page.getByText("青年牵头比例不低于 50%：拟支持 1 项中应有 1 项，现有 0 项").waitFor();
    await page.getByText(`按比例会调入: ${other.title}`).waitFor();
    await page.getByText(`为此会调出: ${first!.title}`).waitFor();
    await expectGoodScreen(one);
    await press(one, "按比例调整建议");
    await page.getByText("已达到，按比例不需要调整。").waitFor();
    await page.locator(`#verdict-${rows[0]!.id}`).selectOption("support");
    await page.locator(`#verdict-${rows[1]!.id}`).selectOption("decline");
    await page.locator(`#amount-${rows[0]!.id}`).fill("1000000");
    for (const { id } of rows) await page.locator(`#reason-${id}`).fill("按评审名次和预算安排。");
    await press(one, "保存立项建议");
    await page.getByText("立项建议已保存。").waitFor();
    await expectGoodScreen(one);
    await openPage(one, `/calls/${call}`);
    await takeAct(one, "提出立项建议");
    await signInAs(one, "reviewer");
    await takeAct(one, "复核并公示", "局长办公会");
    const stranger = await visit({ lang: "en", width: 390 });
    await openPage(stranger, `/calls/${call}`);
    await stranger.page.getByText(/CNY 1,000,000/).waitFor();
    await expectGoodScreen(stranger);
    // An objection that is upheld takes what was publicised back; until then nothing is decided.
    await signInAs(one, university);
    await openPage(one, `/calls/${call}`);
    await page.locator("#objection").fill("第一名的查新报告与申报内容不符。");
    await press(one, "提出异议");
    await page.getByText("待答复").waitFor();
    await openPage(one, `/calls/${call}`, office);
    await page.locator("textarea[id^=answer-]").fill("查新报告确有不符，重新核定。");
    await press(one, "异议成立");
    await page.getByText("查新报告确有不符，重新核定。").waitFor();
    await takeAct(one, "因异议重新研究", "异议成立");
    await openPage(stranger, `/calls/${call}`);
    await settled(stranger.page);
    expect(await stranger.page.locator("main").innerText()).not.toContain("CNY 1,000,000");
  });

  it("tells who got nothing the points and the words by criterion; English on a telephone opens every page", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const { page } = one;
    await openPage(one, "/calls", firm);
    await expectGoodScreen(one);
    const { own } = await api(one).read<{ own: (Row & { stage: string })[] }>("calls");
    await openPage(one, `/calls/${own.find(({ stage }) => stage === "declined")!.id}`);
    await page.getByRole("heading", { name: /Route and feasibility · 6\.\d\d points/ }).waitFor();
    // What did not win may serve another demand: the applicant makes a draft of a result in the market of it.
    await press(one, "Make a draft of a result");
    await page.getByText("Draft of a result", { exact: true }).waitFor();
    await expectGoodScreen(one);
    const decided = await callNamed(one, "已立项");
    await openPage(one, `/calls/${decided}`);
    await page.getByText(/^3 handed in, 1 of them led by young researchers \(33%\)/).waitFor();
    await proves(["PRJ-26"], "calls: the share of young researchers who lead", async () => {
      const { now } = await api(one).read<YoungLeads>(`dossiers/${decided}/young`);
      expect(now).toEqual({ handedIn: 3, young: 1, supported: 1, supportedYoung: 0 });
      return `calls.dossier:${decided}`;
    });
    await become(one, office);
    for (const address of ["/calls/workflows", "/calls/workflows/horse-race/1", "/calls/experts"]) {
      await openPage(one, address);
      await expectGoodScreen(one);
    }
  });
});

describe("other modes in the browser", { timeout: 300_000 }, () => {
  it("two-way: an institute claims a firm's need; only when both agree it is settled", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, university);
    const call = await callNamed(one, "双向榜");
    await openPage(one, `/calls/${call}`);
    await page.getByRole("link", { name: "求：耐压舱玻璃的替代材料" }).click();
    await page.getByRole("heading", { level: 1, name: "求：耐压舱玻璃的替代材料" }).waitFor();
    const posting = page.url().split("/calls/")[1]!.split("?")[0]!;
    const claim = await beginBelow(one, "新建揭榜", "透明陶瓷方案", "claim", {
      how: "用透明陶瓷。",
      terms: "合作开发。",
    });
    await takeAct(one, "揭榜");
    await signInAs(one, firm);
    await takeAct(one, "同意揭榜", "条件合适");
    await signInAs(one, university);
    await takeAct(one, "确认成交");
    await openPage(one, `/calls/${posting}`, firm);
    await takeAct(one, "确认成交");
    await expectGoodScreen(one);
    await proves(["PRJ-06"], "calls: a two-way challenge", async () => {
      const states = await Promise.all(
        [claim, posting].map((id) => api(one).read<{ stage: string }>(`dossiers/${id}`)),
      );
      expect(states.map(({ stage }) => stage)).toEqual(["agreed", "settled"]);
      return `calls.dossier:${posting}`;
    });
  });

  it("challenge: who lost reads the criteria and objects; answered, decided, solved and accepted by its owner", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, university);
    const call = await callNamed(one, "揭榜公示中");
    const { own } = await api(one).read<{ own: (Row & { call: Row })[] }>("calls");
    await openPage(one, `/calls/${own.find((each) => each.call.id === call)!.id}`);
    await page.getByRole("heading", { name: /^满足验收标准的程度 · 6\.\d\d 分$/ }).waitFor();
    await page.getByText("针对榜单提出的难题，能对上验收标准。").waitFor();
    await expectGoodScreen(one);
    await openPage(one, `/calls/${call}`);
    await page.locator("#objection").fill("第一名的依据来自我们共同的小样。");
    await press(one, "提出异议");
    await page.getByText("待答复").waitFor();
    await signInAs(one, office);
    await page.getByText("还有 1 件“异议”没有了结").first().waitFor({ state: "attached" });
    await page.locator("textarea[id^=answer-]").fill("已调阅双方材料，小样由第一名独立制作。");
    await press(one, "异议不成立");
    await page.getByText("已调阅双方材料").waitFor();
    await takeAct(one, "批准立项", "局党组会议");
    await openPage(one, "/calls", firm);
    await page.getByRole("link", { name: "改性氟橡胶密封方案" }).click();
    await page.locator("#test-reached").fill("连续 30 天泄漏率 0.06%。");
    await page.getByText(/^已保存/).waitFor();
    const file = { name: "测试报告.txt", mimeType: "text/plain", buffer: Buffer.from("报告") };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("link", { name: "测试报告.txt" }).waitFor();
    await takeAct(one, "申请验收");
    const bid = page.url().split("/calls/")[1]!.split("?")[0]!;
    await signInAs(one, office);
    await takeAct(one, "通过验收", "按验收标准测试");
    await proves(["PRJ-05", "PRJ-07"], "calls: a challenge with an objection, solved and accepted", async () => {
      expect((await api(one).read<{ stage: string }>(`dossiers/${bid}`)).stage).toBe("solved");
      return `calls.dossier:${bid}`;
    });
  });

  it("horse race: at the same checkpoint one lane wins by its evidence, the other is cut", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    const call = await callNamed(one, "水下续航赛马");
    await openPage(one, `/calls/${call}`);
    await takeAct(one, "开始检查点评判");
    const { below } = await api(one).read<{ below: (Row & { stage: string })[] }>(`dossiers/${call}`);
    await signInAs(one, "reviewer");
    await page.getByRole("link", { name: "燃料电池续航" }).click();
    await takeAct(one, "胜出", "检查点测试报告");
    await openPage(one, `/calls/${below.find(({ title }) => title === "锂电续航")!.id}`);
    await takeAct(one, "终止支持", "没有在检查点前提交证据");
    await openPage(one, `/calls/${call}`, office);
    await takeAct(one, "宣布结果", "局长办公会");
    await expectGoodScreen(one);
    await proves(["PRJ-08", "PRJ-09"], "calls: a horse race to its end", async () => {
      const lanes = await api(one).read<{ below: { title: string; stage: string }[] }>(`dossiers/${call}`);
      expect(lanes.below.map(({ stage }) => stage)).toEqual(["won", "cut", "declined"]);
      return `calls.dossier:${call}`;
    });
  });

  it("rolling: early and late ones stand on one scale, and the late one is decided without waiting for a batch", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    const call = await callNamed(one, "常年受理");
    await openPage(one, `/calls/${call}/review`);
    await page.getByRole("row", { name: /水下焊接监测.*1/ }).waitFor();
    const { rows } = await api(one).read<{ rows: (Row & { place: number; judgedAt: string })[] }>(
      `dossiers/${call}/ranking`,
    );
    expect(rows.map(({ title, place }) => [title, place])).toEqual([
      ["水下焊接监测", 1],
      ["绞车张力控制", 2],
    ]);
    expect(rows[0]!.judgedAt > rows[1]!.judgedAt).toBe(true);
    await page.getByRole("link", { name: "水下焊接监测" }).first().click();
    await takeAct(one, "作出决定", "局党组会议");
    await proves(["PRJ-11"], "calls: a rolling call on one scale", async () => {
      expect((await api(one).read<{ stage: string }>(`dossiers/${rows[0]!.id}`)).stage).toBe("supported");
      return `calls.dossier:${rows[0]!.id}`;
    });
  });

  it("case by case: a matter goes before the deciding body, put forward by one and agreed by another", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await openPage(one, "/calls", university);
    await press(one, "提出事项");
    await page.getByLabel("方式").selectOption("case-by-case");
    await page.getByLabel("名称").fill("颠覆性海水提锂技术");
    await press(one, "建立草稿");
    await page.getByRole("heading", { level: 1, name: "颠覆性海水提锂技术" }).waitFor();
    await page.locator("#matter-kind").selectOption("disruptive");
    for (const field of ["why", "ask", "conditions"]) await page.locator(`#matter-${field}`).fill("见专题报告。");
    const file = { name: "专题报告.txt", mimeType: "text/plain", buffer: Buffer.from("报告") };
    await page.getByText(/^已保存/).waitFor();
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("link", { name: "专题报告.txt" }).waitFor();
    await takeAct(one, "提交");
    const id = page.url().split("/calls/")[1]!.split("?")[0]!;
    await signInAs(one, office);
    await takeAct(one, "提请会议研究", "主任批示");
    await signInAs(one, "reviewer");
    await takeAct(one, "会议同意", "专题会议纪要");
    await expectGoodScreen(one);
    await proves(["PRJ-14"], "calls: a case-by-case decision", async () => {
      expect((await api(one).read<{ stage: string }>(`dossiers/${id}`)).stage).toBe("agreed");
      return `calls.dossier:${id}`;
    });
  });
});
