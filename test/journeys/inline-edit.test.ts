import { describe, expect, it } from "vitest";
import {
  become,
  everyView,
  expectGoodScreen,
  installation,
  isWorkedIn,
  openPage,
  settled,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    due: /^修改完成时限/,
    units: /^修改责任单位/,
    confirm: "确认批准延期",
    assign: "确认确定责任单位",
    until: "新的完成时限",
    basis: "依据（会议决定、来文、批示）",
    faster: "有人先办了一步",
    goOn: "按新的情况继续",
    done: /^已批准延期：/,
    undo: "撤销“批准延期”",
    notNow: "现在不能这样改",
    unit: "单位",
  },
  en: {
    due: /^Change deadline/,
    units: /^Change responsible/,
    confirm: "Confirm: Extend the deadline",
    assign: "Confirm: Set the units",
    until: "New deadline",
    basis: "Basis (decision, letter, instruction)",
    faster: "Somebody was faster",
    goOn: "Go on from here",
    done: /^Done: Extend the deadline: /,
    undo: 'Undo "Extend the deadline"',
    notNow: "This cannot be changed now",
    unit: "Unit",
  },
} as const;

/** A commitment under way, as the API gives it to the visitor. */
async function underWay({ context }: Visit) {
  const address = `${installation()}/api/commitments/ledger?state=in-progress&limit=1`;
  const { rows } = (await (await context.request.get(address)).json()) as {
    rows: { id: string; version: number; dueOn: string }[];
  };
  return rows[0]!;
}

describe.each(everyView)("changing cells of the ledger in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("moves a deadline with its basis, shows both versions to whoever was slower, and is taken back", async () => {
    const one = await visit({ lang, width });
    const { page, context } = one;
    await become(one, "commission-office");
    const row = await underWay(one);
    await openPage(one, "/commitments?state=in-progress");
    await page.getByRole("button", { name: t.due }).first().focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t.until).fill("2099-12-31");
    await dialog.getByLabel(t.basis).fill("004:L21");
    await expectGoodScreen(one);
    if (!isWorkedIn(lang)) return;

    // Somebody else suspends and resumes it meanwhile: two versions on.
    const door = new URL(`/api/commitments/commitments/${row.id}/acts`, page.url()).href;
    for (const [add, act] of ["suspend", "resume"].entries()) {
      const answer = await context.request.post(door, {
        headers: { origin: new URL(page.url()).origin },
        data: { act, version: row.version + add, basis: "004:L21" },
      });
      expect(answer.status()).toBe(200);
    }
    await dialog.getByRole("button", { name: t.confirm }).click();
    await dialog.getByText(t.faster).waitFor();
    await dialog.getByRole("button", { name: t.goOn }).click();
    expect(await dialog.getByLabel(t.until).inputValue()).toBe("2099-12-31");
    await dialog.getByRole("button", { name: t.confirm }).click();
    await page.getByText(t.done).waitFor();
    await settled(page);
    await page.getByText("2099-12-31").first().waitFor();
    await page.getByRole("button", { name: t.undo }).click();
    await page.getByText("2099-12-31").first().waitFor({ state: "detached" });
    expect((await underWay(one)).dueOn).toBe(row.dueOn);
    await expectGoodScreen(one);
  });
});

it("says why a cell cannot be changed now, and gives a reader no pencil", async () => {
  const one = await visit();
  const { page } = one;
  const t = words.zh;
  await openPage(one, "/commitments?state=closed", "commission-office");
  await page.getByRole("button", { name: t.due }).first().click();
  await page.getByRole("dialog").getByText(t.notNow).waitFor();
  await page.getByRole("dialog").getByText("现在是“已办结”，不能“批准延期”。").waitFor();
  await openPage(one, "/commitments?state=closed", "auditor");
  expect(await page.getByRole("button", { name: t.due }).count()).toBe(0);
});
