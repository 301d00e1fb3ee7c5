import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpReceiver } from "../receivers.ts";
import {
  become,
  everyView,
  expectGoodScreen,
  installation,
  openPage,
  screenshot,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const unit = "reporter@sample.haice.example";
const office = "commission-office";

let receiver: Awaited<ReturnType<typeof httpReceiver>>;
beforeAll(async () => {
  receiver = await httpReceiver();
  receiver.answer({ status: 204 });
});
afterAll(() => receiver?.stop());

const t = {
  bell: /^消息，\d+ 条未读$/,
  reminder: /催报：调度“消息试验”还有/,
  reminded: /催报“消息试验”/,
  add: "登记渠道",
  kind: "种类",
  webhook: "网络钩子（CloudEvents）",
  name: "名称",
  whose: "哪个单位的消息",
  address: "地址",
  save: "保存",
  once: /签名密钥只显示这一次/,
  test: "发测试消息",
  tested: /测试消息已交付发送/,
  sent: "已发送",
} as const;

/** Asks the API as the one who is signed in. */
async function call(one: Visit, address: string, data: object): Promise<Record<string, string>> {
  const base = installation();
  const answer = await one.context.request.post(`${base}/api${address}`, { headers: { origin: base }, data });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as Record<string, string>;
}

describe("messages", () => {
  it("reach a unit that was reminded, and leave the house by a webhook that an administrator sets", {
    timeout: 180_000,
  }, async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    const main = page.locator("main");
    await signInAs(one, office);
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
    const days = { coversFrom: "2026-01-01", coversTo: "2026-03-31", deadline: day };
    const filter = { unit: ["qd-haiyangju"] };
    const { id } = await call(one, "/commitments/rounds", {
      title: "消息试验",
      instructions: "写变化",
      ...days,
      filter,
    });
    await call(one, `/commitments/rounds/${id}/reminders`, { note: "今天下班前报" });

    // The worker gives it out within a second; the bell asks when the page is opened.
    await become(one, unit);
    const inbox = async () => (await one.context.request.get(`${installation()}/api/messages/inbox`)).text();
    await expect.poll(inbox, { timeout: 15_000 }).toContain("消息试验");
    await openPage(one, "/");
    await page.getByRole("link", { name: t.bell }).click();
    await settled(page);
    await main.getByText(t.reminder).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "messages-zh");
    await main.getByRole("link", { name: t.reminder }).first().click();
    await page.waitForURL(`**/commitments/rounds/${id}*`);
    await settled(page);
    await openPage(one, "/desk");
    await main.getByText(t.reminded).first().waitFor();
    await main.getByText("今天下班前报").first().waitFor();
    await expectGoodScreen(one);
    const round = (await (await one.context.request.get(`${installation()}/api/commitments/rounds/${id}`)).json()) as {
      items: { commitment: string }[];
    };
    await openPage(one, `/commitments/${round.items[0]!.commitment}`);
    await main.getByText(t.reminded).first().waitFor();
    await expectGoodScreen(one);

    await openPage(one, "/messages/channels", "administrator");
    await expectGoodScreen(one);
    await main.getByRole("button", { name: t.add }).click();
    await settled(page);
    await main.getByLabel(t.kind).click();
    await page.getByTitle(t.webhook).click();
    await main.getByLabel(t.name, { exact: true }).fill("试验接收端");
    await main.getByLabel(t.whose).fill("海洋发展局");
    await page.keyboard.press("Enter");
    await main.getByLabel(t.address, { exact: true }).fill(`${receiver.url}/hook?token=journey-secret-token`);
    await expectGoodScreen(one);
    await main.getByRole("button", { name: t.save, exact: true }).click();
    await main.getByText(t.once).waitFor();
    const secret = /whsec_[\w+/=]+/.exec((await main.textContent()) ?? "")![0];
    expect(await main.textContent()).not.toContain("journey-secret-token");
    await main.getByRole("button", { name: t.test }).last().click();
    await main.getByText(t.tested).waitFor();
    await openPage(one, "/messages/sendings");
    await main.getByText(t.sent, { exact: true }).first().waitFor();
    await expectGoodScreen(one);
    const [got] = receiver.got;
    const { "webhook-id": sending, "webhook-timestamp": at, "webhook-signature": signature } = got!.headers;
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const mac = createHmac("sha256", key).update(`${sending}.${at}.${got!.body}`).digest("base64");
    expect(signature).toBe(`v1,${mac}`);
    expect(JSON.parse(got!.body)).toMatchObject({ specversion: "1.0", type: "haice.messages.test" });
  });

  it.each(everyView)("are good screens in $lang at $width pixels", async ({ lang, width }) => {
    const one = await visit({ lang, width });
    await openPage(one, "/messages");
    await expectGoodScreen(one);
    await signInAs(one, unit);
    await expectGoodScreen(one);
    await openPage(one, "/messages/preferences");
    await expectGoodScreen(one);
    await become(one, "administrator");
    for (const address of ["/messages/channels", "/messages/sendings"]) {
      await openPage(one, address);
      await expectGoodScreen(one);
    }
  });
});
