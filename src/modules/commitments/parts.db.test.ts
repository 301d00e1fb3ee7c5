import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerPage } from "./contract/ledger.ts";
import type { Parts } from "./contract/part.ts";
import type { ReportingRound } from "./contract/round.ts";

const story = openStory();
const base = "/api/commitments";
const office = "commission-office";
const lead = "district@sample.haice.example";
const joint = "reporter@sample.haice.example";
const [leadUnit, jointUnit] = ["wc-gongxinju", "qd-haiyangju"];
const words = "words-of-the-joint-unit-3391";

const one = async (id: string) => (await story.as(office, `${base}/commitments/${id}`)).body as Commitment;
const act = async (who: string, id: string, body: Record<string, unknown>) => {
  const { version } = await one(id);
  const answer = await story.as(who, `${base}/commitments/${id}/acts`, { body: { version, ...body } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const send = (who: string, id: string, version: number, progress: string) =>
  story.as(who, `${base}/commitments/${id}/part`, {
    method: "PUT",
    body: { version, content: { progress, problem: "", next: "" } },
  });
const parts = async (who: string, id: string) => (await story.as(who, `${base}/commitments/${id}/parts`)).body as Parts;
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

let id = "";
/** A commitment under way for two units that answer together, with the roles given. */
async function underWay(at: number, roles: readonly [string, string]): Promise<string> {
  const page = await story.as(office, `${base}/ledger?state=registered&kind=task&limit=5`);
  const found = (page.body as LedgerPage).rows[at]!.id;
  const duties = [
    { organisation: leadUnit, role: roles[0] },
    { organisation: jointUnit, role: roles[1] },
  ];
  await act(office, found, { act: "assign", duties, basis: "会议" });
  await act(office, found, { act: "approve" });
  await act(office, found, { act: "dispatch" });
  await act(lead, found, { act: "sign" });
  await act(joint, found, { act: "sign" });
  await act(lead, found, { act: "start" });
  return found;
}

beforeAll(async () => {
  id = await underWay(0, ["lead", "co"]);
}, 120_000);

describe("a common report of two units", () => {
  it("is written by both at the same time; the lead sees what was sent and never a draft", async () => {
    const draft = { progress: "only-a-draft-5512", problem: "", next: "" };
    const saved = await story.as(joint, `${base}/commitments/${id}/draft`, {
      method: "PUT",
      body: { version: 0, content: draft },
    });
    expect(saved.status).toBe(200);
    expect(await parts(lead, id)).toMatchObject({
      isCompiler: true,
      compiler: { code: leadUnit },
      others: [{ unit: { code: jointUnit }, role: "co", part: null }],
    });
    expect(JSON.stringify(await parts(lead, id))).not.toContain("only-a-draft-5512");
    const sent = await send(joint, id, 0, words);
    expect(sent.body).toMatchObject({
      isCompiler: false,
      own: { version: 1, content: { progress: words } },
      others: [],
    });
    expect((await parts(lead, id)).others[0]!.part).toMatchObject({ version: 1, content: { progress: words } });
    expect((await one(id)).state).toBe("in-progress");
    const told = await story.read(
      "select kind from messages.message where subject = $1 and kind = 'commitments.part-sent'",
      [id],
    );
    expect(told).toHaveLength(1);
  });

  it("is put together by the lead alone, and sent over the version that was seen", async () => {
    expect(codeOf(await send(lead, id, 0, "x"))).toBe("commitments.part-compiles");
    expect(codeOf(await send(joint, id, 0, "again"))).toBe("commitments.part-changed");
    expect((await send(joint, id, 1, `${words} 二`)).status).toBe(200);
    expect((await send("enterprise", id, 0, "x")).status).toBe(403);
    expect((await story.as(office, `${base}/commitments/${id}/parts`)).status).toBe(403);
  });

  it("answers a round for both units, and the parts stay as they were", async () => {
    const day = (add: number) => new Date(Date.now() + add * 86_400_000).toISOString().slice(0, 10);
    const pair = await underWay(1, ["joint", "joint"]);
    const opened = await story.as(office, `${base}/rounds`, {
      body: {
        title: "共同填报调度",
        coversFrom: day(-30),
        coversTo: day(0),
        deadline: day(7),
        filter: { unit: [leadUnit, jointUnit] },
      },
    });
    expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    const round = (opened.body as { id: string }).id;
    const asked = async () =>
      ((await story.as(office, `${base}/rounds/${round}`)).body as ReportingRound).items
        .filter(({ commitment }) => commitment === pair)
        .map(({ unit, state }) => `${unit.code} ${state}`)
        .sort();
    expect(await asked()).toEqual([`${jointUnit} waiting`, `${leadUnit} waiting`]);
    expect((await send(joint, pair, 0, words)).status).toBe(200);
    await act(lead, pair, {
      act: "report",
      content: { progress: `总体按期\n【市海洋发展局】${words}`, problem: "", next: "" },
    });
    expect(await asked()).toEqual([`${jointUnit} reported`, `${leadUnit} reported`]);
    expect((await one(pair)).steps.at(-1)).toMatchObject({ act: "report", detail: { round: 1, parts: 1 } });
    await act("reviewer", pair, { act: "accept" });
    expect(await asked()).toEqual([`${jointUnit} accepted`, `${leadUnit} accepted`]);
    const [part] = await story.read<{ report_id: string | null }>(
      "select report_id from commitments.report_part where commitment_id = $1",
      [pair],
    );
    expect(part!.report_id).not.toBeNull();
    // The next report begins anew.
    expect((await parts(lead, pair)).others[0]!.part).toBeNull();
  });

  it("keeps a part that a report made alone left out: shown as left, sent again over it, used by the next one", async () => {
    const alone = await underWay(2, ["joint", "joint"]);
    expect((await send(joint, alone, 0, words)).status).toBe(200);
    // The unit that does not compile may still report by itself; nobody's part is taken by that.
    await act(joint, alone, { act: "report", content: { progress: "本单位先报", problem: "", next: "" } });
    await act("reviewer", alone, { act: "accept" });
    expect((await parts(lead, alone)).others[0]!.part).toMatchObject({ isLeft: true, content: { progress: words } });
    expect((await parts(joint, alone)).own).toMatchObject({ version: 1, isLeft: true });
    expect((await send(joint, alone, 1, `${words} 三`)).body).toMatchObject({ own: { version: 2, isLeft: false } });
    await act(lead, alone, { act: "report", content: { progress: "汇总", problem: "", next: "" } });
    expect((await one(alone)).steps.at(-1)).toMatchObject({ act: "report", detail: { round: 2, parts: 1 } });
    expect((await parts(joint, alone)).own).toBeNull();
  });

  it("takes a part that was left over into the next common report as it stands", async () => {
    const next = await underWay(3, ["joint", "joint"]);
    expect((await send(joint, next, 0, words)).status).toBe(200);
    await act(joint, next, { act: "report", content: { progress: "本单位先报", problem: "", next: "" } });
    await act("reviewer", next, { act: "accept" });
    await act(lead, next, { act: "report", content: { progress: "汇总", problem: "", next: "" } });
    expect((await one(next)).steps.at(-1)).toMatchObject({ detail: { parts: 1 } });
  });
});
