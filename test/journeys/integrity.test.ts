import { describe, expect, it } from "vitest";
import { applicationOf, emptyOf, guideForms, lead } from "../calls-forms.ts";
import { proves } from "./proves.ts";
import { become, expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const office = "commission-office";
const second = "reviewer";
const district = "district@sample.haice.example";
const ocean = "reporter@sample.haice.example";
const firm = "firm@sample.haice.example";

const dayIn = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** Speaks to the API as the one who is signed in; the status where it is refused. */
function api({ context: { request } }: Visit) {
  const headers = { origin: installation() };
  const address = (path: string) => `${installation()}/api/${path}`;
  return {
    read: async <T>(path: string): Promise<T> => {
      const answer = await request.get(address(path));
      expect(answer.status(), await answer.text()).toBe(200);
      return (await answer.json()) as T;
    },
    post: async <T>(path: string, data: object): Promise<T> => {
      const answer = await request.post(address(path), { headers, data });
      expect(answer.status(), await answer.text()).toBe(200);
      return (await answer.json()) as T;
    },
    put: async (path: string, data: object): Promise<void> => {
      const answer = await request.put(address(path), { headers, data });
      expect(answer.status(), await answer.text()).toBe(200);
    },
    attach: async (path: string): Promise<void> => {
      const file = { name: "方案.txt", mimeType: "text/plain", buffer: Buffer.from("研究方案") };
      const answer = await request.post(address(path), { headers, multipart: { file } });
      expect(answer.status(), await answer.text()).toBe(200);
    },
  };
}

const press = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true }).click();
const idIn = (one: Visit) => new URL(one.page.url()).pathname.split("/").at(-1)!;

/** Says something in a form of one field and waits until it is read again. */
async function say(one: Visit, label: string, words: string, button: string): Promise<void> {
  await one.page.getByLabel(label, { exact: true }).fill(words);
  await press(one, button);
  await settled(one.page);
}

interface Dossier {
  readonly id: string;
  readonly version: number;
  readonly contentVersion: number;
  readonly title: string;
  readonly criteria: object[];
  readonly cap: number | null;
}

/** An open call of the office's own, so that no other journey's call is touched; whoever is signed in is the office. */
async function openCall(one: Visit): Promise<string> {
  const { post, put, read } = api(one);
  const { id } = await post<{ id: string }>("calls/calls", { workflow: "guide-call", title: "诚信核查的指南" });
  const dossier = () => read<Dossier>(`calls/dossiers/${id}`);
  const { contentVersion } = await dossier();
  await put(`calls/dossiers/${id}/content`, { version: contentVersion, content: emptyOf(guideForms) });
  const { version, title, criteria, cap } = await dossier();
  const terms = { title, dates: { opens: dayIn(0), closes: dayIn(20) }, fields: ["海洋装备"], criteria, cap };
  await put(`calls/dossiers/${id}/terms`, { version, terms });
  await post(`calls/dossiers/${id}/acts`, { act: "open", version: (await dossier()).version, said: null });
  return id;
}

/** A whole application to it, not handed in; whoever is signed in applies. */
async function apply(one: Visit, call: string): Promise<string> {
  const { post, put, read, attach } = api(one);
  const below = { machine: "application", title: "限制期间的申报" };
  const { id } = await post<{ id: string }>(`calls/dossiers/${call}/below`, below);
  const { contentVersion } = await read<Dossier>(`calls/dossiers/${id}`);
  const content = applicationOf(lead.firm, "摘要", "姓名");
  await put(`calls/dossiers/${id}/content`, { version: contentVersion, content });
  await attach(`calls/dossiers/${id}/papers/plan`);
  return id;
}

describe("honest failure, double visits and dishonesty in the browser", { timeout: 300_000 }, () => {
  it("a tolerated failure does not count against the unit", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, office);
    // Every journey of a run works on this ledger: the failure is one that counts today.
    const period = { from: dayIn(-401), to: dayIn(0) };
    type Records = { records: { commitment: string; item: string; counts: string; why: string }[] };
    const made = await api(one).post<{ id: string }>("commitments/scorecards", period);
    const records = async (id: string) =>
      (await api(one).read<Records>(`commitments/scorecards/${id}/units/wc-gongxinju`)).records;
    const failed = (await records(made.id)).find(({ item, counts }) => item === "lamps" && counts === "against")!;

    await openPage(one, `/commitments/${failed.commitment}`, district);
    await page.getByRole("link", { name: "就此申请容错" }).click();
    await settled(page);
    await page.getByLabel("事项名称").fill("试验平台未按期建成");
    await page.getByLabel("偏差失误的情形").fill("关键设备停产，两次改型后仍未到货。");
    await page.getByLabel("发生日期").fill(dayIn(-30));
    await press(one, "提交");
    await page.getByRole("heading", { level: 1, name: "试验平台未按期建成" }).waitFor();
    const id = idIn(one);
    await say(one, "陈述意见", "发现停产后两周内报告并改型。", "陈述意见");
    for (const condition of ["未违反党的纪律和国家法律法规", "勤勉尽责", "未谋私利"])
      await page
        .getByRole("region", { name: condition })
        .getByLabel(`补充证据：${condition}`)
        .fill("会议纪要和采购记录。")
        .then(() => page.getByRole("region", { name: condition }).getByRole("button", { name: "补充证据" }).click())
        .then(() => settled(page));
    await expectGoodScreen(one);

    await openPage(one, `/tolerance/${id}`, office);
    await press(one, "受理");
    for (const condition of ["未违反党的纪律和国家法律法规", "勤勉尽责", "未谋私利"]) {
      await page.getByLabel(`理由：${condition}`).fill("已核对。");
      await page.getByRole("region", { name: condition }).getByRole("button", { name: "记录核查" }).click();
      await settled(page);
    }
    await page.getByLabel("结果", { exact: true }).selectOption({ label: "免除相关责任" });
    await say(one, "理由：提出认定意见", "三个条件都符合。", "提出认定意见");
    // Who proposed it reads why somebody else decides.
    await page.getByText("提出意见的人不能作决定。请由第二人决定。").waitFor({ state: "attached" });
    await openPage(one, `/tolerance/${id}`, second);
    await say(one, "决定依据（会议、文件）", "专题会议纪要", "决定");
    await page.getByText("不计入任何评价").first().waitFor();
    await proves(["INT-01", "INT-03"], "integrity: a tolerated failure", async () => {
      await become(one, office);
      // The same period again: only what is known of the failure is new.
      const again = await api(one).post<{ id: string }>("commitments/scorecards", period);
      const same = (await records(again.id)).filter(
        ({ commitment, item }) => commitment === failed.commitment && item === "lamps",
      );
      expect(same.map(({ counts, why }) => [counts, why])).toEqual([["left-out", "tolerated"]]);
      return `integrity.tolerance-case:${id}`;
    });
    await openPage(one, `/commitments/${failed.commitment}`);
    await page.getByText("评分和评价不计为扣减", { exact: false }).waitFor();
    await expectGoodScreen(one);
  });

  it("a project that failed honestly closes normally, by the decision that tolerates it", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { read, post } = api(one);
    await signInAs(one, office);
    const { areas } = await read<{ areas: { code: string }[] }>("places/areas");
    const plan = { title: "未达指标的密封项目", programme: "other", lead: "sample-haiyuan", amount: 100_000_00 };
    const { id } = await post<{ id: string }>("projects/projects", {
      ...{ ...plan, goal: "研制密封件", basis: "会议纪要", place: areas[0]!.code },
    });
    type Kept = { stage: string; inside: { version: number; tolerated: { outcome: string }[] } };
    const act = async (name: string, said: string) => {
      const { inside } = await read<Kept>(`projects/projects/${id}`);
      await post(`projects/projects/${id}/acts`, { act: name, said, version: inside.version });
    };
    await act("stop", "关键指标未达到");
    const failure = { title: "密封项目未达指标", what: "材料性能不稳", failedOn: dayIn(0), subjectKind: "project" };
    const raised = await post<{ id: string }>("integrity/tolerance", {
      ...{ ...failure, subject: id, organisation: "sample-haiyuan" },
    });
    type Case = { version: number; list: { items: { id: string }[] } | null };
    const step = async (input: object) => {
      const { version } = await read<Case>(`integrity/tolerance/${raised.id}`);
      await post(`integrity/tolerance/${raised.id}/acts`, { version, input });
    };
    await step({ act: "take-up" });
    await step({ act: "note-hearing", words: "单位已说明" });
    for (const condition of ["lawful", "diligent", "honest"]) {
      await step({ act: "add-evidence", condition, words: "会议记录" });
      await step({ act: "find", condition, holds: true, reason: "已核对" });
    }
    const { list } = await read<Case>(`integrity/tolerance/${raised.id}`);
    for (const item of list?.items ?? [])
      await step({ act: "answer-item", item: item.id, applies: false, reason: "不涉及" });
    await step({ act: "propose", verdict: "tolerate", outcome: "closure", reason: "符合条件" });
    await signInAs(one, second);
    await step({ act: "decide", basis: "专题会议纪要" });
    await openPage(one, `/projects/${id}`, office);
    await one.page.getByRole("button", { name: "按容错结题" }).click();
    await say(one, "理由", "指标未达，失败经验已整理归档。", "确认：按容错结题");
    await one.page.getByText(/容错结题 ·/).waitFor();
    await expectGoodScreen(one);
    await proves(["INT-02"], "integrity: a failed project closed normally", async () => {
      const { stage, inside } = await read<Kept>(`projects/projects/${id}`);
      expect([stage, inside.tolerated.map(({ outcome }) => outcome)]).toEqual(["tolerated", ["closure"]]);
      return `projects.project:${id}`;
    });
  });

  it("a transfer is signed once every risk was looked at and found clear", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { read, post } = api(one);
    await signInAs(one, "university@sample.haice.example");
    const title = `密封材料转让 ${Date.now() % 1_000_000}`;
    const { id } = await post<{ id: string }>("integrity/transfers", { title, partner: "蓝鲸智能装备" });
    for (const risk of ["pricing", "related-party", "export"])
      await post(`integrity/transfers/${id}/findings`, { risk, isClear: true, words: "已核查" });
    await openPage(one, "/transfer-checks");
    const item = one.page.getByRole("listitem").filter({ hasText: title }).first();
    await expectGoodScreen(one);
    await item.getByLabel("核查情况：权属").fill("专利权属清晰");
    await item.getByRole("button", { name: "记录核查结果" }).click();
    await item.getByText("可以签约").waitFor();
    await item.getByRole("button", { name: "登记签约" }).click();
    await item.getByText("已签约").waitFor();
    await proves(["INT-05"], "integrity: the risks of a transfer before it is signed", async () => {
      type Transfers = { transfers: { id: string; state: string; findings: object[] }[] };
      const { transfers } = await read<Transfers>("integrity/transfers");
      const kept = transfers.find((each) => each.id === id)!;
      expect([kept.state, kept.findings.length]).toEqual(["signed", 4]);
      return `integrity.transfer-check:${id}`;
    });
  });

  it("a second visit to the same is warned of and joins the first", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await signInAs(one, ocean);
    const draft = { kind: "check", visited: "sample-haiyuan", project: { title: "全海深声学阵列" }, basis: "年度计划" };
    const first = { ...draft, scopes: ["funds", "progress"], startsOn: dayIn(6), endsOn: dayIn(7) };
    const { id } = await api(one).post<{ id: string }>("integrity/inspections", first);

    await openPage(one, `/inspections?month=${dayIn(6).slice(0, 7)}`, district);
    await page.getByRole("link", { name: "检查：全海深声学阵列" }).waitFor();
    await expectGoodScreen(one);
    await press(one, "安排检查");
    await page.getByLabel("被检查单位").selectOption("sample-haiyuan");
    await page.getByLabel("项目名称（查单位整体的可不填）").fill("全海深声学阵列");
    await page.getByLabel("经费").check();
    await page.getByLabel("第一日").fill(dayIn(20));
    await page.getByLabel("最后一日").fill(dayIn(20));
    await page.getByLabel("依据（计划、文件）").fill("专项资金检查");
    await press(one, "查看有无重复");
    await page.getByText("365 天内有 1 次检查看的是同一对象、同一范围：").waitFor();
    await expectGoodScreen(one);
    await say(one, "合并说明", "一并查看专项资金", "合并到这次检查");
    await page.getByText("一并查看专项资金").first().waitFor();
    expect(idIn(one)).toBe(id);
    await proves(["INT-10", "INT-11"], "integrity: a double visit joined", async () => {
      const { inspections } = await api(one).read<{ inspections: { id: string; joined: string[] }[] }>(
        `integrity/inspections?month=${dayIn(6).slice(0, 7)}`,
      );
      expect(inspections.find((visited) => visited.id === id)?.joined.length).toBe(1);
      return `/inspections/${id}`;
    });
    await expectGoodScreen(one);
  });

  it("a decision on integrity, after a hearing, refuses an application until it ends", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await openPage(one, "/integrity-cases", office);
    await expectGoodScreen(one);
    await press(one, "反映问题");
    await page.getByLabel("涉及谁、什么事").fill("申报材料重复使用的线索");
    await page.getByLabel("问题和线索").fill("两份申报书的试验数据相同。");
    await press(one, "提交");
    await page.getByText("已收到，由科技办决定是否受理。").waitFor();
    await page.getByRole("link", { name: "申报材料重复使用的线索" }).click();
    await settled(page);
    await page.getByLabel("事项名称（当事单位可见）").fill("试验数据核实");
    await page.getByLabel("事项内容（当事单位可见，不写反映人）").fill("两份申报书的试验数据相同，请说明。");
    await page.getByLabel("当事单位", { exact: true }).selectOption("sample-lanjing");
    await press(one, "受理");
    await page.getByRole("heading", { level: 1, name: "试验数据核实" }).waitFor();
    const id = idIn(one);

    await openPage(one, "/integrity-cases", firm);
    await page.getByRole("link", { name: "试验数据核实" }).click();
    await settled(page);
    expect(await page.getByText("申报材料重复使用的线索").count()).toBe(0);
    await say(one, "陈述和申辩", "第二份误用了第一份的附件。", "陈述和申辩");
    await expectGoodScreen(one);

    await openPage(one, `/integrity-cases/${id}`, office);
    await page.getByLabel("止日（当日起不再限制）").fill(dayIn(60));
    await say(one, "理由：提出处理意见", "事实清楚。", "提出处理意见");
    await openPage(one, `/integrity-cases/${id}`, second);
    await say(one, "决定依据（会议、文件）", "联席会议纪要", "决定");

    await become(one, office);
    const call = await openCall(one);
    await become(one, firm);
    const application = await apply(one, call);
    const handIn = async () => {
      await openPage(one, `/calls/${application}`);
      await press(one, "提交");
      await press(one, "确认：提交");
    };
    await handIn();
    await page.getByText(`贵单位在 ${dayIn(60)} 前不能申报`, { exact: false }).waitFor();
    await proves(["INT-07", "INT-08"], "integrity: a decision that restricts", async () => {
      const { state, holdsTo } = await api(one).read<{ state: string; holdsTo: string }>(`integrity/cases/${id}`);
      expect([state, holdsTo]).toEqual(["decided", dayIn(60)]);
      return `/integrity-cases/${id}`;
    });
    await openPage(one, `/integrity-cases/${id}`);
    await page
      .getByText(`至 ${dayIn(60)} 前`, { exact: false })
      .first()
      .waitFor();
    await expectGoodScreen(one);
    await openPage(one, `/integrity-cases/${id}`, office);
    await say(one, "内容：信用修复，提前终止限制", "已更正并培训。", "信用修复，提前终止限制");
    await page.getByText("已解除").first().waitFor();
    await become(one, firm);
    await handIn();
    await page.getByText("已完成“提交”").waitFor();
  });

  it("reads in English on a telephone, and old addresses of the registers lead on", async () => {
    const one = await visit({ lang: "en", width: 390 });
    await openPage(one, "/registers/tolerance-case", office);
    await one.page.getByRole("heading", { level: 1, name: "Tolerated failures" }).waitFor();
    await expectGoodScreen(one);
    for (const address of ["/negative-lists?day=2025-06-01", "/inspections", "/integrity-cases", "/transfer-checks"]) {
      await openPage(one, address);
      await expectGoodScreen(one);
    }
    await proves(["INT-04", "INT-06"], "integrity: negative lists", async () => {
      type Lists = { kinds: { kind: string; held: { id: string; version: number } | null }[] };
      const { kinds } = await api(one).read<Lists>("integrity/lists?day=2025-06-01");
      const held = kinds.find(({ kind }) => kind === "exemption")!.held!;
      expect(held.version).toBe(1);
      return `integrity.negative-list:${held.id}`;
    });
  });
});
