import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const office = "commission-office";
const city = "reporter@sample.haice.example";
const district = "district@sample.haice.example";
const rounds = "/commitments/rounds";
const scope = `${rounds}?unit=qd-haiyangju&unit=wc-gongxinju&kind=target`;

interface Row {
  id: string;
  title: string;
  state: string;
  version: number;
  start: number;
}

/** Speaks to the API as the one who is signed in. */
function api({ context: { request } }: Visit) {
  const base = installation();
  return {
    read: async <T>(address: string): Promise<T> => (await (await request.get(`${base}/api${address}`)).json()) as T,
    send: async (address: string, data: object): Promise<void> => {
      const answer = await request.post(`${base}/api${address}`, { headers: { origin: base }, data });
      expect(answer.status(), `${address} ${await answer.text()}`).toBe(200);
    },
  };
}

async function act(one: Visit, who: string, id: string, body: object): Promise<void> {
  await signInAs(one, who);
  const { read, send } = api(one);
  const { version } = await read<Row>(`/commitments/commitments/${id}`);
  await send(`/commitments/commitments/${id}/acts`, { version, ...body });
}

/** What stands before a round: three commitments under way, two of one unit that people confirmed to ask the same, one of another. */
async function prepare(one: Visit): Promise<{ first: Row; twin: Row; local: Row }> {
  await signInAs(one, office);
  const { read, send } = api(one);
  const rowsOf = async (document: string, state: string) =>
    (await read<{ rows: Row[] }>(`/commitments/ledger?${state}&kind=target&limit=20&document=${document}`)).rows;
  // One that the story has dispatched to this unit, and two that wait: what other journeys work off they leave.
  const first = (await rowsOf("st-plan-2021", "state=dispatched&unit=qd-haiyangju"))[0]!;
  const [twin, local] = (await rowsOf("west-coast-2023", "state=registered&state=approved")) as [Row, Row];
  for (const [{ id, state }, organisation, who] of [
    [first, "qd-haiyangju", city],
    [twin, "qd-haiyangju", city],
    [local, "wc-gongxinju", district],
  ] as const) {
    if (state !== "dispatched") {
      await act(one, office, id, { act: "assign", duties: [{ organisation, role: "sole" }], basis: "会议" });
      if (state === "registered") await act(one, office, id, { act: "approve" });
      await act(one, office, id, { act: "dispatch" });
    }
    await act(one, who, id, { act: "sign" });
  }
  await signInAs(one, office);
  type Side = { items: { id: string; start: number }[] };
  const sides = await read<{ upper: Side; lower: Side }>("/policy/alignment?upper=st-plan-2021&lower=west-coast-2023");
  const idAt = ({ items }: Side, row: Row) => items.find(({ start }) => start === row.start)!.id;
  await send("/policy/alignment/judgements", {
    upper: idAt(sides.upper, first),
    lower: idAt(sides.lower, twin),
    verdict: "accept",
    relation: "counterpart",
    note: "同一件事",
  });
  return { first, twin, local };
}

/** Somebody writes and sends a report from the page of the round. */
async function report(one: Visit, title: string, link: string, submit: string): Promise<void> {
  const { page } = one;
  await page.getByRole("row").filter({ hasText: title }).getByRole("link", { name: link, exact: true }).click();
  await settled(page);
  await page.getByLabel("进展", { exact: true }).fill("本期新增两家，名单见佐证材料。");
  await page.getByLabel("问题", { exact: true }).fill("缺少检测场地");
  await page.getByLabel("佐证材料网址（每行一个）").fill("https://example.org/list");
  await page.getByRole("button", { name: submit }).click();
}

describe("a reporting round", { timeout: 300_000 }, () => {
  let id = "";
  let prepared: Awaited<ReturnType<typeof prepare>>;

  it("goes from request over report and check to summary; one report serves two documents", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    prepared = await prepare(one);
    const { first, twin, local } = prepared;

    await openPage(one, scope);
    const form = page.getByRole("form", { name: "发起调度" });
    await page.getByText(/将向 2 个单位要 \d+ 项的进展/).waitFor();
    await form.getByLabel("名称").fill("一季度调度");
    await form.getByLabel("期间自").fill("2026-01-01");
    await form.getByLabel("期间至").fill("2026-03-31");
    await form.getByLabel("截止日期").fill("2026-02-01");
    await form.getByText(/截止日期已经过去/).waitFor();
    await form.getByLabel("截止日期").fill("2099-12-31");
    await form.getByLabel("填报要求").fill("只写变化。");
    await expectGoodScreen(one);
    await screenshot(one, "round-start");
    await form.getByRole("button", { name: "发起调度" }).click();
    await page.getByRole("heading", { level: 1, name: "一季度调度" }).waitFor();
    await settled(page);
    id = new URL(page.url()).pathname.split("/").at(-1)!;
    await page
      .getByText(/已报 0 项/)
      .first()
      .waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "round-office");

    // The first unit: its desk leads to the round, one report serves the counterpart in the other document too.
    await openPage(one, "/desk", city);
    await page.getByRole("heading", { name: "进行中的调度" }).waitFor();
    await page.getByRole("link", { name: /一季度调度，2099-12-31 截止/ }).click();
    await settled(page);
    expect(await page.getByText(local.title, { exact: true }).count()).toBe(0);
    await page
      .getByRole("row")
      .filter({ hasText: first.title })
      .getByRole("link", { name: "填报", exact: true })
      .click();
    await settled(page);
    await page.getByRole("heading", { name: /平台已有的情况/ }).waitFor();
    await page.getByRole("checkbox", { name: twin.title }).waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "round-report");
    await page.goBack();
    await settled(page);
    await report(one, first.title, "填报", "报送，同时用于另外 1 项");
    await page.getByText("已报送，并用于另外 1 项，少填 1 份。").waitFor();

    // The second unit, with a report that is returned and sent again.
    await openPage(one, `${rounds}/${id}`, district);
    expect(await page.getByText(first.title, { exact: true }).count()).toBe(0);
    await report(one, local.title, "填报", "报送");
    await page.getByText("已报送", { exact: true }).waitFor();
    await act(one, "reviewer", local.id, { act: "return", note: "写清数字" });
    await openPage(one, `${rounds}/${id}`, district);
    await page.getByText("写清数字").first().waitFor();
    await report(one, local.title, "重新填报", "报送");
    await page.getByText("已报送", { exact: true }).waitFor();

    // The office reminds who is left, closes, and takes the summary away.
    await openPage(one, `${rounds}/${id}`, office);
    const { counts, saved } = await api(one).read<{ counts: Record<string, number>; saved: number }>(
      `/commitments/rounds/${id}`,
    );
    expect(counts).toMatchObject({ reported: 3, returned: 0 });
    expect(saved).toBe(1);
    await page.getByRole("button", { name: "结束调度" }).click();
    await page.getByRole("button", { name: "确认结束调度" }).click();
    await page.getByText("调度已结束").waitFor();
    await page.getByRole("button", { name: "催报", description: /已经结束/ }).waitFor();
    await page.getByRole("link", { name: "调度汇总" }).click();
    await settled(page);
    await page.getByText(/待审核 3 项，退回未重报 0 项.*少填 1 份/).waitFor();
    await page.getByText(`与“${first.title}”同一份填报。`).waitFor();
    expect(await page.getByText("缺少检测场地").count()).toBe(2);
    await expectGoodScreen(one);
    await screenshot(one, "round-summary");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "下载 Word 汇总" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/一季度调度.*\.docx$/);
    await proves(["GOV-13"], "a reporting round from request to summary", async () => {
      const round = await api(one).read<{ id: string; closedAt: string | null; steps: { act: string }[] }>(
        `/commitments/rounds/${id}`,
      );
      expect(round.steps.map((step) => step.act)).toEqual(["opened", "closed"]);
      expect(round.closedAt).not.toBeNull();
      return `commitments.reporting-round:${round.id}`;
    });
    await one.context.close();
  });

  it("is read on a telephone in English, and by nobody whom it does not concern", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const { page } = one;
    await signInAs(one, office);
    for (const [address, text] of [
      [scope, "Open a round"],
      [`${rounds}/${id}`, /(3 of \d+|All 3) reported/],
      [`${rounds}/${id}/summary`, /1 form saved by sharing/],
    ] as const) {
      await openPage(one, address);
      await page.getByText(text).first().waitFor();
      await expectGoodScreen(one);
    }
    await openPage(one, `${rounds}/${id}/report/${prepared.first.id}`, city);
    await page.getByText("What the platform knows").waitFor();
    await page.getByRole("button", { name: /^Send/, description: /closed/ }).waitFor();
    await expectGoodScreen(one);
    await openPage(one, `${rounds}/${id}`, "enterprise");
    await page.getByText("Your role may not see this page").waitFor();
    await one.context.close();
  });
});
