import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { ClosingAccount, ClosingAccounts, Trial } from "./contract/lamp.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const get = async <T>(address: string, role = office): Promise<T> => {
  const answer = await story.as(role, `/api/commitments/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const ledger = (query = "limit=500") => get<LedgerPage>(`ledger?${query}`);
const sum = (counts: Partial<Record<string, number>>) =>
  Object.values(counts).reduce<number>((a, b) => a + (b ?? 0), 0);

describe("lamps", () => {
  it("stand on every commitment with a reason, count up to the total, and filter the ledger", async () => {
    const page = await ledger();
    expect(page.rows.every(({ lamp }) => lamp.reasons.length > 0)).toBe(true);
    expect(sum(page.figures.byLamp)).toBe(page.figures.total);
    for (const [lamp, count] of Object.entries(page.figures.byLamp)) {
      const some = await ledger(`limit=500&lamp=${lamp}`);
      expect(some.figures.total).toBe(count);
      expect(some.rows.every((row) => row.lamp.lamp === lamp)).toBe(true);
    }
  });

  it("close what belongs to a plan that is over and nobody extended, whatever its state", async () => {
    const { rows, day } = await ledger();
    const over = rows.filter(({ dueFrom, dueOn }) => dueFrom === "plan" && dueOn !== null && dueOn < day);
    expect(over.length).toBeGreaterThan(5);
    expect(over.every(({ lamp }) => lamp.lamp === "closed")).toBe(true);
  });

  it("follow an act at once, in its own transaction", async () => {
    const [row] = (await ledger("q=高新技术企业数量&state=in-progress")).rows;
    const before = await get<Commitment>(`commitments/${row!.id}`);
    const act = await story.as(office, `/api/commitments/commitments/${row!.id}/acts`, {
      body: { act: "suspend", version: before.version, basis: "A decision of the meeting", note: null },
    });
    expect(act.status, JSON.stringify(act.body)).toBe(200);
    const after = await get<Commitment>(`commitments/${row!.id}`);
    expect(before.lamp.lamp).not.toBe("closed");
    expect(after.lamp).toMatchObject({ lamp: "closed", outcome: null, reasons: [{ code: "suspended" }] });
  });

  it("are worked out anew for another rule without keeping it", async () => {
    const kept = () =>
      story.read<{ lamp: string; count: number }>(
        "select lamp, count(*)::int from commitments.lamp_state group by lamp order by lamp",
      );
    const before = await kept();
    const same = await get<Trial>("lamps/trial");
    expect(same).toMatchObject({ changed: 0, total: (await ledger()).figures.total });
    const strict = await get<Trial>("lamps/trial?staleDays=1&soonDays=365");
    expect(strict.changed).toBeGreaterThan(0);
    expect(strict.rows.every((row) => row.before.lamp !== row.after.lamp)).toBe(true);
    expect(sum(strict.after)).toBe(strict.total);
    expect(await kept()).toEqual(before);
  });

  it("refuse values that make no rule, and people who do not follow up", async () => {
    expect((await story.as(office, "/api/commitments/lamps/trial?staleDays=0")).status).toBe(400);
    expect((await story.as("reporter", "/api/commitments/lamps/trial")).status).toBe(403);
    expect((await story.as("reporter", "/api/commitments/closing")).status).toBe(403);
    expect((await story.as(null, "/api/commitments/closing")).status).toBe(401);
  });
});

describe("the closing account", () => {
  it("says of each promise of a plan that is over how it ended, and agrees with the list", async () => {
    const { accounts, day } = await get<ClosingAccounts>("closing");
    expect(accounts.length).toBeGreaterThan(0);
    for (const { document, ended, total, byOutcome } of accounts) {
      expect(ended < day).toBe(true);
      const account = await get<ClosingAccount>(`closing/${document.code}`);
      expect(account.rows).toHaveLength(total);
      expect(sum(byOutcome)).toBe(total);
    }
  });

  it("never calls a target met or missed without a figure", async () => {
    const { accounts } = await get<ClosingAccounts>("closing");
    for (const { document } of accounts)
      for (const { outcome, figure } of (await get<ClosingAccount>(`closing/${document.code}`)).rows)
        if (outcome === "met" || outcome === "missed") expect(figure?.value).toBeTruthy();
  });

  it("leaves the office as a workbook, and is refused while a plan is alive", async () => {
    const { accounts } = await get<ClosingAccounts>("closing");
    const code = accounts[0]!.document.code;
    const file = await story.as(office, `/api/commitments/closing/${code}/account.xlsx`);
    expect(file.status).toBe(200);
    expect(file.bytes.subarray(0, 2).toString()).toBe("PK");
    expect((await story.as(office, "/api/commitments/closing/nowhere")).status).toBe(404);
  });
});
