import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import {
  everyView,
  expectGoodScreen,
  installation,
  isCarriedIn,
  isWorkedIn,
  type Language,
  openPage,
  screenshot,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    question: "哪些事项要办、由谁办、办到哪一步？",
    overdue: "已超期",
    deadline: "时限",
    group: "分组",
    byUnit: "按责任单位",
    columns: "列",
    area: "地区",
    bulk: "批量办理",
    choose: /^选择：/,
    chooseAct: "选择操作",
    preview: "预览",
    can: "1 项都可以办理。",
    performed: "已办理 1 项",
    approve: "审批",
    assign: "确定责任单位",
    other: "其他操作",
    unit: "单位",
    district: "区工业和信息化局",
    basis: "依据（会议决定、来文、批示）",
    note: "说明（原因）",
    confirm: "确认",
    done: "已",
    dispatch: "交办",
    sign: "签收",
    start: "启动",
    report: "填报进展",
    progress: "进展",
    saveDraft: "保存草稿",
    onlyUnit: /只有本单位能看到/,
    accept: "审核通过",
    return: "退回填报",
    close: "办结",
    closed: "现为“已办结”。",
    ask: "申请延期",
    extend: "批准延期",
    until: "新的完成时限",
    asks: /申请延期至 2028-06-30/,
    extended: "2028-06-30 (已延期)",
    toSign: /待签收/,
    notYet: "不能“办结”",
    conflict: "有人先办了一步",
    seen: "您看到的",
    now: "现在的",
    goOn: "按新的情况继续",
    forbidden: "您的角色不能查看这一页",
    register: "哪些已确认的目标和任务还没有登记？",
    desk: "今天有哪些事等我办？",
  },
  en: {
    question: "What has to be done, by whom, and how far is it?",
    overdue: "Overdue",
    deadline: "Deadline",
    group: "Group",
    byUnit: "By unit",
    columns: "Columns",
    area: "Area",
    bulk: "Do to all selected",
    choose: /^Select: /,
    chooseAct: "Choose what to do",
    preview: "Preview",
    can: "All 1 can be done.",
    performed: "Done: 1",
    approve: "Approve",
    assign: "Set the units",
    other: "Other steps",
    unit: "Unit",
    district: "District Bureau of Industry and Information Technology",
    basis: "Basis (decision, letter, instruction)",
    note: "Reason or note",
    confirm: "Confirm: ",
    done: "Done: ",
    dispatch: "Dispatch",
    sign: "Sign for it",
    start: "Start",
    report: "Report progress",
    progress: "Progress",
    saveDraft: "Save the draft",
    onlyUnit: /only your unit sees it/,
    accept: "Accept the report",
    return: "Return the report",
    close: "Close",
    closed: 'It is "Closed".',
    ask: "Ask for an extension",
    extend: "Extend the deadline",
    until: "New deadline",
    asks: /asks for an extension until 2028-06-30/,
    extended: "2028-06-30 (extended)",
    toSign: /To sign for/,
    notYet: '"Close" is not possible',
    conflict: "Somebody was faster",
    seen: "What you saw",
    now: "How it is now",
    goOn: "Go on from here",
    forbidden: "Your role may not see this page",
    register: "Which confirmed targets and tasks are not registered yet?",
    desk: "What waits for me today?",
  },
} as const;

const office = "commission-office";
const unit = "district@sample.haice.example";

/** What the API says to the person of the visit. */
async function read<T>({ context }: Visit, address: string): Promise<T> {
  return (await (await context.request.get(`${installation()}${address}`)).json()) as T;
}

interface Row {
  id: string;
  title: string;
  version: number;
}

/** The first commitment that nobody has touched. */
const untouched = async (one: Visit): Promise<Row> => {
  const { rows } = await read<{ rows: Row[] }>(one, "/api/commitments/ledger?state=registered&limit=1");
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

/** Confirms the form that is open, and waits until the page says that it was done. */
async function confirmed({ page }: Visit, lang: Language, name: string): Promise<void> {
  const t = words[lang];
  await page
    .locator("main")
    .getByRole("button", { name: `${t.confirm}${name}`, exact: true })
    .click();
  await page.locator("main").getByText(`${t.done}${name}`, { exact: true }).waitFor();
}

/** Chooses a step on the page of a commitment, says what has to be said, and confirms it. */
async function step(one: Visit, lang: Language, name: string, said: Record<string, string> = {}): Promise<void> {
  const t = words[lang];
  const { page } = one;
  const main = page.locator("main");
  const primary = main.getByRole("button", { name, exact: true });
  if (!(await primary.isVisible())) await main.getByRole("button", { name: t.other, exact: true }).click();
  await primary.click();
  for (const [label, text] of Object.entries(said)) await main.getByLabel(label, { exact: true }).fill(text);
  await confirmed(one, lang, name);
  await settled(page);
}

/** Chooses from a list that is found by typing. */
async function choose(one: Visit, label: string, text: string): Promise<void> {
  const box = one.page.locator("main").getByLabel(label, { exact: true });
  await box.fill(text);
  await one.page.locator(".ant-select-item-option-active:visible", { hasText: text }).waitFor();
  await box.press("Enter");
}

const views = [
  { lang: "zh", width: 1440 },
  { lang: "en", width: 1440 },
] as const;

describe.each(views.filter(({ lang }) => isWorkedIn(lang)))(
  "the ledger in $lang at $width pixels",
  ({ lang, width }) => {
    const t = words[lang];

    it("is filtered, grouped and laid out as the office likes it, and worked off from dispatch to close", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      const main = page.locator("main");
      await openPage(one, "/commitments", office);
      await main.getByText(t.question).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `commitments-${lang}-${width}`);

      await main.getByRole("button", { name: t.deadline, exact: true }).first().click();
      await main.getByRole("checkbox", { name: t.overdue }).check();
      await page.waitForURL(/due=overdue/);
      await page.keyboard.press("Escape");
      await main.getByLabel(t.group, { exact: true }).selectOption(t.byUnit);
      await page.waitForURL(/group=unit/);
      await main.getByRole("button", { name: t.columns, exact: true }).click();
      await main.getByRole("checkbox", { name: t.area, exact: true }).check();
      await page.waitForURL(/columns=/);
      await page.keyboard.press("Escape");
      await settled(page);
      await main.getByRole("columnheader", { name: t.area }).waitFor();
      await expectGoodScreen(one);

      const { id, title } = await untouched(one);
      await openPage(one, `/commitments?state=registered&q=${encodeURIComponent(title)}`);
      await main.getByRole("button", { name: t.bulk }).click();
      await main.getByRole("checkbox", { name: t.choose }).first().check();
      await choose(one, t.chooseAct, t.approve);
      await main.getByRole("button", { name: t.preview, exact: true }).click();
      await main.getByText(t.can).waitFor();
      await expectGoodScreen(one);
      await main
        .getByRole("button", { name: new RegExp(`^${t.approve}`) })
        .last()
        .click();
      await main.getByText(t.performed).waitFor();

      await openPage(one, `/commitments/${id}`);
      await main.getByRole("button", { name: t.other, exact: true }).click();
      await main.getByRole("button", { name: t.close, exact: true }).hover();
      await page.getByText(t.notYet).first().waitFor();
      await expectGoodScreen(one);
      await main.getByRole("button", { name: t.assign, exact: true }).click();
      const removal = main.getByRole("button", { name: /^(移除|Remove)/ });
      while ((await removal.count()) > 0) await removal.first().click();
      await choose(one, t.unit, t.district);
      await main.getByLabel(t.basis, { exact: true }).fill("专题会议纪要");
      await expectGoodScreen(one);
      await confirmed(one, lang, t.assign);
      await step(one, lang, t.dispatch);

      await openPage(one, "/desk", unit);
      await main.getByRole("heading", { name: t.toSign }).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `desk-${lang}-${width}`);
      await openPage(one, `/commitments/${id}`);
      await step(one, lang, t.sign);
      await step(one, lang, t.start);
      await main.getByRole("button", { name: t.report, exact: true }).click();
      await main.getByLabel(t.progress, { exact: true }).fill("已完成两项");
      await main.getByRole("button", { name: t.saveDraft }).click();
      await main.getByText(t.onlyUnit).waitFor();
      await page.reload();
      await settled(page);
      await main.getByRole("button", { name: t.report, exact: true }).click();
      await page.waitForFunction(() =>
        [...document.querySelectorAll("textarea")].some((area) => area.value === "已完成两项"),
      );
      await expectGoodScreen(one);
      await confirmed(one, lang, t.report);

      await openPage(one, `/commitments/${id}`, "reviewer");
      await step(one, lang, t.return, { [t.note]: "请补充名单" });
      await signInAs(one, unit);
      await main.getByText("请补充名单").first().waitFor();
      await step(one, lang, t.report, { [t.progress]: "已完成两项，名单附后" });
      await signInAs(one, "reviewer");
      await step(one, lang, t.accept);
      await signInAs(one, office);
      await step(one, lang, t.close, { [t.basis]: "办结意见" });
      await main.getByText(t.closed).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `commitment-${lang}-${width}`);
      await proves(["GOV-07", "GOV-11"], "commitment-dispatch-to-close", async () => {
        const closed = await read<{ state: string; steps: { act: string; by: string }[] }>(
          one,
          `/api/commitments/commitments/${id}`,
        );
        expect(closed.state).toBe("closed");
        expect(closed.steps.map(({ act }) => act)).toEqual([
          "register",
          "approve",
          "assign",
          "dispatch",
          "sign",
          "start",
          "report",
          "return",
          "report",
          "accept",
          "close",
        ]);
        return `/commitments/${id}`;
      });
    });

    it("gives a later deadline when a unit asks for it, and shows both versions to whoever was overtaken", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      const main = page.locator("main");
      await signInAs(one, office);
      const { id } = await untouched(one);
      const act = async (body: Record<string, unknown>) => {
        const { version } = await read<{ version: number }>(one, `/api/commitments/commitments/${id}`);
        const origin = installation();
        const answer = await one.context.request.post(`${origin}/api/commitments/commitments/${id}/acts`, {
          headers: { origin },
          data: { version, ...body },
        });
        expect(answer.status(), await answer.text()).toBe(200);
      };
      const duties = [{ organisation: "wc-gongxinju", role: "sole" }];
      await act({ act: "assign", duties, basis: "会议" });

      await openPage(one, `/commitments/${id}`);
      await main.getByRole("button", { name: t.approve, exact: true }).click();
      await main.getByLabel(t.note, { exact: true }).fill("同意");
      await act({ act: "approve" });
      await main.getByRole("button", { name: `${t.confirm}${t.approve}` }).click();
      await main.getByText(t.conflict).waitFor();
      await main.getByText(t.seen, { exact: true }).waitFor();
      await main.getByText(t.now, { exact: true }).waitFor();
      expect(await main.getByLabel(t.note, { exact: true }).inputValue()).toBe("同意");
      await expectGoodScreen(one);
      await screenshot(one, `commitment-conflict-${lang}-${width}`);

      await act({ act: "dispatch" });
      await openPage(one, `/commitments/${id}`, unit);
      await step(one, lang, t.sign);
      await step(one, lang, t.ask, { [t.until]: "2028-06-30", [t.note]: "统计次年公布" });
      await signInAs(one, office);
      await main.getByRole("button", { name: t.other, exact: true }).click();
      await main.getByRole("button", { name: t.extend, exact: true }).click();
      await main.getByText(t.asks).waitFor();
      expect(await main.getByLabel(t.until, { exact: true }).inputValue()).toBe("2028-06-30");
      await main.getByLabel(t.basis, { exact: true }).fill("专题会议");
      await confirmed(one, lang, t.extend);
      await main.getByText(t.extended).waitFor();
      await expectGoodScreen(one);
    });
  },
);

describe.each(everyView)("the screens of the ledger in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("stand on their own feet: ledger, desk, registration, one commitment; and they are no screens for visitors", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    const main = page.locator("main");
    await openPage(one, "/commitments/registration", office);
    await main.getByText(t.register).waitFor();
    await expectGoodScreen(one);
    // Where the ledger is worked off the other screens were looked at on the way.
    if (isCarriedIn(lang)) {
      for (const [address, question] of [
        ["/commitments", t.question],
        ["/desk", t.desk],
      ] as const) {
        await openPage(one, address);
        await main.getByText(question).waitFor();
        await expectGoodScreen(one);
      }
      const reported = "/api/commitments/ledger?state=reported&state=reviewed&limit=1";
      const { rows } = await read<{ rows: Row[] }>(one, reported);
      await openPage(one, `/commitments/${rows[0]!.id}`);
      await expectGoodScreen(one);
    }
    await openPage(one, "/commitments", "enterprise");
    await main.getByText(t.forbidden).waitFor();
    await expectGoodScreen(one);
  });
});
