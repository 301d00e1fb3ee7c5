import { expect, it } from "vitest";
import { become, expectGoodScreen, installation, openPage, settled, type Visit, visit } from "./visit.ts";

const lead = "district@sample.haice.example";
const joint = "reporter@sample.haice.example";

/** Does something to a commitment as whoever is signed in, at the version that stands. */
async function act({ context }: Visit, id: string, body: Record<string, unknown>): Promise<void> {
  const origin = installation();
  const address = `${origin}/api/commitments/commitments/${id}`;
  const { version } = (await (await context.request.get(address)).json()) as { version: number };
  const answer = await context.request.post(`${address}/acts`, { headers: { origin }, data: { version, ...body } });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** A commitment that a lead and a supporting unit have signed for and begun. */
async function underWay(one: Visit): Promise<string> {
  await become(one, "commission-office");
  const address = `${installation()}/api/commitments/ledger?state=registered&kind=task&limit=1`;
  const { rows } = (await (await one.context.request.get(address)).json()) as { rows: { id: string }[] };
  const { id } = rows[0]!;
  const duties = [
    { organisation: "wc-gongxinju", role: "lead" },
    { organisation: "qd-haiyangju", role: "co" },
  ];
  await act(one, id, { act: "assign", duties, basis: "004:L21" });
  await act(one, id, { act: "approve" });
  await act(one, id, { act: "dispatch" });
  for (const who of [joint, lead]) {
    await become(one, who);
    await act(one, id, { act: "sign" });
  }
  await act(one, id, { act: "start" });
  return id;
}

it("two units write one report: the one beside sends its part, the lead puts them together and reports", async () => {
  const one = await visit();
  const { page } = one;
  const main = page.locator("main");
  const id = await underWay(one);
  const form = main.getByRole("form", { name: "填报进展" });

  await openPage(one, `/commitments/${id}`);
  await main.getByRole("button", { name: "填报进展" }).click();
  await form.getByText("由您单位汇总：1 家中 0 家已送出。").waitFor();

  await openPage(one, `/commitments/${id}`, joint);
  await main.getByRole("button", { name: "填报进展" }).click();
  await form.getByLabel("进展").fill("已开放船时三十天");
  await form.getByRole("button", { name: "送区工业和信息化局汇总" }).click();
  await form.getByText(/^您单位的部分已于/).waitFor();
  await expectGoodScreen(one);

  const phone = await visit({ lang: "en", width: 390 });
  await openPage(phone, `/commitments/${id}`, lead);
  await phone.page.locator("main").getByRole("button", { name: "Report progress" }).click();
  await phone.page.getByText("Your unit puts them together: 1 of 1 have sent theirs.").waitFor();
  await expectGoodScreen(phone);

  await openPage(one, `/commitments/${id}`, lead);
  await main.getByRole("button", { name: "填报进展" }).click();
  await form.getByLabel("进展").fill("总体按期");
  await form.getByRole("button", { name: "把 1 家的内容汇入填报" }).click();
  expect(await form.getByLabel("进展").inputValue()).toBe("总体按期\n【市海洋发展局】已开放船时三十天");
  await expectGoodScreen(one);
  await main.getByRole("button", { name: "确认填报进展" }).click();
  await main.getByText("已填报进展", { exact: true }).waitFor();
  await settled(page);
  await main.getByText("【市海洋发展局】已开放船时三十天").first().waitFor();
});
