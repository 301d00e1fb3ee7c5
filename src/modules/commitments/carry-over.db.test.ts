import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Aftermath, Carries } from "./contract/carry-over.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { Desk } from "./contract/desk.ts";
import type { ClosingAccount } from "./contract/lamp.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const [over, alive] = ["west-coast-2023", "st-plan-2021"];

const get = async <T>(address: string, role = office): Promise<T> => {
  const answer = await story.as(role, `/api/commitments/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const post = (address: string, body: unknown, role: string | null = office) =>
  story.as(role, `/api/commitments/${address}`, { method: "POST", body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;
const reason = "后续规划继续推进";

// The successor: a plan of the story that goes on for some years more.
beforeAll(() => story.read("update policy.document set period_end = 2099 where code = $1", [alive]));

describe("what a plan left unfinished", () => {
  it("goes on in a commitment of another document, said on both, and can be taken back", async () => {
    const { rows } = await get<ClosingAccount>(`closing/${over}`);
    const left = rows.find(({ outcome }) => outcome !== "met" && outcome !== "done")!;
    const { successors } = await get<Aftermath>(`closing/${over}/aftermath`);
    const to = successors.find(({ document }) => document.code === alive)!;
    expect(successors.some(({ document }) => document.code === over)).toBe(false);
    const both = await Promise.all([1, 2].map(() => post(`commitments/${left.id}/carries`, { to: to.id, reason })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await get<Carries>(`commitments/${left.id}/carries`)).into).toMatchObject({ commitment: to.id, reason });
    expect((await get<Carries>(`commitments/${to.id}/carries`)).from).toMatchObject([{ commitment: left.id }]);
    for (const id of [left.id, to.id])
      expect((await get<Commitment>(`commitments/${id}`)).steps.at(-1)).toMatchObject({
        act: "carried-over",
        note: reason,
      });
    const { carried } = await get<Aftermath>(`closing/${over}/aftermath`);
    expect(carried).toMatchObject([{ of: left.id, commitment: to.id }]);
    const end = () => post(`carries/${carried[0]!.id}/end`, { reason: "结转有误" });
    expect((await end()).status).toBe(200);
    expect(codeOf(await end())).toBe("commitments.carry-ended");
    expect((await get<Carries>(`commitments/${left.id}/carries`)).into).toBeNull();
    expect((await post(`commitments/${left.id}/carries`, { to: to.id, reason })).status).toBe(200);
  });

  it("is refused where it makes no sense, and to whoever is not the office", async () => {
    const { rows } = await get<ClosingAccount>(`closing/${over}`);
    const done = rows.find(({ outcome }) => outcome === "met" || outcome === "done");
    const left = rows.findLast(({ outcome }) => outcome !== "met" && outcome !== "done")!;
    const { successors } = await get<Aftermath>(`closing/${over}/aftermath`);
    const carry = (id: string, to: string, role: string | null = office, why = reason) =>
      post(`commitments/${id}/carries`, { to, reason: why }, role);
    if (done) expect(codeOf(await carry(done.id, successors[0]!.id))).toBe("commitments.carry-finished");
    expect(codeOf(await carry(left.id, left.id))).toBe("commitments.carry-target");
    expect(codeOf(await carry(left.id, "nothing"))).toBe("commitments.carry-target");
    expect(codeOf(await carry(successors[0]!.id, left.id))).toBe("commitments.carry-not-over");
    expect((await carry(left.id, successors[0]!.id, office, "  ")).status).toBe(400);
    expect((await carry(left.id, successors[0]!.id, "reporter")).status).toBe(403);
    expect((await carry(left.id, successors[0]!.id, "auditor")).status).toBe(403);
    expect((await story.as("reporter", `/api/commitments/closing/${over}/aftermath`)).status).toBe(403);
    expect((await story.as(null, `/api/commitments/commitments/${left.id}/carries`)).status).toBe(401);
  });
});

describe("an archived ledger", () => {
  it("is out of the daily list and the desks, is found when asked for, and comes back with a reason", async () => {
    const total = async (query = "") => (await get<LedgerPage>(`ledger?limit=1${query}`)).figures;
    const desk = async () => (await get<Desk>("desk")).piles.reduce((sum, { count }) => sum + count, 0);
    const [before, waiting] = [await total(), await desk()];
    const own = await total(`&document=${over}`);
    const both = await Promise.all([1, 2].map(() => post(`closing/${over}/archive`, { reason: "结账完成" })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const hidden = await total();
    expect([hidden.total, hidden.archived]).toEqual([before.total - own.total, own.total]);
    expect((await total("&archived=only")).total).toBe(own.total);
    expect((await total("&archived=with")).total).toBe(before.total);
    expect((await total(`&document=${over}`)).total).toBe(own.total);
    expect(await desk()).toBeLessThan(waiting);
    expect((await get<Aftermath>(`closing/${over}/aftermath`)).archive).toMatchObject({ reason: "结账完成" });
    expect((await post(`closing/${over}/reopening`, { reason: "补录" })).status).toBe(200);
    expect(codeOf(await post(`closing/${over}/reopening`, { reason: "补录" }))).toBe("commitments.archive-none");
    expect(await total()).toMatchObject({ total: before.total, archived: 0 });
    expect(await desk()).toBe(waiting);
  });

  it("is of a plan that is over, and the office's to archive", async () => {
    expect(codeOf(await post(`closing/${alive}/archive`, { reason: "x" }))).toBe("commitments.archive-not-over");
    expect(codeOf(await post("closing/nowhere/archive", { reason: "x" }))).toBe("commitments.not-found");
    expect((await post(`closing/${over}/archive`, { reason: "" })).status).toBe(400);
    expect((await post(`closing/${over}/archive`, { reason: "x" }, "reporter")).status).toBe(403);
    expect((await post(`closing/${over}/archive`, { reason: "x" }, null)).status).toBe(401);
  });
});
