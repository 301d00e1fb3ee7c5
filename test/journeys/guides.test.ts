import { describe, expect, it } from "vitest";
import type { Links } from "../../src/modules/calls/contract/links.ts";
import { api, beginBelow, callNamed, press, type Row, takeAct } from "./calls-walk.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, openPage, settled, signInAs, visit } from "./visit.ts";

const office = "commission-office";
const district = "district@sample.haice.example";
const expert = "expert@sample.haice.example";

describe("from needs to the guide in the browser", { timeout: 300_000 }, () => {
  it("an expert rates a need on a telephone without reading whose it is", async () => {
    const one = await visit({ lang: "zh", width: 390 });
    const { page } = one;
    await signInAs(one, expert);
    const { reviews } = await api(one).read<{ reviews: (Row & { call: string; state: string })[] }>("reviews");
    const mine = reviews.filter(({ call, state }) => call.includes("第二期") && state === "asked");
    expect(mine.length).toBeGreaterThan(0);
    for (const { id } of mine) {
      await openPage(one, `/reviews/${id}`);
      await press(one, "我声明没有利害关系，开始评审");
      await page.getByRole("heading", { name: "评分表" }).waitFor();
      expect(await page.locator("main").innerText()).not.toContain("蓝鲸智能装备");
      for (const code of ["urgent", "shared", "reach", "part"]) {
        await page.locator(`#points-${code}`).fill("8");
        await page.locator(`#words-${code}`).fill("问题真实，指标可以检查，需求方愿意参与。");
      }
      await press(one, "保存草稿");
      await page.getByText("草稿已保存。只有您能看到。").waitFor();
      await press(one, "封存评分");
      await press(one, "确认封存");
      await page.getByText(/^已于 .* 封存。/).waitFor();
    }
    await expectGoodScreen(one);
  });

  it("the office ranks the needs of three groups, draws an item that names them and asks everybody for an opinion", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    const edition = await callNamed(one, "第二期");
    await openPage(one, `/calls/${edition}`);
    await takeAct(one, "结束评议并排序");
    await openPage(one, `/calls/${edition}/review`);
    await page.getByRole("columnheader", { name: "需求方参与凝练和设计的程度" }).waitFor();
    await expectGoodScreen(one);
    const { rows } = await api(one).read<{ rows: Row[] }>(`dossiers/${edition}/ranking`);
    expect(rows).toHaveLength(3);
    for (const { id } of rows) await api(one).act(id, "take", "纳入同一条目");
    await openPage(one, `/calls/${edition}`);
    const item = await beginBelow(one, "新建指南条目", "近海观测与自主巡检", "item", {
      goal: "研制近海观测与自主巡检装备。",
      targets: "3 级海况自主避碰；预报期不少于 3 天。",
      support: "前资助",
      merged: "三件需求共用同一批观测点和船艇。",
    });
    for (const { title } of rows) {
      await page.getByLabel("这一件来自").selectOption({ label: `需求 · ${title}` });
      await press(one, "注明来源");
      await page.getByRole("link", { name: title }).waitFor();
    }
    await takeAct(one, "拟定");
    await expectGoodScreen(one);
    await openPage(one, `/calls/${edition}`);
    await page.getByText("需求方（产业界）占需求的 33%，占写入指南条目的 33%。").waitFor();
    await takeAct(one, "征求意见");
    await expectGoodScreen(one);
    const stranger = await visit({ lang: "en", width: 390 });
    await openPage(stranger, `/calls/${item}`);
    await stranger.page.getByText("Expert think-tanks: 1, of these 1 in a guide item").waitFor();
    await expectGoodScreen(stranger);
    await proves(["PRJ-02"], "calls: rated needs of three groups become a guide item", async () => {
      const { links, groups } = await api(one).read<Links>(`dossiers/${item}/links`);
      expect(links.map(({ title }) => title).toSorted()).toEqual(rows.map(({ title }) => title).toSorted());
      expect(groups.map(({ group, named }) => [group, named])).toEqual([
        ["department", 1],
        ["industry", 1],
        ["think-tank", 1],
      ]);
      expect((await api(stranger).read<{ stage: string }>(`dossiers/${item}`)).stage).toBe("shown");
      return `calls.dossier:${item}`;
    });
  });

  it("a call leads back to the guide item, the need and the demand of the firm, and says how much of it is the firms'", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    const call = await callNamed(one, "关键技术攻关（示例，受理中）");
    await openPage(one, `/calls/${call}`);
    await page.getByText("需求方（产业界）占需求的 50%，占写入指南条目的 50%。").waitFor();
    for (const name of ["深海作业与检测智能装备（示例）", "水下焊缝靠人工潜检", "水下焊缝检测机器人"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
    }
    await settled(page);
    await proves(["PRJ-04"], "calls: a call that comes from a firm's demand", async () => {
      const next = async (id: string, kind: string) => {
        const { links } = await api(one).read<Links>(`dossiers/${id}/links`);
        return links.find((link) => link.kind === kind)!.other;
      };
      const need = await next(await next(call, "guide-item"), "need");
      expect(page.url()).toContain(await next(need, "demand"));
      return `calls.dossier:${call}`;
    });
  });

  it("a district and the bureau agree a topic and who pays how much, each for its side", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, district);
    await openPage(one, "/calls");
    await press(one, "提出事项");
    await page.getByLabel("方式").selectOption("bureau-district");
    await page.getByLabel("名称").fill("深海装备测试基地会商");
    await press(one, "建立草稿");
    await page.getByRole("heading", { level: 1, name: "深海装备测试基地会商" }).waitFor();
    await page.locator("#session-purpose").fill("共建深海装备测试基地。");
    await page.locator("#session-wish").fill("下月上旬");
    await page.getByText(/^已保存/).waitFor();
    await takeAct(one, "提出会商");
    await expectGoodScreen(one);
    const session = page.url().split("/calls/")[1]!.split("?")[0]!;
    const topic = await beginBelow(one, "新建议题", "测试水池共建", "topic", {
      matter: "共建 60 兆帕测试水池。",
      target: "明年建成开放。",
      bureau: "60",
      district: "40",
      duty: "区工信局",
      due: "2027-12-31",
      total: "60000000",
    });
    await takeAct(one, "提出议题");
    await signInAs(one, office);
    await takeAct(one, "市局同意", "局务会");
    await signInAs(one, district);
    await takeAct(one, "区里同意", "区委常委会");
    await expectGoodScreen(one);
    await signInAs(one, office);
    await openPage(one, `/calls/${session}`);
    await takeAct(one, "安排会商", "会商安排");
    await page.locator("#minutes-day").fill("2026-12-08");
    await page.locator("#minutes-people").fill("市科技主管部门、区工信局");
    await page.locator("#minutes-summary").fill("同意共建，按 60:40 分担。");
    await page.getByText(/^已保存/).waitFor();
    const file = { name: "会商纪要.txt", mimeType: "text/plain", buffer: Buffer.from("纪要") };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("link", { name: "会商纪要.txt" }).waitFor();
    await takeAct(one, "记录会商结果");
    await expectGoodScreen(one);
    await proves(["PRJ-10"], "calls: a consultation of bureau and district", async () => {
      const stages = await Promise.all(
        [session, topic].map((id) => api(one).read<{ stage: string }>(`dossiers/${id}`)),
      );
      expect(stages.map(({ stage }) => stage)).toEqual(["held", "agreed"]);
      return `calls.dossier:${session}`;
    });
  });
});
